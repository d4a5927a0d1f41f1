using System.Text;
using Guidebook.Generator.Diagnostics;
using Guidebook.Generator.Editions;
using Guidebook.Generator.Languages;
using Guidebook.Model;
using Guidebook.Tests.Linking;
using Guidebook.Themes.Kit;

namespace Guidebook.Tests.Editions;

/// <summary>Words that a theme lacks stand in English, say so, and leave those that it has alone.</summary>
public class ThemeStringsTests
{
    private const string English = "home: Home\nday: Day {0}\ncard-count.one: 1 card\ncard-count.other: '{0} cards'\n";

    [Fact]
    public void A_half_translated_file_lends_what_it_has_and_names_what_it_lacks()
    {
        var (strings, found) = Create("nl", "home: Begin\ncard-count.one: 1 kaart\ncard-count.other: '{0} kaarten'\n");
        Assert.Equal(new LocalizedText("Begin", null), strings["home"]);
        Assert.Equal(new LocalizedText("Day 3", "en"), strings.Format("day", 3));
        Assert.Equal(new LocalizedText("2 kaarten", null), strings.Count("card-count", 2));
        Assert.Contains("The theme lacks words in 'nl': 1 of its 4 labels, buttons and titles stand in English, those under day.", Assert.Single(found), StringComparison.Ordinal);
    }

    [Fact]
    public void A_complete_file_has_no_finding() =>
        Assert.Empty(Create("nl", English).Found);

    [Fact]
    public void A_language_does_not_lack_a_plural_form_that_it_has_not() =>
        Assert.Empty(Create("ja", "home: ホーム\nday: '{0} 日'\ncard-count.other: '{0} 枚'\n").Found);

    [Fact]
    public void English_words_that_stand_in_are_counted_as_in_English()
    {
        var (strings, _) = Create("ja", "home: ホーム\n");
        Assert.Equal(new LocalizedText("1 card", "en"), strings.Count("card-count", 1));
        Assert.Equal(new LocalizedText("2 cards", "en"), strings.Count("card-count", 2));
    }

    [Fact]
    public void A_guide_can_say_what_the_theme_lacks_in_its_plural_forms()
    {
        var (strings, found) = Create("cs", "home: Domů\nday: Den {0}\n", ("card-count.one", "1 karta"), ("card-count.few", "{0} karty"), ("card-count.other", "{0} karet"));
        Assert.Empty(found);
        Assert.Equal(["1 karta", "3 karty", "5 karet"], new[] { 1, 3, 5 }.Select(count => strings.Count("card-count", count).ToString()));
        Assert.Null(strings.Count("card-count", 3).Language);
    }

    [Fact]
    public void A_key_that_the_theme_lacks_in_every_language_is_a_finding_and_no_exception()
    {
        var (strings, _) = Create("nl", English);
        var diagnostics = new DiagnosticBag();
        var theme = new TwoLanguages("nl", English);
        Assert.True(ThemeStrings.HasAll(strings.Strings, theme, diagnostics));
        Assert.Equal("hom", strings["hom"].Text);
        Assert.Equal("dag", strings.Format("dag", 3).Text);
        Assert.False(ThemeStrings.HasAll(strings.Strings, theme, diagnostics));
        Assert.Equal(
            "error GB4520: The theme 'two-languages' asks for words that it lacks in every language: 'dag', 'hom'. The keys would stand on pages."
            + " Add a line 'dag: …' to the theme's English strings, or mend the key in its template.",
            Assert.Single(diagnostics.Sorted).ToString());
    }

    [Theory]
    [InlineData("Dag {1}", "Dag {1}")]
    [InlineData("Dag {", "Dag {")]
    [InlineData("{0}{0}}", "33}")]
    [InlineData("{x} {0", "{x} {0")]
    public void Braces_that_nothing_fills_stay_as_they_are(string words, string expected) =>
        Assert.Equal(expected, Create("nl", $"day: '{words}'").Strings.Format("day", 3).Text);

    private static (PageStrings Strings, string[] Found) Create(string tag, string words, params (string Key, string Says)[] said)
    {
        var diagnostics = new DiagnosticBag();
        var settings = Write.Settings() with
        {
            Language = LanguageTable.Find(tag),
            Words = [.. said.Select(change => new StringOverride(change.Key, change.Says, Write.Settings().Span))],
        };
        var strings = ThemeStrings.Create(new TwoLanguages(tag, words), settings, diagnostics);
        return (strings.Localized, [.. diagnostics.Sorted.Select(found => found.ToString())]);
    }

    private sealed class TwoLanguages(string tag, string words) : ITheme
    {
        public string Name => "two-languages";

        public Type TemplateFor(Type model) => throw new NotSupportedException();

        public byte[]? WordsIn(string language) =>
            language == tag ? Encoding.UTF8.GetBytes(words) : language == "en" ? Encoding.UTF8.GetBytes(English) : null;
    }
}
