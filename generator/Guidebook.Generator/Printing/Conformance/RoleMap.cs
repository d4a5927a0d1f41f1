using System.Collections.Immutable;
using Guidebook.Generator.Printing.Pdf;

namespace Guidebook.Generator.Printing.Conformance;

/// <summary>The map from the types of a file to standard types.</summary>
internal static class RoleMap
{
    /// <summary>The standard type that a type leads to, over several steps; null if it leads to none.</summary>
    public static string? Resolve(ImmutableDictionary<string, string> roles, string type)
    {
        for (var steps = 0; steps <= roles.Count; steps++)
        {
            if (TagNesting.Standard.Contains(type)) return type;
            if (!roles.TryGetValue(type, out var next)) return null;
            type = next;
        }

        return null;
    }
}
