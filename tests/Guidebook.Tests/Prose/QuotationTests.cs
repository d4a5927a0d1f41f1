using Guidebook.Generator.Languages;
using Guidebook.Generator.Prose.Typography;

namespace Guidebook.Tests.Prose;

public class QuotationTests
{
    [Theory]
    [InlineData("en", "\"Come 'round'.\" It's John's, from the '90s.", "“Come ‘round’.” It’s John’s, from the ’90s.")]
    [InlineData("de", "Sie sagte: \"Komm 'gleich' her.\" Geht's?", "Sie sagte: „Komm ‚gleich‘ her.“ Geht’s?")]
    [InlineData("de-CH", "\"Komm 'gleich'.\"", "«Komm ‹gleich›.»")]
    [InlineData("fr", "L'\"ami\" dit: \"oui\".", "L’«\u202Fami\u202F» dit: «\u202Foui\u202F».")]
    [InlineData("pl", "\"Tak\", powiedział.", "„Tak”, powiedział.")]
    [InlineData("fi", "Hän sanoi \"joo\".", "Hän sanoi ”joo”.")]
    [InlineData("nl", "\"Kom 's avonds\", zei ze, \"'t is 'n feest.\" 'Ja', 'k', foto's.", "‘Kom ’s avonds’, zei ze, ‘’t is ’n feest.’ ‘Ja’, ‘k’, foto’s.")]
    [InlineData("af", "Dis 'n boek.", "Dis ’n boek.")]
    [InlineData("ja", "彼は\"はい\"と言った。", "彼は「はい」と言った。")]
    [InlineData("he", "הוא אמר \"כן\".", "הוא אמר ”כן”.")]
    [InlineData("en", "(\"a\") - \"b\" -- 'c' ... d", "(“a”) - “b” – ‘c’ … d")]
    [InlineData("en", "rock 'n' roll, '26", "rock ‘n’ roll, ’26")]
    [InlineData("en", "Call 0808 16 89 111, '90s, or 116 016.", "Call 0808\u00A016\u00A089\u00A0111, ’90s, or 116\u00A0016.")]
    [InlineData("en", "Of 12 000 on 5 6 days, 2026 ", "Of 12\u00A0000 on 5 6 days, 2026 ")]
    [InlineData("en", "1 2 3 4 5, 10 20 30 40 50 60 70 80", "1 2 3 4 5, 10 20 30 40 50 60 70 80")]
    public void Quotes_are_those_of_the_language_and_numbers_stay_whole(string language, string written, string printed) =>
        Assert.Equal(printed, Typographer.Print(written, LanguageTable.Find(language)));
}
