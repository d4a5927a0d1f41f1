using System.Collections.Immutable;
using Guidebook.Model;

namespace Guidebook.Themes.Kit;

/// <summary>An option of a theme that a guide can set.</summary>
/// <param name="Name">The key in <c>guide.yaml</c>, in kebab-case.</param>
/// <param name="Values">The allowed values; the first is the default.</param>
public sealed record ThemeOption(string Name, ImmutableArray<string> Values)
{
    /// <summary>Names under which authors look for the option.</summary>
    public ImmutableArray<string> AlsoCalled { get; init; } = [];

    /// <summary>Says what is wrong with a value; empty if nothing is. Null for an option that takes one of <see cref="Values"/>.</summary>
    public Func<string, string>? Check { get; init; }

    /// <summary>The value in a guide's choice, or the default.</summary>
    public string In(ThemeChoice choice) => choice.Find(Name) ?? Values[0];
}
