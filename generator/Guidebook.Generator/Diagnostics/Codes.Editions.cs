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

    /// <summary>A theme folder that does not exist, or that no theme takes.</summary>
    public static Code ThemeFolderMissing { get; } = new("GB4530", Severity.Error, "no such theme folder");

    /// <summary>A template of a theme folder that the compiler does not understand.</summary>
    public static Code TemplateBroken { get; } = new("GB4531", Severity.Error, "template that cannot be compiled");

    /// <summary>A file of a theme folder that overrides nothing and that nothing uses.</summary>
    public static Code ThemeFileUnused { get; } = new("GB4532", Severity.Warning, "file of the theme folder that nothing uses");

    /// <summary>A template of a theme folder that throws.</summary>
    public static Code TemplateFails { get; } = new("GB4533", Severity.Error, "template that fails");

    /// <summary>A template of a theme folder that does not end.</summary>
    public static Code TemplateEndless { get; } = new("GB4534", Severity.Error, "template without an end");

    /// <summary>A template that does not take a parameter that others give it.</summary>
    public static Code TemplateParameter { get; } = new("GB4535", Severity.Error, "parameter that a template does not take");

    /// <summary>A key in a strings file of a theme folder that nothing asks for.</summary>
    public static Code UnknownThemeString { get; } = new("GB4536", Severity.Error, "unknown words in the theme folder");

    /// <summary>A stylesheet that another imports, and that neither folder nor theme has.</summary>
    public static Code StylesheetMissing { get; } = new("GB4537", Severity.Error, "no such stylesheet");

    /// <summary>A template that writes a file of another kind than its name says.</summary>
    public static Code TextFileMalformed { get; } = new("GB4538", Severity.Error, "text file that is not what its name says");

    /// <summary>A template of a text file beside a file of that name.</summary>
    public static Code TextFileTwice { get; } = new("GB4539", Severity.Error, "two sources of one file");

    /// <summary>A colour of text that is hard to tell from the ground below it.</summary>
    public static Code LowContrast { get; } = new("GB4540", Severity.Error, "colours of too little contrast");

    /// <summary>A colour of a theme folder that cannot be read.</summary>
    public static Code ColourUnreadable { get; } = new("GB1315", Severity.Error, "colour that cannot be read");

    /// <summary>Calendars whose start dates have all passed.</summary>
    public static Code StartsPassed { get; } = new("GB4502", Severity.Warning, "calendars that begin in the past");
}
