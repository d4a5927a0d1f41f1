using System.Globalization;

namespace Guidebook.Tests.Languages;

/// <summary>Numbers, sizes and dates in the words of the theme, as readers of a language write them.</summary>
public class NumberTests
{
    [Theory]
    [InlineData("en", "Day 27", "1.5")]
    [InlineData("de", "Tag 27", "1,5")]
    [InlineData("fr", "Jour 27", "1,5")]
    [InlineData("es", "Día 27", "1,5")]
    [InlineData("ja", "27日目", "1.5")]
    [InlineData("fa", "روز ۲۷", "۱٫۵")]
    public void A_number_has_the_digits_and_the_decimal_sign_of_its_language(string tag, string day, string size)
    {
        var strings = HearthStrings.Create(tag);
        Assert.Equal(day, strings.Format("day-title", 27));
        Assert.Equal(size, strings.Fraction(1.5));
    }

    [Theory]
    [InlineData("en", "2026-05-01", "1 May 2026")]
    [InlineData("de", "2026-05-01", "1. Mai 2026")]
    [InlineData("fr", "2026-05-01", "1er mai 2026")]
    [InlineData("fr", "2026-05-21", "21 mai 2026")]
    [InlineData("es", "2026-05-01", "1 de mayo de 2026")]
    [InlineData("ja", "2026-05-01", "2026年5月1日")]
    [InlineData("fa", "0500-03-01", "۰۵۰۰-۰۳-۰۱")]
    [InlineData("fa", "2026-03-20", "۲۹ اسفند ۱۴۰۴")]
    [InlineData("fa", "2026-03-21", "۱ فروردین ۱۴۰۵")]
    public void A_date_is_in_the_calendar_of_its_readers(string tag, string day, string expected) =>
        Assert.Equal(expected, HearthStrings.Create(tag).Localized.Date(DateOnly.Parse(day, CultureInfo.InvariantCulture)).Text);

    [Theory]
    [InlineData("en", ". ")]
    [InlineData("fa", ". ")]
    [InlineData("ja", "。")]
    public void A_full_width_stop_has_no_blank_before_the_next_sentence(string tag, string expected) =>
        Assert.Equal(expected, HearthStrings.Create(tag).Localized.SentenceEnd);

    [Fact]
    public void Only_digits_that_are_not_those_of_English_are_told_to_scripts()
    {
        Assert.Equal("۰۱۲۳۴۵۶۷۸۹", HearthStrings.Create("fa").OwnDigits);
        Assert.Null(HearthStrings.Create("de").OwnDigits);
    }
}
