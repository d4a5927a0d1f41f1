namespace Guidebook.Generator.Publishing;

/// <summary>Carries the editor's own files over from the old site to the new one.</summary>
internal static class PreservedUserFiles
{
    /// <summary>The permissions that the owner needs to delete a folder's contents.</summary>
    public const UnixFileMode OwnerMay = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute;

    /// <summary>
    /// Hard-links each file into the new tree, or copies it where hard links are not supported; times and permissions stay.
    /// </summary>
    public static void Bring(IReadOnlyList<TreeEntry> own, string from, string to)
    {
        foreach (var entry in own) Bring(entry, Path.Combine(from, entry.Path), Path.Combine(to, entry.Path));
        if (!OperatingSystem.IsWindows() && Directory.Exists(from)) File.SetUnixFileMode(to, File.GetUnixFileMode(from));
    }

    private static void Bring(TreeEntry entry, string from, string to)
    {
        if (entry.Kind is TreeEntryKind.Folder)
        {
            Directory.CreateDirectory(to);
            // Whatever the owner's permissions, the next build must be able to delete the old folder.
            if (!OperatingSystem.IsWindows()) File.SetUnixFileMode(to, File.GetUnixFileMode(from) | OwnerMay);
            return;
        }

        Directory.CreateDirectory(Path.GetDirectoryName(to)!);
        if (NativeCalls.Link(from, to)) return;
        if (entry.Kind is TreeEntryKind.File) File.Copy(from, to);
        else if (Directory.Exists(from)) Directory.CreateSymbolicLink(to, new DirectoryInfo(from).LinkTarget!);
        else File.CreateSymbolicLink(to, new FileInfo(from).LinkTarget!);
    }
}
