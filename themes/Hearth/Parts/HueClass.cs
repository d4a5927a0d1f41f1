using Guidebook.Model;

namespace Guidebook.Themes.Hearth.Parts;

/// <summary>The style sheet's name for a strand's colour.</summary>
public static class HueClass
{
    /// <summary>The class of a strand: <c>hue-moss</c>; of none, the theme's warm colour.</summary>
    public static string HueName(this Strand? strand) => strand?.Hue switch
    {
        Hue.Moss => "hue-moss",
        Hue.Dusk => "hue-dusk",
        Hue.Plum => "hue-plum",
        _ => "hue-ember",
    };
}
