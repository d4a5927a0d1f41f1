using Guidebook.Generator.Diagnostics;
using Guidebook.Generator.Editions;
using Guidebook.Generator.Languages;
using Guidebook.Tests.Architecture;
using Guidebook.Tests.Linking;
using Guidebook.Themes.Kit;

namespace Guidebook.Tests.Languages;

/// <summary>The default theme's strings in each language that it has.</summary>
internal static class HearthStrings
{
    public static TheoryData<string> Tags =>
    [
        .. Directory.GetFiles(Path.Combine(Repository.Root, "themes", "Hearth", "strings"), "*.yaml")
            .Select(file => Path.GetFileNameWithoutExtension(file)).Order(StringComparer.Ordinal),
    ];

    /// <summary>The strings for a guide in a language, with the theme's nouns; there must be no finding.</summary>
    public static Strings Create(string tag)
    {
        var diagnostics = new DiagnosticBag();
        var strings = ThemeStrings.Create(Theme.Usual, Write.Settings() with { Language = LanguageTable.Find(tag) }, diagnostics);
        Assert.Empty(diagnostics.Sorted.Select(found => found.ToString()));
        return strings;
    }
}
