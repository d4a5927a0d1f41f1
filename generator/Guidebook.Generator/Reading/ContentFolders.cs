namespace Guidebook.Generator.Reading;

/// <summary>The folders of a guide as given on the command line; places are named with them.</summary>
/// <param name="Content">The folder with <c>guide.yaml</c>.</param>
/// <param name="Seeds">The folder with the source records; it may be absent or not exist.</param>
public sealed record ContentFolders(string Content, string? Seeds);
