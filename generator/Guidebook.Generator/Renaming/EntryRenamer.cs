using Guidebook.Generator.Diagnostics;
using Guidebook.Generator.Editions.Website;
using Guidebook.Generator.IO;
using Guidebook.Generator.Linking;
using Guidebook.Generator.Reading;
using Guidebook.Generator.Reading.Files;
using Guidebook.Generator.Starting;
using Guidebook.Model;

namespace Guidebook.Generator.Renaming;

/// <summary>Gives an entry another id, in its file and in every link to it, and leads its old address on: all or nothing.</summary>
internal static class EntryRenamer
{
    /// <summary>Renames the entry, or says why not. The result is read and linked in a copy before any file changes.</summary>
    public static Outcome Rename(ContentFolders folders, string older, string newer)
    {
        if (StartingIds.Fault(newer, out var target) is { } fault) return Outcome.Refused(fault);
        if (!Slug.TryParse(older, out var source)) return Outcome.Refused($"'{older}' is not an id, so no entry has it.");
        if (Read(folders, out var why) is not { } content) return Outcome.Refused(why);
        if (content.Entries.FirstOrDefault(entry => entry.Id == source) is not { } entry)
            return Outcome.Refused($"Nothing in the guide has the id '{source}'.{Nearest.Suggestion(older, content.Entries.Select(one => one.Id.Value))}");
        if (content.Entries.FirstOrDefault(one => one.Id == target) is { } taken)
            return Outcome.Refused($"The id '{target}' is taken by {taken.Kind.Phrase}: {taken.Span}. Choose another id.");
        if (entry is Source) return Outcome.Refused($"'{source}' is a source: the ids of its points begin with it. Nothing was changed.");
        if (ReferenceFinder.Find(content, entry) is not { } references)
            return Outcome.Refused("The guide has mistakes, so not every link is known. 'guidebook check' names them. Correct them first.");
        var change = new FileChanges();
        foreach (var reference in references)
            if (!change.Replace(reference, older, newer)) return Outcome.Refused($"{reference}: the link to '{older}' cannot be changed by itself. Nothing was changed.");
        if (entry.Kind.Origin is not Origin.Folder && !change.Replace(entry.Span, older, newer))
            return Outcome.Refused($"{entry.Span}: the id cannot be changed by itself. Nothing was changed.");
        // Who takes an earlier id again has it as an alias, which becomes the one that is left.
        var again = entry.Release.Aliases.FirstOrDefault(alias => alias.Value == newer);
        if (again.Value is not null) change.Replace(again.Span, newer, older);
        else if (HasOwnAddress(content, entry, target)) AliasLine.Add(change, entry, older);
        if (entry.Kind.Origin is Origin.Folder) change.Move(entry.Span.File, newer);
        return Write(folders, change, $"Renamed '{older}' to '{newer}': {RunSummary.FormatCount(references.Length, "link", "links")} in {RunSummary.FormatCount(change.Count, "file", "files")} changed.");
    }

    private static Outcome Write(ContentFolders folders, FileChanges change, string done)
    {
        try
        {
            using var copy = TemporaryFolder.Create("rename");
            var inCopy = folders with
            {
                Content = change.WriteInto(folders.Content, Path.Combine(copy.Path, "content")),
                Seeds = folders.Seeds is { } seeds && Directory.Exists(seeds)
                    ? change.WriteInto(seeds, Path.Combine(copy.Path, "seeds"))
                    : folders.Seeds,
            };
            if (ReadAndLink(inCopy) is { } mistake)
                return Outcome.Refused($"After the change the guide would have a mistake, so nothing was changed: {mistake}");
            change.Write();
            return Outcome.Done(done);
        }
        catch (Exception exception) when (exception.IsIoError())
        {
            return Outcome.Refused($"The files cannot be written: {exception.Message} Nothing was changed.");
        }
    }

    private static Content? Read(ContentFolders folders, out string why)
    {
        why = $"There is no guide here: '{Path.Combine(folders.Content, "guide.yaml")}' does not exist. '--content DIR' names the folder of another.";
        if (!File.Exists(Path.Combine(folders.Content, "guide.yaml"))) return null;
        why = "The guide has mistakes, so not every link is known. 'guidebook check' names them. Correct them first.";
        var found = new DiagnosticBag();
        var content = ContentReader.Read(folders, Environment.ProcessorCount, found);
        return found.HasErrors ? null : content;
    }

    /// <summary>The first error of a guide; null for none.</summary>
    private static string? ReadAndLink(ContentFolders folders)
    {
        var found = new DiagnosticBag();
        if (ContentReader.Read(folders, Environment.ProcessorCount, found) is { } content) GuideLinker.Link(content, Today.Date, found);
        return found.Sorted.FirstOrDefault(one => one.Code.Severity is Severity.Error)?.ToString();
    }

    /// <summary>Whether the new id changes the address of the entry's page.</summary>
    private static bool HasOwnAddress(Content content, Entry entry, Slug target)
    {
        var paths = new WebsitePaths(content.Settings);
        return paths.Find(entry.Kind, entry.Id).Page != paths.Find(entry.Kind, target).Page;
    }
}
