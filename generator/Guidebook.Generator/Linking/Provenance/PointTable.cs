using Guidebook.Model;

namespace Guidebook.Generator.Linking.Provenance;

/// <summary>All points of all sources by id.</summary>
internal sealed class PointTable
{
    private readonly Dictionary<string, Point> byId = new(StringComparer.Ordinal);
    private List<string>? ids;

    /// <summary>Whether the guide has source records.</summary>
    public bool HasSources { get; private init; }

    /// <summary>All points, in the order of the sources.</summary>
    public IEnumerable<Point> All => byId.Values;

    /// <summary>The ids of all points.</summary>
    public IReadOnlyCollection<string> Ids => ids ??= [.. byId.Keys];

    /// <summary>Creates the table. Readers guarantee that each id is unique and belongs to its source.</summary>
    public static PointTable Create(Content content)
    {
        var table = new PointTable { HasSources = !content.All<Source>().IsEmpty };
        foreach (var point in content.All<Source>().SelectMany(source => source.Points)) table.byId.TryAdd(point.Id, point);
        return table;
    }

    /// <summary>Whether a point has this id.</summary>
    public bool Has(string id) => byId.ContainsKey(id);
}
