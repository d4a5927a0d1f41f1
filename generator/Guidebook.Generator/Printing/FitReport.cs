using System.Collections.Concurrent;
using Guidebook.Generator.Diagnostics;
using Guidebook.Generator.Editions.Documents;
using Guidebook.Model;

namespace Guidebook.Generator.Printing;

/// <summary>Collects what does not fit in all documents and reports each source location once, with its largest excess.</summary>
internal sealed class FitReport
{
    private readonly ConcurrentBag<FitFinding> findings = [];

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

    /// <summary>Reports the largest excess of each source location and kind.</summary>
    public void Report(DiagnosticBag diagnostics)
    {
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
