namespace Guidebook.Generator.Publishing;

/// <summary>Repairs and clears away what a build has left in the hidden folder, be it this one or one that was killed.</summary>
internal static class Recovery
{
    /// <summary>Leaves one whole site and an empty hidden folder (but for the lock). Files of the editor's own are never lost.</summary>
    public static void Clear(OutputLayout layout, HashSet<string> owned)
    {
        // Killed between two renames: the old site goes back to its place.
        if (!Directory.Exists(layout.Site) && Directory.Exists(layout.Old)) Directory.Move(layout.Old, layout.Site);

        // A draft has only made files, and second names of files that the site still has.
        if (Directory.Exists(layout.Draft)) Directory.Delete(layout.Draft, recursive: true);
        RemoveTrees(layout, owned);
        foreach (var file in new[] { layout.FormerRecord, layout.UnionRecord, layout.FinalRecord }) File.Delete(file);
    }

    /// <summary>Removes the site that is not in its place, wherever it stands.</summary>
    public static void RemoveTrees(OutputLayout layout, HashSet<string> owned)
    {
        RemoveTree(layout.Next, layout.Site, owned);
        RemoveTree(layout.Old, layout.Site, owned);
    }

    /// <summary>
    /// Removes a tree that is the old site, or a new one that never came into place. Made files go. Of the editor's own, those
    /// that the site has too go; those that came, or were saved, while the sites changed places move into the site.
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
        // What is in it can be taken out only where its owner may.
        if (!OperatingSystem.IsWindows()) File.SetUnixFileMode(from, File.GetUnixFileMode(from) | PreservedUserFiles.OwnerMay);
    }

    private static void Move(string from, string to)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(to)!);
        File.Move(from, to, overwrite: true);
    }
}
