using Guidebook.Generator.Reading.Keys;
using Guidebook.Generator.Reading.Yaml;
using Guidebook.Model;

namespace Guidebook.Generator.Reading.Entries;

/// <summary>
/// Reads the key <c>theme</c> of <c>guide.yaml</c>: a theme's name, or a group with its name and options. The theme validates the options.
/// </summary>
internal static class ThemeChoiceReader
{
    private const string NameKey = "name";

    /// <summary>Reads the choice; the default if there is no key.</summary>
    public static ThemeChoice Read(Fields fields) =>
        fields.TextOrGroup("theme", (name, span) => new ThemeChoice(name, [], span), ReadGroup) ?? ThemeChoice.Usual;

    private static ThemeChoice ReadGroup(Fields fields)
    {
        var settings = fields.AllPairs<string>(Shape.Token, Conversions.Plain)
            .ToLookup(pair => pair.Key == NameKey, pair => new ThemeSetting(pair.Key, pair.Value, pair.Span, fields.LocationOf(pair.Key)));
        return new(settings[true].FirstOrDefault()?.Value, [.. settings[false]], fields.LocationOf(NameKey));
    }
}
