using System.Collections.Immutable;
using Guidebook.Model;

namespace Guidebook.Generator.Readability;

/// <summary>The texts of an entry, or of the guide's settings, that readers see.</summary>
/// <param name="Kind">The kind in a word: <c>practice</c>.</param>
/// <param name="Id">The id; <c>guide</c> for the guide itself.</param>
/// <param name="Span">The location of the definition.</param>
public sealed record EntryText(string Kind, string Id, SourceSpan Span, ImmutableArray<ProseRun> Stretches)
{
    /// <summary>The texts of a guide by kind, without the texts of sources in the seeds, which are not the guide's own.</summary>
    public static IEnumerable<EntryText> AllOf(Guide guide) => guide.Content.Entries
        .Where(entry => entry.Kind.Origin is not Origin.Seeds)
        .Select(entry => new EntryText(entry.Kind.Word, entry.Id.Value, entry.Span, Read(entry.AllTexts, guide)))
        .Prepend(new("guide", "guide", guide.Settings.Span, Read(guide.Settings.Texts, guide)));

    private static ImmutableArray<ProseRun> Read(IEnumerable<LocatedText> texts, Guide guide) =>
        [.. texts.SelectMany(text => ProseRun.In(text, guide))];
}
