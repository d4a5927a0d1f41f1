using System.Collections.Immutable;
using Guidebook.Generator.Printing.Pdf;

namespace Guidebook.Generator.Printing.Conformance;

/// <summary>The map from the types of a file to standard types.</summary>
internal static class RoleMap
{
    /// <summary>The types that lead to no standard type, over any number of steps.</summary>
    public static IEnumerable<string> FindLost(ImmutableDictionary<string, string> roles)
    {
        var sources = roles.ToLookup(role => role.Value, role => role.Key, StringComparer.Ordinal);
        var found = new HashSet<string>(TagNesting.Standard, StringComparer.Ordinal);
        var waiting = new Queue<string>(found);
        while (waiting.TryDequeue(out var type))
            foreach (var source in sources[type])
                if (found.Add(source)) waiting.Enqueue(source);
        return roles.Keys.Where(type => !found.Contains(type)).Order(StringComparer.Ordinal);
    }
}
