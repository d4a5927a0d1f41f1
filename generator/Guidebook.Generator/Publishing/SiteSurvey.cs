namespace Guidebook.Generator.Publishing;

/// <summary>The content of the old site, compared with the new one.</summary>
/// <param name="Own">Files, symlinks and folders that no build has generated, parent folders first.</param>
/// <param name="Removed">Number of generated files that the new site no longer has.</param>
internal sealed record SiteSurvey(IReadOnlyList<TreeEntry> Own, int Removed)
{
    /// <summary>
    /// Walks a site. A regular file in the record was generated; a folder was generated if it contained a generated file.
    /// </summary>
    public static SiteSurvey Create(string site, HashSet<string> owned, Func<string, bool> isMadeAgain)
    {
        var folders = owned.SelectMany(SiteNames.FoldersOf).ToHashSet(StringComparer.Ordinal);
        var (own, removed) = (new List<TreeEntry>(), 0);
        foreach (var entry in TreeWalk.Entries(site))
        {
            if (!IsMade(entry, owned, folders)) own.Add(entry);
            else if (entry.Kind is TreeEntryKind.File && !isMadeAgain(entry.Path)) removed++;
        }

        own.Sort((one, other) => string.CompareOrdinal(one.Path, other.Path));
        return new(own, removed);
    }

    private static bool IsMade(TreeEntry entry, HashSet<string> owned, HashSet<string> folders) => entry.Kind switch
    {
        TreeEntryKind.File => owned.Contains(entry.Path),
        TreeEntryKind.Folder => folders.Contains(entry.Path),
        _ => false,
    };
}
