using System.Collections.Immutable;
using System.Reflection;

namespace Guidebook.Generator.Diagnostics;

/// <summary>Every kind of finding there is; each area lists its own in a file beside this one.</summary>
public static partial class Codes
{
    /// <summary>All codes by id.</summary>
    public static ImmutableArray<Code> All =>
    [
        .. typeof(Codes).GetProperties(BindingFlags.Public | BindingFlags.Static)
            .Where(property => property.PropertyType == typeof(Code))
            .Select(property => (Code)property.GetValue(null)!)
            .OrderBy(code => code.Id, StringComparer.Ordinal),
    ];
}
