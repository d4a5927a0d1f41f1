using System.Collections.Immutable;
using Guidebook.Model;

namespace Guidebook.Generator.Readability;

/// <summary>How a guide reads: takes a guide, gives numbers for every text in it and remarks at their lines. It judges nothing; it never fails a build.</summary>
/// <param name="Pages">Every text, the hardest to read first.</param>
/// <param name="Remarks">By place.</param>
/// <param name="Whole">The guide as a whole.</param>
public sealed record ReadabilityReport(ImmutableArray<MeasuredText> Pages, ImmutableArray<Remark> Remarks, Measure Whole)
{
    /// <summary>The reading age above which a page is counted as hard.</summary>
    public const int HardAge = 13;

    /// <summary>The average reading age of the pages, weighted by their words; 0 without words.</summary>
    public double ReadingAge => Whole.Words == 0 ? 0 : Pages.Sum(page => page.Measure.ReadingAge * page.Measure.Words) / Whole.Words;

    /// <summary>How many pages are hard to read.</summary>
    public int HardPages => Pages.Count(page => page.Measure.ReadingAge > HardAge);

    /// <summary>Reads all texts of a guide.</summary>
    public static ReadabilityReport Create(Guide guide)
    {
        var texts = EntryText.AllOf(guide).ToList();
        var finder = new RemarkFinder(guide.Settings);
        return new(
            [
                .. texts.Select(text => new MeasuredText(text.Kind, text.Id, text.Span, Measure.Create(text.Stretches)))
                    .OrderByDescending(text => text.Measure.ReadingAge).ThenBy(text => text.Id, StringComparer.Ordinal),
            ],
            [
                .. texts.SelectMany(finder.In).Distinct()
                    .OrderBy(remark => remark.File, StringComparer.Ordinal).ThenBy(remark => remark.Line).ThenBy(remark => remark.Message, StringComparer.Ordinal),
            ],
            Measure.Create(texts.SelectMany(text => text.Stretches)));
    }
}

/// <summary>A text and how it reads.</summary>
/// <param name="Kind">What it is, in a word.</param>
/// <param name="Id">Its id.</param>
/// <param name="Span">Where it is defined.</param>
public sealed record MeasuredText(string Kind, string Id, SourceSpan Span, Measure Measure);
