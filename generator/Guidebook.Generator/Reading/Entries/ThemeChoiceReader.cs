using Guidebook.Generator.Reading.Yaml;
using Guidebook.Model;

namespace Guidebook.Generator.Reading.Entries;

/// <summary>The key <c>theme</c> of <c>guide.yaml</c>: the name of a theme, or its name and its options, which the theme knows.</summary>
internal static class ThemeChoiceReader
{
    private const string NameKey = "name";

    /// <summary>The choice; that of a guide that says nothing about it where the key is absent.</summary>
    public static ThemeChoice Read(Fields fields) =>
        fields.TextOrGroup("theme", (name, span) => new ThemeChoice(name, [], span), ReadGroup) ?? ThemeChoice.Usual;

    private static ThemeChoice ReadGroup(Fields fields)
    {
        var settings = fields.AllPairs<string>(Conversions.Plain)
            .ToLookup(pair => pair.Key == NameKey, pair => new ThemeSetting(pair.Key, pair.Value, pair.Span, fields.LocationOf(pair.Key)));
        return new(settings[true].FirstOrDefault()?.Value, [.. settings[false]], fields.LocationOf(NameKey));
    }
}
