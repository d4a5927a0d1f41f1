using System.Collections.Immutable;
using Guidebook.Generator.Diagnostics;
using Guidebook.Generator.Hashing;
using Guidebook.Generator.Printing.Pdf;
using Guidebook.Generator.Printing.Splicing;
using Guidebook.Themes.Kit.Print;

namespace Guidebook.Generator.Printing;

/// <summary>
/// Prints only the pages of a document that change, among empty ones, and puts them into its last print. It gives up, and the whole
/// document is printed, wherever the bytes could be others than those of a whole print: where sections come, go or need other pages, where
/// fonts need other glyphs, or where anything is to be told.
/// </summary>
internal static class ChangedPages
{
    /// <summary>The finished document; null where the whole is to be printed.</summary>
    /// <param name="last">The last print, made of the same pictures.</param>
    public static async Task<PaginatedPdf?> PrintAsync(
        PrintingBrowser browser, PaginationJob job, LastPrint last, DiagnosticBag diagnostics)
    {
        var numbers = job.Before ?? PageNumbers.None;
        if (PrintSections.Split(job.Html(numbers)) is not { } sections) return null;
        if (AroundOf(sections, job.SheetLabels(numbers)) != last.Around) return null;
        if (FindChanged(sections, last) is not { } changed || job.Print.HasPicture && changed.Contains(0)) return null;
        if (sections.PagesIn(last.Numbers) is not { } pages) return null;
        var (own, print) = (new DiagnosticBag(), job.Print with { HasPicture = false });
        var partJob = new PaginationJob(print, _ => sections.With(WithAround(changed, pages), pages, last.Numbers), job.Properties)
        {
            SheetLabels = job.SheetLabels,
            Before = job.Before,
        };
        if (await Pagination.PrintOnceAsync(browser, partJob, own) is not { } part || !own.IsEmpty)
        {
            if (own.Has(Codes.BrowserTooSlow) || own.Has(Codes.BrowserDied)) own.CopyTo(diagnostics); // No other print will tell it.
            return null;
        }

        if (!part.Numbers.Equals(last.Numbers) || !part.Excesses.IsEmpty || !part.Coarse.IsEmpty) return null;
        if (last.Texts.With(part.Texts, changed) is not { } texts) return null;
        var fresh = changed.SelectMany(i => Enumerable.Range(pages[i].First, pages[i].Count)).ToImmutableHashSet();
        return Splice(last, part, fresh) is { } file
            ? part with { File = file, Texts = texts, Pictures = last.Thumbnails }
            : null;
    }

    /// <summary>Sections, with all whose pages are near theirs: what a browser paints of one page shows at the edge of another.</summary>
    private static ImmutableHashSet<int> WithAround(ImmutableHashSet<int> sections, ImmutableArray<SectionPages> pages) =>
        [.. Enumerable.Range(0, pages.Length).Where(i => sections.Any(section => pages[i].IsNear(pages[section], PageSplice.Around)))];

    private static PdfFile? Splice(LastPrint last, PaginatedPdf part, ImmutableHashSet<int> pages)
    {
        try
        {
            return PageSplice.Make(PdfFile.Read(last.Pdf), part.File, pages);
        }
        catch (PdfFormatException)
        {
            return null;
        }
    }

    /// <summary>
    /// What is stored of a whole print, or of one into which pages were put; null for a document that is always printed whole.
    /// </summary>
    /// <param name="html">The HTML with the numbers with which the document is first drawn the next time.</param>
    public static LastPrint? Remember(
        string html, ImmutableArray<string> labels, PaginatedPdf made, ImmutableSortedDictionary<string, string> pictures) =>
        PrintSections.Split(html) is not { } sections || !made.Coarse.IsEmpty || sections.PagesIn(made.Numbers) is null
            ? null
            : new(AroundOf(sections, labels), sections.Hashes, made.Numbers, pictures, made.Pictures, made.Texts, made.Pdf);

    private static string AroundOf(PrintSections sections, ImmutableArray<string> labels) =>
        ContentHash.Create([sections.Around, .. labels]);

    /// <summary>
    /// The sections that are new, with the others of their texts; null for none, for too many, and for another number of sections.
    /// </summary>
    private static ImmutableHashSet<int>? FindChanged(PrintSections sections, LastPrint last)
    {
        var all = sections.All;
        if (all.Length != last.Sections.Length) return null;
        var changed = Enumerable.Range(0, all.Length).Where(i => all[i].Hash != last.Sections[i]).ToList();
        var texts = changed.Select(i => all[i].Text).OfType<string>().ToHashSet(StringComparer.Ordinal);
        var others = Enumerable.Range(0, all.Length).Where(i => all[i].Text is { } text && texts.Contains(text));
        var found = changed.Concat(others).ToImmutableHashSet();
        return found.IsEmpty || found.Count > all.Length / 2 ? null : found;
    }
}
