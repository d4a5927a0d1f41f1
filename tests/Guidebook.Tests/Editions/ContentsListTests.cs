using System.Collections.Frozen;
using Guidebook.Generator.Editions.Booklet;
using Guidebook.Generator.Languages;
using Guidebook.Themes.Kit;
using Guidebook.Themes.Kit.Print;

namespace Guidebook.Tests.Editions;

public sealed class ContentsListTests
{
    /// <summary>
    /// A theme without words in Hebrew says English ones, in which the guide's noun stands: its order is that of the sentence.
    /// </summary>
    [Theory]
    [InlineData("he", "\u2066Where each תרגיל is\u2069")]
    [InlineData("en", "Where each תרגיל is")]
    public void A_sentence_in_another_direction_than_the_guide_keeps_its_order(string language, string title)
    {
        var words = new Dictionary<string, string> { ["practice-index"] = "Where each תרגיל is" }.ToFrozenDictionary(StringComparer.Ordinal);
        var english = LanguageTable.English;
        var strings = new Strings(
            words, LanguageTable.Find(language), language == "en" ? null
                : new StandIn(english, words.Keys.ToFrozenSet(StringComparer.Ordinal)));
        var contents = new ContentsList(null!, strings, Theme.Measures.Booklet);

        Assert.Equal(title, Assert.Single(contents.Rows([new IndexPage("index", null!, [], true)])).Title);
    }
}
