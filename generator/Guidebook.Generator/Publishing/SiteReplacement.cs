using System.Text.Json.Nodes;
using Guidebook.Generator.Diagnostics;
using Guidebook.Generator.IO;

namespace Guidebook.Generator.Publishing;

/// <summary>Replaces the old site by a complete draft.</summary>
/// <param name="Owned">Every path that this build or an earlier one has generated.</param>
/// <param name="Made">The files of the draft, in ordinal order.</param>
/// <param name="Changed">Number of files that are new or differ from the old site.</param>
internal sealed record SiteReplacement(OutputLayout Layout, HashSet<string> Owned, IReadOnlyList<MadeFile> Made, int Changed)
{
    /// <summary>The draft with the new site.</summary>
    public required Draft Draft { get; init; }

    /// <summary>Brings files to the disk.</summary>
    public required DurableWrites Durable { get; init; }

    /// <summary>
    /// Replaces the site, or reports errors and changes nothing. A kill at any moment leaves the old site or the new one, and a record that
    /// lists the generated files of both.
    /// </summary>
    public Publication? Run(JsonObject report, DiagnosticBag diagnostics)
    {
        var made = Made.Select(file => file.Path).ToHashSet(StringComparer.Ordinal);
        var earlier = Owned.Except(made, StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList();
        var names = new SiteNames(Made.Select(file => file.Path), diagnostics);
        var survey = SiteSurvey.Create(Layout.Site, Owned, made.Contains);
        foreach (var own in survey.Own) names.LeaveRoomFor(own, diagnostics);
        if (diagnostics.HasErrors) return null;

        var final = new BuildRecord(Made, [], report);
        BuildRecordWriter.Write(final, Layout.FinalRecord);
        if (Changed == 0 && survey.Removed == 0 && Directory.Exists(Layout.Site)) KeepSite();
        else if (NativeCalls.IsMountPoint(Layout.Site))
        {
            WriteUnion(final with { Former = earlier });
            MountedSite.Sync(Layout, earlier, Draft, Durable);
            PutRecord();
        }
        else
        {
            Exchange(survey, final with { Former = earlier });
            ClearOldSite(made, diagnostics);
        }

        return new(Made.Count, Changed, survey.Removed, Made.Sum(file => file.Size));
    }

    /// <summary>Keeps an unchanged site: no folder gets a new time stamp.</summary>
    private void KeepSite()
    {
        var isSame = File.Exists(Layout.Record)
            && File.ReadAllBytes(Layout.Record).AsSpan().SequenceEqual(File.ReadAllBytes(Layout.FinalRecord));
        if (!isSame) PutRecord();
    }

    private void PutRecord()
    {
        Durable.Sync([Layout.FinalRecord], []);
        File.Move(Layout.FinalRecord, Layout.Record, overwrite: true);
        Durable.Sync([], [Layout.Root]);
    }

    /// <summary>Puts the record in place that lists the files of both sites.</summary>
    private void WriteUnion(BuildRecord union)
    {
        if (union.Former.Count > 0) BuildRecordWriter.Write(union, Layout.UnionRecord);
        else File.Copy(Layout.FinalRecord, Layout.UnionRecord, overwrite: true); // Both list the same files.
        Durable.Sync([Layout.UnionRecord], []);
        if (File.Exists(Layout.Record)) File.Copy(Layout.Record, Layout.FormerRecord, overwrite: true);
        File.Move(Layout.UnionRecord, Layout.Record, overwrite: true);
        Durable.Sync([], [Layout.Root]);
    }

    private void Exchange(SiteSurvey survey, BuildRecord union)
    {
        PreservedUserFiles.Bring(survey.Own, Layout.Site, Layout.Draft);
        var own = survey.Own.Where(entry => entry.Kind is TreeEntryKind.File).Select(entry => Path.Combine(Layout.Draft, entry.Path));
        var folders = survey.Own.Where(entry => entry.Kind is TreeEntryKind.Folder).Select(entry => Path.Combine(Layout.Draft, entry.Path));
        Durable.Sync([.. Draft.Fresh, .. own], [.. folders, .. Draft.Folders, Layout.Draft]);
        WriteUnion(union);
        try
        {
            Directory.Move(Layout.Draft, Layout.Next);
            FolderExchange.PutInPlace(Layout);
            Durable.Sync([], [Layout.Root, Layout.Hidden]);
        }
        catch (Exception exception) when (exception.IsIoError())
        {
            RestoreRecord();
            throw;
        }
    }

    /// <summary>Writes the final record only after the old site is deleted: until then its files must count as generated.</summary>
    private void ClearOldSite(HashSet<string> made, DiagnosticBag diagnostics)
    {
        var isClear = BestEffort.Do(() => Recovery.RemoveTrees(Layout, [.. Owned, .. made]));
        if (isClear) PutRecord();
        else diagnostics.Report(Codes.OldSiteLeft, "The new site is in place, but the old one, put aside in '.guidebook' in the output folder, could not be cleared away. The next build tries again.");
    }

    private void RestoreRecord()
    {
        if (File.Exists(Layout.FormerRecord)) File.Move(Layout.FormerRecord, Layout.Record, overwrite: true);
        else File.Delete(Layout.Record);
    }
}
