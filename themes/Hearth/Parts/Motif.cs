using Guidebook.Themes.Kit;

namespace Guidebook.Themes.Hearth.Parts;

/// <summary>The drawing on all pages, as chosen by the guide: a line with a ring, two woven threads, or nothing.</summary>
internal static class Motif
{
    /// <summary>The theme option.</summary>
    public static ThemeOption Option { get; } = new("motif", ["line", "threads", "none"]);

    /// <summary>Whether there is no drawing.</summary>
    public static bool IsNone(Medium medium) => Option.In(medium.Guide.Settings.Theme) == "none";

    /// <summary>Whether the motif is two threads.</summary>
    public static bool IsThreads(Medium medium) => IsThreads(medium.Guide.Settings.Theme);

    /// <summary>Whether the motif is two threads.</summary>
    public static bool IsThreads(Model.ThemeChoice choice) => Option.In(choice) == "threads";
}
