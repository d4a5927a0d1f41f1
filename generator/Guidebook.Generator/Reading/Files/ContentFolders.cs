namespace Guidebook.Generator.Reading.Files;

/// <summary>The folders of a guide as given on the command line; source locations begin with these names.</summary>
/// <param name="Content">The folder with <c>guide.yaml</c>.</param>
/// <param name="Seeds">The folder with the source records; null or missing if there are none.</param>
public sealed record ContentFolders(string Content, string? Seeds);
