namespace Guidebook.Generator.Publishing;

/// <summary>What stands in the old site, seen from the new one.</summary>
/// <param name="Own">Files, links and folders that no build has made, outer folders before what is in them.</param>
/// <param name="Removed">How many made files the new site no longer has.</param>
internal sealed record SiteSurvey(IReadOnlyList<TreeEntry> Own, int Removed)
{
    /// <summary>Walks a site. What is in the record and still a plain file was made; a folder was made if a made file was in it.</summary>
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
