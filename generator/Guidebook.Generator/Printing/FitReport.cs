using System.Collections.Concurrent;
using System.Globalization;
using Guidebook.Generator.Diagnostics;
using Guidebook.Generator.Editions.Documents;
using Guidebook.Model;

namespace Guidebook.Generator.Printing;

/// <summary>Collects overflowing elements from all documents and reports each source location once, with its largest overflow.</summary>
internal sealed class FitReport
{
    private readonly ConcurrentBag<Excess> excesses = [];

    /// <summary>Records the overflows of a document; returns true if there are none.</summary>
    public bool Record(PrintDocument document, PaginatedPdf printed)
    {
        foreach (var (fit, mm) in printed.Excesses)
        {
            SourceSpan? location = document.Locations.TryGetValue(fit, out var known) ? known : null;
            excesses.Add(
                new(location, document.Orders[0].Path.Value, printed.Numbers.Find(fit), mm, (int)Math.Ceiling(mm / document.LineMm)));
        }

        return printed.Excesses.IsEmpty;
    }

    /// <summary>Reports the largest overflow of each source location.</summary>
    public void Report(DiagnosticBag diagnostics)
    {
        foreach (var same in excesses.GroupBy(excess => (excess.Location, excess.Location is null ? excess.File : "")))
        {
            var worst = same.OrderByDescending(excess => excess.Lines).ThenByDescending(excess => excess.Mm)
                .ThenBy(excess => excess.File, StringComparer.Ordinal).First();
            var message = Words(worst, same.Select(excess => excess.File).Distinct().Count() - 1);
            if (worst.Location is { } location) diagnostics.Report(Codes.DoesNotFit, location, message);
            else diagnostics.Report(Codes.DoesNotFit, message);
        }
    }

    private static string Words(Excess worst, int others)
    {
        var page = worst.Page is { } number ? string.Create(CultureInfo.InvariantCulture, $" on page {number}") : "";
        var more = others == 0 ? "" : string.Create(CultureInfo.InvariantCulture, $", and too long in {others} other {(others == 1 ? "file" : "files")}");
        return string.Create(CultureInfo.InvariantCulture,
            $"The text{page} of '{worst.File}' is {worst.Mm:0.#} mm longer than its room{more}. Shorten it by about {worst.Lines} {(worst.Lines == 1 ? "line" : "lines")}.");
    }

    private sealed record Excess(SourceSpan? Location, string File, int? Page, double Mm, int Lines);
}
