using System.Collections.Immutable;
using Guidebook.Model;

namespace Guidebook.Themes.Kit;

/// <summary>Something about a theme that a guide can choose.</summary>
/// <param name="Name">Its key in <c>guide.yaml</c>, in kebab-case.</param>
/// <param name="Values">What can be chosen; the first stands where the guide chooses nothing.</param>
public sealed record ThemeOption(string Name, ImmutableArray<string> Values)
{
    /// <summary>The value that a guide has chosen.</summary>
    public string In(ThemeChoice choice) => choice.Find(Name) ?? Values[0];
}
