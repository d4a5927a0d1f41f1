using System.Diagnostics.CodeAnalysis;
using Guidebook.Generator.Diagnostics;
using Guidebook.Generator.Languages;
using Guidebook.Model;

namespace Guidebook.Generator.Linking.Tables;

/// <summary>All entries of a guide by id; of entries with the same id, the first by location.</summary>
internal sealed class EntryTable(Settings settings)
{
    private readonly Dictionary<Slug, Entry> byId = [];
    private readonly Dictionary<Expected, List<string>> ids = [];
    private readonly HashSet<Slug> shared = [];
    private Dictionary<Slug, Entry>? byTitle;

    /// <summary>Creates the table and reports every duplicate id.</summary>
    public static EntryTable Create(Content content, DiagnosticBag diagnostics)
    {
        var table = new EntryTable(content.Settings);
        var clashes = new List<Entry>();
        foreach (var entry in content.Entries)
            if (entry.Id != default && !table.byId.TryAdd(entry.Id, entry)) clashes.Add(entry);
        foreach (var clash in clashes.GroupBy(entry => entry.Id)) table.ReportDuplicates([table.byId[clash.Key], .. clash], diagnostics);
        return table;
    }

    /// <summary>The settings of the guide, which say what it calls its kinds.</summary>
    public Settings Settings => settings;

    /// <summary>Finds the entry with this id.</summary>
    public bool TryFind(Slug id, [NotNullWhen(true)] out Entry? entry) => byId.TryGetValue(id, out entry);

    /// <summary>Finds the first entry, by id, whose title converts to this id.</summary>
    public bool TryFindByTitle(Slug title, [NotNullWhen(true)] out Entry? entry)
    {
        if (byTitle is null)
        {
            byTitle = [];
            foreach (var one in byId.Values.Where(one => one.Title.Any(char.IsLetterOrDigit)).OrderBy(one => one.Id))
                byTitle.TryAdd(Ids.From(one.Title), one);
        }

        return byTitle.TryGetValue(title, out entry);
    }

    /// <summary>The ids of all entries of a kind, sorted.</summary>
    public IReadOnlyCollection<string> IdsOf(Expected kind)
    {
        if (!ids.TryGetValue(kind, out var known))
            ids[kind] = known = [.. byId.Values.Where(kind.Fits).Select(entry => entry.Id.Value).Order(StringComparer.Ordinal)];
        return known;
    }

    /// <summary>Whether several entries have the id, which is reported.</summary>
    public bool IsShared(Slug id) => shared.Contains(id);

    /// <summary>All entries by id.</summary>
    public IReadOnlyDictionary<Slug, Entry> All => byId;

    private void ReportDuplicates(IEnumerable<Entry> rivals, DiagnosticBag diagnostics)
    {
        var byPlace = rivals.OrderBy(entry => entry.Span).ToList();
        var first = byId[byPlace[0].Id] = byPlace[0];
        shared.Add(first.Id);
        foreach (var later in byPlace.Skip(1))
            diagnostics.Report(Codes.TakenId, later.Span, FormattableString.Invariant(
                $"The id '{later.Id}' is taken: {settings.Phrase(first.Kind)} has it already ({first.Span.File}, line {first.Span.Line}).")
                + (Path.GetFileNameWithoutExtension(later.Span.File) == later.Id.Value
                    ? " Every id stands once in the whole guide, and the name of a file is its id: give this file another name."
                    : " Every id stands once in the whole guide: give this another one."), Cause.OfId(later.Id.Value) with { IsRoot = true });
    }
}
