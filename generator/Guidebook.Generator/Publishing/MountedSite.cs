namespace Guidebook.Generator.Publishing;

/// <summary>
/// Brings a draft into a site that no system exchanges, a mount point such as a container's volume: file by file, each in one move. A kill
/// leaves parts of both sites, and the next build, whose record lists the files of both, mends that.
/// </summary>
internal static class MountedSite
{
    /// <summary>Removes the files that are no longer made, and writes those that are new or differ: pages after what they show.</summary>
    /// <param name="earlier">The files that earlier builds made and this one does not.</param>
    public static void Sync(OutputLayout layout, IEnumerable<string> earlier, Draft draft, DurableWrites durable)
    {
        foreach (var path in earlier) Remove(layout.Site, path);
        var folders = new HashSet<string>(StringComparer.Ordinal) { layout.Site };
        foreach (var path in draft.Changed.OrderBy(IsPage).ThenBy(path => path, StringComparer.Ordinal))
        {
            var to = Path.Combine(layout.Site, path);
            var folder = Path.GetDirectoryName(to)!;
            if (folders.Add(folder)) Directory.CreateDirectory(folder);
            File.Copy(Path.Combine(layout.Draft, path), layout.Arriving, overwrite: true);
            durable.Sync([layout.Arriving], []);
            File.Move(layout.Arriving, to, overwrite: true);
        }

        durable.Sync([], folders);
    }

    private static bool IsPage(string path) => path.EndsWith(".html", StringComparison.Ordinal);

    /// <summary>Removes a file, and the folders that hold nothing more.</summary>
    private static void Remove(string site, string path)
    {
        var file = Path.Combine(site, path);
        if (!File.Exists(file) || TreeWalk.IsLink(file)) return;
        File.Delete(file);
        for (var folder = Path.GetDirectoryName(file)!; folder.Length > site.Length && !Directory.EnumerateFileSystemEntries(folder).Any();)
        {
            Directory.Delete(folder);
            folder = Path.GetDirectoryName(folder)!;
        }
    }
}
