namespace Guidebook.Generator.Publishing;

/// <summary>The result of publishing a site.</summary>
/// <param name="Files">Number of generated files in the site.</param>
/// <param name="Changed">Number of generated files that are new or differ from the last build.</param>
/// <param name="Removed">Number of files of the last build that no longer exist.</param>
/// <param name="Bytes">Total size of the generated files, in bytes.</param>
public sealed record Publication(int Files, int Changed, int Removed, long Bytes);
