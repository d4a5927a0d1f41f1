namespace Guidebook.Generator.Diagnostics;

/// <content>What the editions find.</content>
public static partial class Codes
{
    /// <summary>A key under <c>words</c> that the theme does not use.</summary>
    public static Code UnknownWord { get; } = new("GB4501", Severity.Error, "unknown word of the theme");

    /// <summary>A language that the theme does not speak.</summary>
    public static Code NoThemeWords { get; } = new("GB4503", Severity.Warning, "language without words of the theme");

    /// <summary>Calendars that all begin in the past.</summary>
    public static Code StartsPassed { get; } = new("GB4502", Severity.Warning, "calendars that begin in the past");
}
