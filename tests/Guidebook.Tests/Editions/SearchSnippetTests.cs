using Guidebook.Generator.Editions.Search;

namespace Guidebook.Tests.Editions;

public sealed class SearchSnippetTests
{
    [Fact]
    public void A_long_text_ends_with_a_word_where_blanks_divide_words() =>
        Assert.Equal(Repeated("slow ", 27) + "slow …", SearchSnippet.From(Repeated("slow ", 60)));

    [Fact]
    public void A_long_text_without_blanks_ends_with_a_whole_character()
    {
        Assert.Equal(new string('慢', 140) + "…", SearchSnippet.From(new string('慢', 840)));
        Assert.Equal("a" + Repeated("𠮷", 69) + "…", SearchSnippet.From("a" + Repeated("𠮷", 200)));
    }

    private static string Repeated(string text, int times) => string.Concat(Enumerable.Repeat(text, times));
}
