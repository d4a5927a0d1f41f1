namespace Guidebook.Generator.Checking;

/// <summary>What was checked in a folder.</summary>
/// <param name="Pages">How many pages.</param>
/// <param name="Files">How many files in all.</param>
/// <param name="Links">How many links to other files of the site.</param>
public sealed record FolderReport(int Pages, int Files, int Links);
