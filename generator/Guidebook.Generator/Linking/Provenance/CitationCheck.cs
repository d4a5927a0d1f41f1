using System.Collections.Immutable;
using System.Globalization;
using Guidebook.Generator.Diagnostics;
using Guidebook.Generator.Linking.Tables;
using Guidebook.Model;

namespace Guidebook.Generator.Linking.Provenance;

/// <summary>Resolves every citation to its point, and collects the uses of points.</summary>
internal sealed class CitationCheck(
    PointTable points, EntryTable entries, UnreadFiles unread, Suggestions suggestions, DiagnosticBag diagnostics)
{
    private readonly BacklinkTable<string> cited = new();
    private readonly HashSet<string> offered = new(StringComparer.Ordinal);
    private readonly List<Citation> homeless = [];

    /// <summary>Whether every citation names a known point.</summary>
    public bool AllKnown { get; private set; } = true;

    /// <summary>All uses of points, in the order of the citing entries.</summary>
    public BacklinkTable<string> Collect(Content content)
    {
        foreach (var entry in content.Entries)
        {
            Collect(entry.Sources, entry, part: null);
            foreach (var part in entry.Parts) Collect(part.Cited, entry, part);
        }

        ReportHomeless();
        return cited;
    }

    /// <summary>Reports points that no entry cites, and points that are declared unused although an entry cites them.</summary>
    public void CheckUses(DiagnosticBag wholeGuide)
    {
        foreach (var point in points.All)
            if (!cited.Has(point.Id)) Idle(point, wholeGuide);
            else if (point.Unused is not null) wholeGuide.Report(Codes.UsedAfterAll, point.Span,
                $"The point '{point.Id}' has 'unused', but the guide draws on it. Take 'unused' away.");
    }

    private void Collect(ImmutableArray<Citation> citations, Entry entry, EntryPart? part)
    {
        if (citations.IsDefault) return;
        foreach (var citation in citations)
            if (points.Has(citation.Point)) cited.Add(citation.Point, entry.Id, Anchor.From(part, entries));
            else Unknown(citation);
    }

    private void Idle(Point point, DiagnosticBag wholeGuide)
    {
        // A misspelt citation is reported at its own location; the point that it probably means is not a second mistake.
        if (point.Unused is not null || offered.Contains(point.Id)) return;
        wholeGuide.Report(Codes.IdlePoint, point.Span,
            $"Nothing in the guide draws on the point '{point.Id}'."
            + " Name it under 'sources' where it is used, or say under 'unused' why it is not.");
    }

    /// <summary>Reports all citations of a guide without source records at once: they have one cause.</summary>
    private void ReportHomeless()
    {
        if (homeless is not [var first, ..]) return;
        var places = homeless.Count == 1 ? "This place names a point" : string.Create(CultureInfo.InvariantCulture, $"This and {homeless.Count - 1:N0} more places name points");
        diagnostics.Report(Codes.CitationWithoutSeeds, first.Span,
            $"{places} of sources, such as '{first.Point}', and there is no source record. Was the folder 'seeds' left behind? Copy it beside the folder of the content, or name it with --seeds. If the guide has no sources, take the keys 'sources' away.");
    }

    private void Unknown(Citation citation)
    {
        AllKnown = false;
        if (unread.Covers(citation.Point.Split('.')[0])) return;
        if (!points.HasSources)
        {
            homeless.Add(citation);
            return;
        }

        offered.UnionWith(suggestions.Near(citation.Point, points.Ids));
        diagnostics.Report(Codes.UnknownPoint, citation.Span, $"There is no point '{citation.Point}' in seeds/.{suggestions.For(citation.Point, points.Ids)}", new($"point {citation.Point}"));
    }
}
