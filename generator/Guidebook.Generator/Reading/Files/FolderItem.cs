namespace Guidebook.Generator.Reading.Files;

/// <summary>An item of a folder of the guide.</summary>
/// <param name="Status">The status of the file when the folder was listed; null if it must be read separately.</param>
internal readonly record struct FolderItem(string Name, bool IsFolder, FileStatus? Status);
