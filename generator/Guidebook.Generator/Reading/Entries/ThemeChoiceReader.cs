using Guidebook.Generator.Reading.Keys;
using Guidebook.Generator.Reading.Yaml;
using Guidebook.Model;

namespace Guidebook.Generator.Reading.Entries;

/// <summary>
/// Reads the key <c>theme</c> of <c>guide.yaml</c>: a theme's name, or a group with its name, its folder, logo, foot and options. The theme
/// validates the options.
/// </summary>
internal static class ThemeChoiceReader
{
    private const string NameKey = "name";
    private const string FolderKey = "folder";
    private const string LogoKey = "logo";
    private const string FootKey = "foot";

    /// <summary>Reads the choice; the default if there is no key.</summary>
    public static ThemeChoice Read(Fields fields) =>
        fields.TextOrGroup("theme", (name, span) => new ThemeChoice(name, [], span), ReadGroup) ?? ThemeChoice.Usual;

    private static ThemeChoice ReadGroup(Fields fields)
    {
        fields.Describe(Shape.Token, NameKey, FolderKey, FootKey);
        fields.Describe(Shape.Colours, "paper", "ink", "accent");
        fields.Describe(Shape.Token, "typeface", "motif", "home");
        var settings = fields.AllPairs<string>(Shape.Token, Conversions.Plain)
            .Select(pair => new ThemeSetting(pair.Key, pair.Value, pair.Span, fields.LocationOf(pair.Key))).ToList();
        var folder = settings.Find(setting => setting.Option == FolderKey);
        return new(
            settings.Find(setting => setting.Option == NameKey)?.Value,
            [.. settings.Where(setting => setting.Option is not (NameKey or FolderKey or LogoKey or FootKey))], fields.LocationOf(NameKey))
        {
            Logo = fields.OptionalDrawing(LogoKey),
            Foot = settings.Find(setting => setting.Option == FootKey)?.Value,
            Folder = folder?.Value,
            FolderSpan = folder?.ValueSpan ?? default,
        };
    }
}
