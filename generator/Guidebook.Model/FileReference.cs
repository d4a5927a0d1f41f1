namespace Guidebook.Model;

/// <summary>A file of the guide as an author named it in a link, with its location.</summary>
/// <param name="IsPrint">Whether the name is that of a printed edition; else it is a path below <c>files/</c>.</param>
public readonly record struct FileReference(bool IsPrint, string Name, SourceSpan Span);
