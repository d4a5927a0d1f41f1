using System.Collections.Immutable;
using Guidebook.Generator.Diagnostics;
using Guidebook.Generator.Editions.Website;
using Guidebook.Model;

namespace Guidebook.Generator.Editions.Hosting;

/// <summary>Finds the earlier addresses of all entries; an earlier id counts for every page of its entry.</summary>
internal sealed class AliasPages(Guide guide, Func<SitePath, bool> isTaken)
{
    private readonly WebsitePaths paths = new(guide.Settings);

    /// <summary>
    /// The pages that lead on, in the order of the entries. An address of two entries, or one that is in use, is reported.
    /// </summary>
    public ImmutableArray<AliasPage> Find(DiagnosticBag diagnostics)
    {
        var found = new Dictionary<SitePath, AliasPage>();
        foreach (var entry in guide.Shown)
            foreach (var alias in entry.Release.Aliases)
                foreach (var page in PagesOf(entry, alias))
                {
                    if (isTaken(page.From)) ReportInUse(page, diagnostics);
                    else if (!found.TryAdd(page.From, page))
                        diagnostics.Report(Codes.AliasTwice, page.Span,
                            $"'{page.From}' is an earlier address of two entries, of '{found[page.From].Title}' as well: {found[page.From].Span}. Readers can be led to one place only: delete one of them.");
                }

        return [.. found.Values];
    }

    private IEnumerable<AliasPage> PagesOf(Entry entry, Located<string> alias)
    {
        if (!isTaken(paths.Find(entry))) return []; // an empty strand has no page
        if (!Slug.TryParse(alias.Value, out var id))
            return [new(PathOf(alias.Value), paths.Find(entry.Kind, entry.Id), entry.Title, alias.Span)];
        return entry.Parts.Select(part => part.Fragment).Prepend(null)
            .Select(part => (From: paths.Find(entry.Kind, id, part).Page, To: paths.Find(entry.Kind, entry.Id, part)))
            .DistinctBy(pair => pair.From)
            .Where(pair => pair.From != pair.To.Page || id == entry.Id) // entries that share a page keep its address
            .Select(pair => new AliasPage(pair.From, pair.To, entry.Title, alias.Span));
    }

    private static SitePath PathOf(string alias) => new(alias.EndsWith('/') ? $"{alias}index.html" : alias);

    private static void ReportInUse(AliasPage page, DiagnosticBag diagnostics) => diagnostics.Report(Codes.AliasOverPage, page.Span,
        page.From == page.To.Page
            ? $"'{page.From}' is the present address of '{page.Title}', so it would lead to itself, round and round. Delete this alias."
            : $"A page or file stands at '{page.From}', so this address cannot lead to '{page.Title}'. Delete this alias, or move that page.");
}
