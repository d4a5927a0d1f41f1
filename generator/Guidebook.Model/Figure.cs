namespace Guidebook.Model;

/// <summary>A picture that stands by itself, with a line below it.</summary>
/// <param name="Caption">The line below it; null for none.</param>
public sealed record Figure(Picture Picture, Passage? Caption);
