using System.Collections.Immutable;
using Guidebook.Model;
using Guidebook.Themes.Kit;

namespace Guidebook.Themes.Hearth.Parts;

/// <summary>The parts of the home page in the order that a guide chooses; those that it leaves out are not shown.</summary>
internal static class HomeOrder
{
    private static readonly ImmutableArray<string> Parts = ["tonight", "introduction", "start", "plans", "practices", "articles", "more"];

    /// <summary>The theme option.</summary>
    public static ThemeOption Option { get; } = new("home", [string.Join(", ", Parts)]) { Check = Problem };

    /// <summary>The parts in order.</summary>
    public static string[] In(ThemeChoice choice) => Split(Option.In(choice));

    private static string Problem(string value)
    {
        var parts = Split(value);
        return parts.Length > 0 && parts.All(Parts.Contains) && parts.Distinct().Count() == parts.Length ? ""
            : $"It is a list, each part once at most: {Option.Values[0]}.";
    }

    private static string[] Split(string value) => value.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
}
