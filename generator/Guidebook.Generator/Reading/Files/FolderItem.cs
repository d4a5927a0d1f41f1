namespace Guidebook.Generator.Reading;

/// <summary>Something in a folder of the guide.</summary>
/// <param name="Status">How the file looked when the folder was listed; null where it must be asked for.</param>
internal readonly record struct FolderItem(string Name, bool IsFolder, FileStatus? Status);
