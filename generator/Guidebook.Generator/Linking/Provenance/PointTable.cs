using Guidebook.Generator.Diagnostics;
using Guidebook.Model;

namespace Guidebook.Generator.Linking.Provenance;

/// <summary>Every point of every source by its id.</summary>
internal sealed class PointTable
{
    private readonly Dictionary<string, Point> byId = new(StringComparer.Ordinal);
    private List<string>? ids;

    /// <summary>All points, in the order of the sources.</summary>
    public IEnumerable<Point> All => byId.Values;

    /// <summary>The ids of all points.</summary>
    public IReadOnlyCollection<string> Ids => ids ??= [.. byId.Keys];

    /// <summary>Puts all points into a table; reports ids that come twice or belong to another source.</summary>
    public static PointTable Of(Content content, Findings findings)
    {
        var table = new PointTable();
        foreach (var source in content.Sources)
            foreach (var point in source.Points)
            {
                table.Add(point, findings);
                if (point.Id.StartsWith(source.Id.Value + ".", StringComparison.Ordinal)) continue;
                findings.Add(Codes.PointOfAnotherSource, point.Span,
                    $"The point '{point.Id}' stands in the source '{source.Id}', so its id must begin with '{source.Id}.'.");
            }

        return table;
    }

    /// <summary>Whether there is such a point.</summary>
    public bool Has(string id) => byId.ContainsKey(id);

    private void Add(Point point, Findings findings)
    {
        if (byId.TryAdd(point.Id, point)) return;
        var (first, second) = (byId[point.Id], point);
        if (second.Span < first.Span) (first, second) = (second, first);
        byId[point.Id] = first;
        findings.Add(Codes.DuplicatePoint, second.Span, FormattableString.Invariant(
            $"The point '{point.Id}' is there already ({first.Span.File}, line {first.Span.Line}). Every point has an id of its own."));
    }
}
