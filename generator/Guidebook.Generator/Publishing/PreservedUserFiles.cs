namespace Guidebook.Generator.Publishing;

/// <summary>Takes the editor's own files from the old site into the new one.</summary>
internal static class PreservedUserFiles
{
    /// <summary>What the owner of a folder needs to clear it.</summary>
    public const UnixFileMode OwnerMay = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute;

    /// <summary>Gives each a second name in the new tree, or copies it where that cannot be; times and permissions stay.</summary>
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
            // Whatever its owner allows himself, the next build must be able to clear the old folder away.
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
