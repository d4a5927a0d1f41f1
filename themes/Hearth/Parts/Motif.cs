using Guidebook.Themes.Kit;

namespace Guidebook.Themes.Hearth.Parts;

/// <summary>
/// The drawing that runs through all pages, as the guide has chosen it: a line that leads to a ring, or two woven threads.
/// </summary>
internal static class Motif
{
    /// <summary>The option by which a guide chooses it.</summary>
    public static ThemeOption Option { get; } = new("motif", ["line", "threads"]);

    /// <summary>Whether it is the two threads.</summary>
    public static bool IsThreads(Medium medium) => IsThreads(medium.Guide.Settings.Theme);

    /// <summary>Whether it is the two threads.</summary>
    public static bool IsThreads(Model.ThemeChoice choice) => Option.In(choice) == "threads";
}
