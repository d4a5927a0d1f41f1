namespace Guidebook.Generator.Editions.Documents;

/// <summary>A page or part of a document.</summary>
/// <param name="Marks">The source locations of the whole document.</param>
public sealed record PageInDocument(string Id, SourceMarks Marks);
