using System.Collections.Immutable;
using Guidebook.Model;

namespace Guidebook.Generator.Readability;

/// <summary>All that a reader reads of an entry, or of what the guide says of itself.</summary>
/// <param name="Kind">What it is, in a word: <c>practice</c>.</param>
/// <param name="Id">Its id; for the guide itself, <c>guide</c>.</param>
/// <param name="Span">Where it is defined.</param>
public sealed record EntryText(string Kind, string Id, SourceSpan Span, ImmutableArray<ProseRun> Stretches)
{
    /// <summary>The texts of a guide, kind by kind; what sources say in the seeds is not the guide's own text.</summary>
    public static IEnumerable<EntryText> AllOf(Guide guide) => guide.Content.Entries
        .Where(entry => entry.Kind.Origin is not Origin.Seeds)
        .Select(entry => new EntryText(entry.Kind.Word, entry.Id.Value, entry.Span, Read(entry.AllTexts, guide)))
        .Prepend(new("guide", "guide", guide.Settings.Span, Read(guide.Settings.Texts, guide)));

    private static ImmutableArray<ProseRun> Read(IEnumerable<LocatedText> texts, Guide guide) =>
        [.. texts.SelectMany(text => ProseRun.In(text, guide))];
}
