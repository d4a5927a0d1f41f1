using System.Collections.Immutable;
using Guidebook.Model;

namespace Guidebook.Themes.Hearth.Parts;

/// <summary>The style sheet's name for a strand's colour.</summary>
public static class HueClass
{
    /// <summary>The colours that a guide can choose; the first, the one warm colour, stands where none is chosen.</summary>
    public static ImmutableArray<string> Hues { get; } = ["ember", "moss", "dusk", "plum"];

    /// <summary>The class of a strand, for example <c>hue-moss</c>.</summary>
    public static string HueName(this Strand? strand) => $"hue-{strand?.Hue?.Name ?? Hues[0]}";
}
