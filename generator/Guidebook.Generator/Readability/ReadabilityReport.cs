using System.Collections.Immutable;
using Guidebook.Model;

namespace Guidebook.Generator.Readability;

/// <summary>The readability of a guide: a measure of every text, and remarks with their lines. It never fails a build.</summary>
/// <param name="Language">The language of the guide.</param>
/// <param name="Pages">All texts, the hardest first; empty without a formula for the language.</param>
/// <param name="Remarks">The remarks, by location.</param>
/// <param name="Whole">The measure of the whole guide.</param>
public sealed record ReadabilityReport(Language Language, ImmutableArray<MeasuredText> Pages, ImmutableArray<Remark> Remarks, Measure Whole)
{
    /// <summary>The reading age in years above which a page is hard.</summary>
    public const int HardAge = 13;

    /// <summary>Whether there is a formula for the language; without one, nothing is measured.</summary>
    public bool IsMeasured => Measure.IsFor(Language);

    /// <summary>The average reading age of the pages in years, weighted by their words; 0 without words.</summary>
    public double ReadingAge => Whole.Words == 0 ? 0 : Pages.Sum(page => page.Measure.ReadingAge * page.Measure.Words) / Whole.Words;

    /// <summary>The number of hard pages.</summary>
    public int HardPages => Pages.Count(page => page.Measure.ReadingAge > HardAge);

    /// <summary>Measures all texts of a guide, if there is a formula for its language, and finds its remarks.</summary>
    public static ReadabilityReport Create(Guide guide)
    {
        var language = guide.Settings.Language;
        var texts = EntryText.AllOf(guide).ToList();
        var measured = Measure.IsFor(language) ? texts : [];
        var finder = new RemarkFinder(guide.Settings);
        return new(
            language,
            [
                .. measured.Select(text => new MeasuredText(text.Kind, text.Id, text.Span, Measure.Create(text.Stretches)))
                    .OrderByDescending(text => text.Measure.ReadingAge).ThenBy(text => text.Id, StringComparer.Ordinal),
            ],
            [
                .. texts.SelectMany(finder.In).Distinct()
                    .OrderBy(remark => remark.File, StringComparer.Ordinal).ThenBy(remark => remark.Line)
                    .ThenBy(remark => remark.Message, StringComparer.Ordinal),
            ],
            Measure.Create(measured.SelectMany(text => text.Stretches)));
    }
}

/// <summary>A text with its measure.</summary>
/// <param name="Kind">The kind in a word.</param>
/// <param name="Id">The id; <c>guide</c> for the guide itself.</param>
/// <param name="Span">The location of the definition.</param>
public sealed record MeasuredText(string Kind, string Id, SourceSpan Span, Measure Measure);
