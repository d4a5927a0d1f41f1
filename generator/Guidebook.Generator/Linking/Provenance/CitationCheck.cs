using Guidebook.Generator.Diagnostics;
using Guidebook.Model;

namespace Guidebook.Generator.Linking.Provenance;

/// <summary>Follows every citation to its point, and keeps who draws on what.</summary>
internal sealed class CitationCheck(PointTable points, Unread unread, Suggestions suggestions, Findings findings)
{
    private readonly MentionTable<string> uses = new();
    private readonly HashSet<string> offered = new(StringComparer.Ordinal);

    /// <summary>Whether every citation led to a point.</summary>
    public bool AllKnown { get; private set; } = true;

    /// <summary>All uses of points, in the order of the entries that draw on them.</summary>
    public MentionTable<string> Collect(Content content)
    {
        foreach (var entry in content.Entries)
            foreach (var (citation, place) in Citations.Of(entry))
                if (points.Has(citation.Point)) uses.Add(citation.Point, entry.Id, place);
                else Unknown(citation, hasSeeds: !content.Sources.IsEmpty);
        return uses;
    }

    /// <summary>Reports points on which nothing draws, and points that are said to be unused and are not.</summary>
    public void CheckUses(Findings wholeGuide)
    {
        foreach (var point in points.All)
            if (!uses.Has(point.Id)) Idle(point, wholeGuide);
            else if (point.Unused is not null) wholeGuide.Add(Codes.UsedAfterAll, point.Span,
                $"The point '{point.Id}' has 'unused', but the guide draws on it. Take 'unused' away.");
    }

    private void Idle(Point point, Findings wholeGuide)
    {
        // A misspelt citation is reported where it stands; the point that was probably meant is not a second mistake.
        if (point.Unused is not null || offered.Contains(point.Id)) return;
        wholeGuide.Add(Codes.IdlePoint, point.Span,
            $"Nothing in the guide draws on the point '{point.Id}'."
            + " Name it under 'sources' where it is used, or say under 'unused' why it is not.");
    }

    private void Unknown(Citation citation, bool hasSeeds)
    {
        AllKnown = false;
        if (unread.Covers(citation.Point.Split('.')[0])) return;
        if (!hasSeeds)
        {
            findings.Add(Codes.CitationWithoutSeeds, citation.Span,
                $"This guide has no seeds/, so there is no point '{citation.Point}' to name. Take the line away, or add the source.", new("no seeds"));
            return;
        }

        offered.UnionWith(suggestions.Near(citation.Point, points.Ids));
        findings.Add(Codes.UnknownPoint, citation.Span, $"There is no point '{citation.Point}' in seeds/.{suggestions.For(citation.Point, points.Ids)}", new($"point {citation.Point}"));
    }
}
