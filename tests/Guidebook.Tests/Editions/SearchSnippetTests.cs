using Guidebook.Generator.Editions.Search;

namespace Guidebook.Tests.Editions;

public sealed class SearchSnippetTests
{
    [Fact]
    public void A_long_text_ends_with_a_word_where_blanks_divide_words() =>
        Assert.Equal(string.Concat(Enumerable.Repeat("slow ", 27)) + "slow …", SearchSnippet.From(string.Concat(Enumerable.Repeat("slow ", 60))));

    [Fact]
    public void A_long_text_without_blanks_ends_with_a_whole_character()
    {
        Assert.Equal(new string('慢', 140) + "…", SearchSnippet.From(new string('慢', 840)));
        Assert.Equal("a" + string.Concat(Enumerable.Repeat("𠮷", 69)) + "…", SearchSnippet.From("a" + string.Concat(Enumerable.Repeat("𠮷", 200))));
    }
}
