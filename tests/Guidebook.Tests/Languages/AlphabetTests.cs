using Guidebook.Generator.Languages;

namespace Guidebook.Tests.Languages;

public class AlphabetTests
{
    [Theory]
    [InlineData("en", "“Éclair”", "E")]
    [InlineData("en", "10 minutes", "0–9")]
    [InlineData("en", "The “good” cup", "G")]
    [InlineData("en", "Another door", "A")]
    [InlineData("en", "A", "A")]
    [InlineData("fr", "L’heure du thé", "H")]
    [InlineData("de", "Die Tür", "T")]
    [InlineData("es", "La taza", "T")]
    [InlineData("en", "…", "0–9")]
    [InlineData("en", "þorn", "T")]
    [InlineData("en", "Ωmega", "Ω")]
    [InlineData("sv", "Ärlig", "Ä")]
    [InlineData("de", "Ärger", "A")]
    [InlineData("cs", "Chvála", "CH")]
    [InlineData("cs", "Cesta", "C")]
    [InlineData("ru", "Ёлка", "Е")]
    [InlineData("ru", "Йод", "Й")]
    [InlineData("el", "Άνθρωπος", "Α")]
    [InlineData("ja", "ぎんこう", "か")]
    [InlineData("ja", "コーヒー", "か")]
    [InlineData("ja", "ぁ", "あ")]
    [InlineData("ja", "漢字", "漢")]
    [InlineData("ko", "첫걸음", "ㅊ")]
    [InlineData("ko", "까치", "ㄱ")]
    [InlineData("hi", "पहला", "प")]
    [InlineData("he", "שלום", "ש")]
    [InlineData("en", "A hand within reach", "H")]
    [InlineData("en-GB", "the kettle", "K")]
    [InlineData("en", "The", "T")]
    [InlineData("en", "A–Z", "A")]
    [InlineData("en", "Another day", "A")]
    [InlineData("de", "Die Nähe", "N")]
    [InlineData("fr", "L’écoute", "E")]
    [InlineData("es", "Las once y media", "O")]
    [InlineData("sv", "A hand", "A")]
    public void A_title_stands_under_a_letter_of_its_language(string language, string title, string letter) =>
        Assert.Equal(letter, new Alphabet(LanguageTable.Find(language)).LetterOf(title));

    [Theory]
    [InlineData("en", "apricot|The bread|Bread and salt|A cup|Cups")]
    [InlineData("en", "A tea|Tea|The tea|Tea for two")]
    [InlineData("de", "Der Anfang|Ende|Ein Fest")]
    public void A_list_passes_over_articles(string language, string titles)
    {
        var alphabet = new Alphabet(LanguageTable.Find(language));
        Assert.Equal(titles.Split('|'), titles.Split('|').Reverse().OrderBy(alphabet.ListKeyOf, StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("en", "Say clearly|Say “I miss us”, once|Say thank you")]
    [InlineData("en", "Ask “How are we?” once|Ask how the day was|check-in|check out|Help, and stay safe|help line|helpful")]
    [InlineData("en", "7-7-7|007 again|24/7|30-day plan|30 days|100% rule|1,000 steps|A day")]
    [InlineData("en", "C|C++|C sharp")]
    [InlineData("de", "„Ja“, sagt sie|Ja und Nein")]
    [InlineData("fa", "۳ روز|۱۲ روز")]
    public void A_list_goes_word_by_word_past_signs_and_numbers_by_value(string language, string titles)
    {
        var alphabet = new Alphabet(LanguageTable.Find(language));
        Assert.Equal(titles.Split('|'), titles.Split('|').Reverse().OrderBy(alphabet.ListKeyOf, StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("en", "2 days|A day|Après-ski|apricot|echo|Éclair|zebra|Ωmega")]
    [InlineData("sv", "Zorn|Ål|Ärlig|Öl")]
    [InlineData("de", "Ärger|Arm|Zorn")]
    [InlineData("cs", "Cesta|Čas|Dům|Hora|Chvála|Ivan")]
    [InlineData("et", "Saar|Šokk|Zoo|Žanr|Tuul|Õun|Ülo")]
    [InlineData("ja", "あさ|かき|ギンコウ|さくら|漢字")]
    public void Titles_sort_as_their_language_does(string language, string titles)
    {
        var alphabet = new Alphabet(LanguageTable.Find(language));
        Assert.Equal(titles.Split('|'), titles.Split('|').Reverse().OrderBy(alphabet.KeyOf, StringComparer.Ordinal));
    }
}
