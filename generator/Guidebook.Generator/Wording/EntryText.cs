using System.Collections.Immutable;
using Guidebook.Generator.Diagnostics;
using Guidebook.Generator.Linking;
using Guidebook.Model;

namespace Guidebook.Generator.Wording;

/// <summary>All that a reader reads of an entry, or of what the guide says of itself.</summary>
/// <param name="Kind">What it is, in a word: <c>practice</c>.</param>
/// <param name="Id">Its id; for the guide itself, <c>guide</c>.</param>
/// <param name="Span">Where it is defined.</param>
public sealed record EntryText(string Kind, string Id, SourceSpan Span, ImmutableArray<Stretch> Stretches)
{
    /// <summary>The texts of a guide, kind by kind; what sources say in the seeds is not the guide's own text.</summary>
    public static IEnumerable<EntryText> AllOf(Guide guide)
    {
        var entries = EntryTable.Of(guide.Content, new Findings());
        yield return OfSettings(guide);
        foreach (var entry in guide.Content.Entries)
            if (KindOf(entry) is { } kind)
                yield return new(kind, entry.Id.Value, entry.Span, [.. PlainTexts.Of(entry), .. Read(Passages.Of(entry, entries), guide)]);
    }

    private static EntryText OfSettings(Guide guide) =>
        new("guide", "guide", guide.Settings.Span, [.. PlainTexts.Of(guide.Settings), .. Read(Passages.Of(guide.Settings), guide)]);

    private static IEnumerable<Stretch> Read(IEnumerable<PlacedPassage> passages, Guide guide) =>
        passages.SelectMany(placed => Stretch.In(placed.Passage, guide));

    private static string? KindOf(Entry entry) => entry switch
    {
        Article => "article",
        Page => "page",
        Practice => "practice",
        Plan => "plan",
        Deck => "deck",
        Worksheet => "worksheet",
        SelfCheck => "self-check",
        Sign => "sign",
        Term => "term",
        Question => "question",
        QuickRow => "row",
        Strand => "strand",
        Part => "part",
        _ => null,
    };
}
