namespace Guidebook.Generator.Publishing;

/// <summary>Repairs an interrupted exchange and clears the hidden folder after this build or a killed one.</summary>
internal static class Recovery
{
    /// <summary>
    /// Leaves one complete site and a hidden folder that contains only the lock file. The editor's own files are never lost.
    /// </summary>
    public static void Clear(OutputLayout layout, HashSet<string> owned)
    {
        // Killed between two renames: restores the old site.
        if (!Directory.Exists(layout.Site) && Directory.Exists(layout.Old)) Directory.Move(layout.Old, layout.Site);

        if (File.Exists(layout.Arriving)) File.Delete(layout.Arriving);

        // A draft contains only generated files, and hard links to files of the site.
        if (Directory.Exists(layout.Draft)) Directory.Delete(layout.Draft, recursive: true);
        RemoveTrees(layout, owned);
        foreach (var file in new[] { layout.FormerRecord, layout.UnionRecord, layout.FinalRecord }) File.Delete(file);
    }

    /// <summary>Deletes the site that is not in place, under either name.</summary>
    public static void RemoveTrees(OutputLayout layout, HashSet<string> owned)
    {
        RemoveTree(layout.Next, layout.Site, owned);
        RemoveTree(layout.Old, layout.Site, owned);
    }

    /// <summary>
    /// Deletes a tree that is the old site, or an unpublished new one. Generated files are deleted, and so are the editor's own files that
    /// the site also has. Own files that were added or saved during the exchange are moved into the site.
    /// </summary>
    private static void RemoveTree(string tree, string site, HashSet<string> owned)
    {
        if (!Directory.Exists(tree)) return;
        var own = SiteSurvey.Create(tree, owned, _ => true).Own;
        foreach (var entry in own)
        {
            var (from, to) = (Path.Combine(tree, entry.Path), Path.Combine(site, entry.Path));
            if (entry.Kind is TreeEntryKind.Folder) Open(from, to);
            else if (!TreeWalk.IsThere(to) || File.GetLastWriteTimeUtc(from) > File.GetLastWriteTimeUtc(to)) Move(from, to);
        }

        Directory.Delete(tree, recursive: true);
    }

    private static void Open(string from, string to)
    {
        Directory.CreateDirectory(to);
        // Files can be moved out only if the owner has permissions for the folder.
        if (!OperatingSystem.IsWindows()) File.SetUnixFileMode(from, File.GetUnixFileMode(from) | PreservedUserFiles.OwnerMay);
    }

    private static void Move(string from, string to)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(to)!);
        File.Move(from, to, overwrite: true);
    }
}
