using System.Collections.Concurrent;
using System.Collections.Immutable;
using Guidebook.Generator.Diagnostics;
using Guidebook.Generator.Editions.Documents;
using Guidebook.Model;

namespace Guidebook.Generator.Printing;

/// <summary>Collects what does not fit in all documents and reports each source location once, with its largest excess.</summary>
internal sealed class FitReport
{
    private readonly ConcurrentBag<FitFinding> findings = [];
    private readonly ConcurrentBag<(SourceSpan? Location, CoarsePicture Picture)> coarse = [];

    /// <summary>Records what does not fit in a document; returns true if everything does.</summary>
    /// <param name="marks">The source locations of the blocks in the document.</param>
    public bool Record(PrintDocument document, PaginatedPdf printed, SourceMarks marks)
    {
        foreach (var excess in printed.Excesses)
        {
            var location = marks.Find(excess.At) ?? (document.Locations.TryGetValue(excess.Fit, out var known) ? known : null);
            var file = document.Orders[0].Path.Value;
            var lines = (int)Math.Ceiling(excess.ExcessMm / document.LineMm);
            findings.Add(new(location, file, printed.Numbers.Find(excess.Fit), excess, lines));
        }

        return printed.Excesses.IsEmpty;
    }

    /// <summary>Records the pictures of a document that are printed too coarse.</summary>
    public void Record(ImmutableArray<CoarsePicture> pictures, SourceMarks marks)
    {
        foreach (var picture in pictures) coarse.Add((marks.Find(picture.At), picture));
    }

    /// <summary>
    /// Reports the largest excess of each source location and kind, and each coarse picture once, where it is printed largest.
    /// </summary>
    public void Report(DiagnosticBag diagnostics)
    {
        foreach (var same in coarse.GroupBy(one => one.Picture.Source))
        {
            var (location, picture) = same.OrderByDescending(one => one.Picture.Needed)
                .ThenBy(one => one.Location?.File, StringComparer.Ordinal)
                .ThenBy(one => one.Location?.Line).First();
            var name = picture.Source.StartsWith("images/", StringComparison.Ordinal) ? picture.Source["images/".Length..] : picture.Source;
            var message = FormattableString.Invariant($"The picture '{name}' is {picture.Pixels} pixels wide and is printed {picture.Mm:0} mm wide, so that its pixels show. ")
                + FormattableString.Invariant($"Take one of at least {picture.Needed} pixels, or print it smaller, as with {{width=50%}}.");
            if (location is { } place) diagnostics.Report(Codes.PictureCoarse, place, message);
            else diagnostics.Report(Codes.PictureCoarse, message);
        }

        foreach (var same in findings.GroupBy(one => (one.Excess.Kind, one.Location, one.Location is null ? one.File : "")))
        {
            var worst = same.OrderByDescending(one => one.Lines).ThenByDescending(one => one.Excess.ExcessMm)
                .ThenBy(one => one.File, StringComparer.Ordinal).First();
            var (code, message) = worst.Explain(same.Select(one => one.File).Distinct().Count() - 1);
            if (worst.Location is { } location) diagnostics.Report(code, location, message);
            else diagnostics.Report(code, message);
        }
    }
}
