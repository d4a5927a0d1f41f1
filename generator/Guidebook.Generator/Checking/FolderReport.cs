namespace Guidebook.Generator.Checking;

/// <summary>The counts of a folder check.</summary>
/// <param name="Pages">Number of pages.</param>
/// <param name="Files">Number of files, including pages.</param>
/// <param name="Links">Number of links to other files of the site.</param>
public sealed record FolderReport(int Pages, int Files, int Links);
