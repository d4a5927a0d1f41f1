using Guidebook.Generator.Languages;
using Guidebook.Model;

namespace Guidebook.Tests.Languages;

public class LanguageTableTests
{
    [Theory]
    [InlineData("en", "Latn", TextDirection.LeftToRight, "“ ” ‘ ’")]
    [InlineData("de", "Latn", TextDirection.LeftToRight, "„ “ ‚ ‘")]
    [InlineData("de-CH", "Latn", TextDirection.LeftToRight, "« » ‹ ›")]
    [InlineData("fr", "Latn", TextDirection.LeftToRight, "«\u202F \u202F» “ ”")]
    [InlineData("fr-CH", "Latn", TextDirection.LeftToRight, "« » ‹ ›")]
    [InlineData("fa", "Arab", TextDirection.RightToLeft, "« » ‹ ›")]
    [InlineData("he", "Hebr", TextDirection.RightToLeft, "” ” ’ ’")]
    [InlineData("ja", "Jpan", TextDirection.LeftToRight, "「 」 『 』")]
    [InlineData("pa", "Guru", TextDirection.LeftToRight, "“ ” ‘ ’")]
    [InlineData("pa-PK", "Arab", TextDirection.RightToLeft, "“ ” ‘ ’")]
    [InlineData("pa-Arab", "Arab", TextDirection.RightToLeft, "“ ” ‘ ’")]
    [InlineData("iw", "Hebr", TextDirection.RightToLeft, "” ” ’ ’")]
    [InlineData("zh-Hant-TW", "Hant", TextDirection.LeftToRight, "「 」 『 』")]
    [InlineData("xx", "Latn", TextDirection.LeftToRight, "“ ” ‘ ’")]
    public void A_language_has_a_script_a_direction_and_quotation_marks(string tag, string script, TextDirection direction, string quotes)
    {
        var language = LanguageTable.Find(tag);
        Assert.Equal(script, language.Script);
        Assert.Equal(direction, language.Direction);
        Assert.Equal(
            quotes, string.Join(' ', language.Quotes.Open, language.Quotes.Close, language.Quotes.InnerOpen, language.Quotes.InnerClose));
    }

    [Theory]
    [InlineData("de", ", ")]
    [InlineData("he", ", ")]
    [InlineData("ko", ", ")]
    [InlineData("ar", "، ")]
    [InlineData("fa", "، ")]
    [InlineData("ur", "، ")]
    [InlineData("ja", "、")]
    [InlineData("zh", "、")]
    [InlineData("zh-Hant", "、")]
    [InlineData("am", "፣ ")]
    public void A_language_has_a_comma_of_its_script(string tag, string separator) =>
        Assert.Equal(separator, LanguageTable.Find(tag).ListSeparator);

    [Theory]
    [InlineData("en", "other one other other other")]
    [InlineData("de", "other one other other other")]
    [InlineData("fr", "one one other other other")]
    [InlineData("ja", "other other other other other")]
    [InlineData("fa", "one one other other other")]
    [InlineData("pl", "many one few many many")]
    [InlineData("ru", "many one few many one")]
    [InlineData("cs", "other one few other other")]
    [InlineData("ar", "zero one two few many")]
    [InlineData("he", "other one two other other")]
    [InlineData("xx", "other other other other other")]
    public void Nouns_after_0_1_2_5_and_21_take_the_forms_of_their_language(string tag, string forms)
    {
        var language = LanguageTable.Find(tag);
        Assert.Equal(
            forms, string.Join(
            ' ', new long[] { 0, 1, 2, 5, 21 }.Select(number => language.PluralOf(number).ToString().ToLowerInvariant())));
    }

    [Theory]
    [InlineData("pt-br", "pt-BR")]
    [InlineData("ZH-hant", "zh-Hant")]
    [InlineData("sr-LATN-rs", "sr-Latn-RS")]
    [InlineData("de-1996", "de-1996")]
    [InlineData("es-419", "es-419")]
    [InlineData("en-US-x-Own", "en-US-x-own")]
    public void A_tag_gets_its_canonical_case(string written, string tag) => Assert.Equal(tag, LanguageTable.Find(written).Tag);

    [Theory]
    [InlineData("")]
    [InlineData("e")]
    [InlineData("english")]
    [InlineData("en_US")]
    [InlineData("en-")]
    [InlineData("en-toolongpart")]
    [InlineData("en-x")]
    [InlineData("en-abc")]
    [InlineData("e1")]
    public void What_is_no_tag_is_told(string written) => Assert.False(LanguageTag.TryParse(written, out _));

    [Fact]
    public void Languages_are_equal_by_their_tags()
    {
        Assert.Equal(LanguageTable.Find("PT-br"), LanguageTable.Find("pt-BR"));
        Assert.NotEqual(LanguageTable.Find("pt"), LanguageTable.Find("pt-BR"));
    }

    [Fact]
    public void Every_language_of_the_table_can_be_read()
    {
        var languages = LanguageTable.Primaries.Select(LanguageTable.Find).ToList();
        Assert.True(languages.Count > 300);
        Assert.All(languages, language => Assert.NotEmpty(language.IndexLetters));
        Assert.All(languages, language => Assert.Equal(4, language.Script.Length));
    }
}
