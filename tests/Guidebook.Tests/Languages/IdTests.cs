using Guidebook.Generator.Languages;

namespace Guidebook.Tests.Languages;

public class IdTests
{
    [Theory]
    [InlineData("en", "Someone goes first", "someone-goes-first")]
    [InlineData("en", "Don’t wait, 2 days!", "dont-wait-2-days")]
    [InlineData("en", "Café & Crème", "cafe-creme")]
    [InlineData("de", "Größe über alles", "groesse-ueber-alles")]
    [InlineData("sv", "Größe", "grosse")]
    [InlineData("tr", "Işık", "isik")]
    [InlineData("pl", "Łódź", "lodz")]
    [InlineData("da", "Smørrebrød på æg", "smorrebrod-pa-aeg")]
    [InlineData("vi", "Tiếng Việt", "tieng-viet")]
    [InlineData("el", "Τα πρώτα βήματα", "τα-πρώτα-βήματα")]
    [InlineData("ja", "最初の一歩：朝", "最初の一歩-朝")]
    [InlineData("he", "הצעד הראשון", "הצעד-הראשון")]
    [InlineData("hi", "पहला क़दम", "पहला-क़दम")]
    [InlineData("th", "ก้าวแรก", "ก้าวแรก")]
    [InlineData("ko", "첫걸음", "첫걸음")]
    [InlineData("ru", "Ещё Ёлка", "ещё-ёлка")]
    [InlineData("en", "e\u0301tude", "etude")]
    [InlineData("el", "α\u0301λφα", "άλφα")]
    [InlineData("en", "!?", "section")]
    [InlineData("en", " - a -- b - ", "a-b")]
    [InlineData("en", "Don't WAIT_2 (days)!", "dont-wait-2-days")]
    public void A_title_gives_an_id_of_its_own_letters(string language, string title, string id) =>
        Assert.Equal(Normalization.Compose(id), Ids.From(title, LanguageTable.Find(language)).Value);

    [Fact]
    public void A_long_title_gives_an_id_as_a_short_one_does()
    {
        const string Title = "Don't WAIT_2 (days)! ";
        var id = string.Join('-', Enumerable.Repeat(Ids.From(Title).Value, 20));
        Assert.Equal(id, Ids.From(string.Concat(Enumerable.Repeat(Title, 20))).Value);
    }

    [Theory]
    [InlineData("six-second-kiss", true)]
    [InlineData("größe", true)]
    [InlineData("gro\u0308ße", true)]
    [InlineData("πρώτα", true)]
    [InlineData("पहला-क़दम", true)]
    [InlineData("最初の一歩", true)]
    [InlineData("Größe", false)]
    [InlineData("Πρώτα", false)]
    [InlineData("a--b", false)]
    [InlineData("-a", false)]
    [InlineData("a-", false)]
    [InlineData("a b", false)]
    [InlineData("a_b", false)]
    [InlineData("a\u202Eb", false)]
    [InlineData("\u0301a", false)]
    [InlineData("", false)]
    [InlineData("\uD800", false)]
    public void An_id_has_letters_of_any_script_in_lower_case(string text, bool isId) => Assert.Equal(isId, Ids.TryParse(text, out _));

    [Fact]
    public void Accents_encoded_in_two_ways_are_one_id()
    {
        Assert.True(Ids.TryParse("größe", out var composed));
        Assert.True(Ids.TryParse("gro\u0308ße", out var decomposed));
        Assert.Equal(composed, decomposed);
    }
}
