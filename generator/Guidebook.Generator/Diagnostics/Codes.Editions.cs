namespace Guidebook.Generator.Diagnostics;

/// <content>Diagnostics of the editions.</content>
public static partial class Codes
{
    /// <summary>A key under <c>words</c> that the theme does not use.</summary>
    public static Code UnknownWord { get; } = new("GB4501", Severity.Error, "unknown word of the theme");

    /// <summary>A language for which the theme has no strings.</summary>
    public static Code NoThemeWords { get; } = new("GB4503", Severity.Warning, "language without words of the theme");

    /// <summary>Words that a template of the theme asks for and no strings file has.</summary>
    public static Code MissingWord { get; } = new("GB4520", Severity.Error, "words that the theme lacks");

    /// <summary>A string under <c>words</c> with a slot that the theme does not fill in.</summary>
    public static Code UnfilledSlot { get; } = new("GB4521", Severity.Error, "slot that the theme does not fill in");

    /// <summary>A theme that the program does not have.</summary>
    public static Code UnknownTheme { get; } = new("GB4504", Severity.Error, "unknown theme");

    /// <summary>An option that the theme does not take.</summary>
    public static Code UnknownThemeOption { get; } = new("GB4505", Severity.Error, "unknown option of the theme");

    /// <summary>A value that an option of the theme cannot have.</summary>
    public static Code BadThemeOption { get; } = new("GB4506", Severity.Error, "value that an option of the theme cannot have");

    /// <summary>A hue that the theme does not have.</summary>
    public static Code UnknownHue { get; } = new("GB4507", Severity.Error, "unknown hue of the theme");

    /// <summary>A sign of a text that no typeface of the guide has.</summary>
    public static Code MissingSign { get; } = new("GB4510", Severity.Warning, "sign that no typeface has");

    /// <summary>A font file that does not exist.</summary>
    public static Code FontMissing { get; } = new("GB4511", Severity.Error, "no such font file");

    /// <summary>A font file that cannot be read.</summary>
    public static Code FontBroken { get; } = new("GB4512", Severity.Error, "font file that cannot be read");

    /// <summary>A font file of another format than its name says, or of one that browsers do not read.</summary>
    public static Code FontKindWrong { get; } = new("GB4513", Severity.Error, "font file of the wrong kind");

    /// <summary>A font file that the guide does not name.</summary>
    public static Code FontUnused { get; } = new("GB4514", Severity.Warning, "font file that is not used");

    /// <summary>Calendars whose start dates have all passed.</summary>
    public static Code StartsPassed { get; } = new("GB4502", Severity.Warning, "calendars that begin in the past");
}
