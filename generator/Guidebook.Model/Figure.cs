namespace Guidebook.Model;

/// <summary>A picture with an optional caption.</summary>
/// <param name="Caption">The caption; null for none.</param>
public sealed record Figure(Picture Picture, Passage? Caption);
