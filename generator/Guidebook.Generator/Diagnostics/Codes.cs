using System.Collections.Immutable;
using System.Reflection;

namespace Guidebook.Generator.Diagnostics;

/// <summary>All diagnostic codes; each area declares its codes in a file beside this one.</summary>
public static partial class Codes
{
    /// <summary>All codes, sorted by id.</summary>
    public static ImmutableArray<Code> All =>
    [
        .. typeof(Codes).GetProperties(BindingFlags.Public | BindingFlags.Static)
            .Where(property => property.PropertyType == typeof(Code))
            .Select(property => (Code)property.GetValue(null)!)
            .OrderBy(code => code.Id, StringComparer.Ordinal),
    ];
}
