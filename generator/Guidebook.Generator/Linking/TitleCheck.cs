using Guidebook.Generator.Diagnostics;
using Guidebook.Generator.Prose.Syntax;
using Guidebook.Model;

namespace Guidebook.Generator.Linking;

/// <summary>Finds entries of one kind with one title, which readers cannot tell apart.</summary>
internal static class TitleCheck
{
    /// <summary>
    /// Reports all but the first of them. Entries under different headings of the contents can share a title; a guide does not choose the
    /// titles of its sources.
    /// </summary>
    public static void Check(Content content, DiagnosticBag diagnostics)
    {
        var first = new Dictionary<(Kind Kind, Slug? Part, string Title), Entry>();
        var clashes = new List<Entry>();
        foreach (var entry in content.Entries)
            if (IsCompared(entry) && !first.TryAdd(NameOf(entry), entry)) clashes.Add(entry);
        foreach (var clash in clashes.GroupBy(NameOf)) Report([first[clash.Key], .. clash], content.Settings, diagnostics);
    }

    private static bool IsCompared(Entry entry) => entry is not Source and { Title.Length: > 0, Release.IsDraft: false };

    /// <summary>
    /// What tells an entry from others: the title without regard to capital letters, and with regard to them in a glossary, which can have
    /// <c>polish</c> and <c>Polish</c>.
    /// </summary>
    private static (Kind Kind, Slug? Part, string Title) NameOf(Entry entry) =>
        (entry.Kind, (entry as Article)?.Part?.Target, entry is Term ? entry.Title : entry.Title.ToUpperInvariant());

    private static void Report(IEnumerable<Entry> alike, Settings settings, DiagnosticBag diagnostics)
    {
        var byPlace = alike.DistinctBy(entry => entry.Id).OrderBy(entry => entry.Span).ToList();
        var first = byPlace[0];
        foreach (var later in byPlace.Skip(1))
            diagnostics.Report(Codes.TitleTwice, later.Span, FormattableString.Invariant(
                $"{Quoted.Words(later.Title)} is the title of {settings.Phrase(first.Kind)} already ({first.Span.File}, line {first.Span.Line}), and readers cannot tell the two apart in lists, search and contents. Give one of them another title, or take it away."));
    }
}
