namespace Guidebook.Generator.Diagnostics;

/// <content>Diagnostics of the editions.</content>
public static partial class Codes
{
    /// <summary>A key under <c>words</c> that the theme does not use.</summary>
    public static Code UnknownWord { get; } = new("GB4501", Severity.Error, "unknown word of the theme");

    /// <summary>A language for which the theme has no strings.</summary>
    public static Code NoThemeWords { get; } = new("GB4503", Severity.Warning, "language without words of the theme");

    /// <summary>Calendars whose start dates have all passed.</summary>
    public static Code StartsPassed { get; } = new("GB4502", Severity.Warning, "calendars that begin in the past");
}
