using System.Collections.Immutable;

namespace Guidebook.Generator.Checking;

/// <summary>The ids of one page in document order. A short list is searched linearly, a long one by a hash table.</summary>
internal sealed class IdList
{
    private const int Few = 24;
    private readonly List<string> ids = [];
    private HashSet<string>? table;

    /// <summary>Adds an id; false if the page has it already.</summary>
    public bool Add(string id)
    {
        if (Contains(id)) return false;
        ids.Add(id);
        if (ids.Count == Few) table = new(ids, StringComparer.Ordinal);
        else table?.Add(id);
        return true;
    }

    /// <summary>Whether the page has this id.</summary>
    public bool Contains(string id) => table?.Contains(id) ?? ids.Contains(id);

    /// <summary>All ids.</summary>
    public ImmutableArray<string> ToImmutable() => [.. ids];
}
