using Guidebook.Generator.Diagnostics;
using Guidebook.Generator.Prose.Marks;
using Guidebook.Generator.Prose.Syntax;

namespace Guidebook.Tests.Prose;

public sealed class NameMarksTests
{
    [Theory]
    [InlineData("C*")]
    [InlineData("A* and B*")]
    [InlineData("5 * 3 * 2")]
    [InlineData("2*3*4")]
    [InlineData("Rated *** by guests")]
    [InlineData("*args and **kwargs")]
    [InlineData("snake_case and an_other_one")]
    [InlineData("__init__")]
    [InlineData("Sign here: ____")]
    [InlineData("[sic]")]
    [InlineData("Room [4] (upstairs)")]
    [InlineData("#1")]
    [InlineData("Hawai`i and Ka`u")]
    [InlineData("List<int> and a < b > c")]
    [InlineData("The <main> element")]
    [InlineData("I <3 you")]
    [InlineData("R&D, AT&T; Q&A")]
    [InlineData("about ~5 to ~10 minutes")]
    [InlineData("C:\\Music\\new")]
    [InlineData("$5 and $10, 7:30")]
    public void A_sign_of_an_ordinary_name_is_no_mark(string name) => Assert.Empty(Found(name));

    [Theory]
    [InlineData("The **long** breath", 5, "Write 'long'.")]
    [InlineData("The *long* breath", 5, "Write 'long'.")]
    [InlineData("**Both** *kinds*", 1, "Write 'Both'.", "Write 'kinds'.")]
    [InlineData("A __long__ breath", 3, "Write 'long'.")]
    [InlineData("A _long breath_", 3, "Write 'long breath'.")]
    [InlineData("Say `hum`", 5, "Write 'hum'.")]
    [InlineData("~~Old~~ New", 1, "Write 'Old'.")]
    [InlineData("See [[long-breath]]", 5, "Write 'long-breath'.")]
    [InlineData("See [[long-breath|the breath]]", 5, "Write 'the breath'.")]
    [InlineData("[**Songs**](https://example.org)", 1, "Write '**Songs**'.")]
    [InlineData("![A chest](images/chest.svg)", 1, "Write 'A chest'.")]
    [InlineData("![](images/chest.svg)", 1, "Leave them out.")]
    [InlineData("H<sub>2</sub>O", 2, "Write '2'.")]
    [InlineData("A <span class=\"b\">word</span>", 3, "Write 'word'.")]
    [InlineData("Two<br>lines", 4, "Leave them out.")]
    [InlineData("Salt &amp; pepper", 6, "Write '&'.")]
    [InlineData("Salt&nbsp;pepper", 5, "Leave them out.")]
    [InlineData("A \\* star", 3, "Write '*'.")]
    public void A_mark_is_found_at_its_place_with_the_words_to_write(string name, int column, params string[] waysOut)
    {
        var found = Found(name);
        Assert.Equal(column, found[0].Span!.Value.Column);
        Assert.Equal(waysOut.Length, found.Count);
        Assert.All(waysOut.Zip(found), pair => Assert.EndsWith(pair.First, pair.Second.Message, StringComparison.Ordinal));
    }

    [Fact]
    public void A_long_name_of_open_marks_takes_time_in_proportion_to_its_length()
    {
        foreach (var mark in new[] { "*a ", "**a ", "_a ", "`a ", "[[a ", "[a](", "<b ", "<b>a", "~~a ", "\\", "&#1", "![", "<!--", "[[a|" })
            Assert.InRange(Found(string.Concat(Enumerable.Repeat(mark, 2000))).Count, 0, 4000);
    }

    private static List<Diagnostic> Found(string name)
    {
        var diagnostics = new DiagnosticBag();
        NameMarks.Report(name, "'title'", () => new TextOrigin("a.yaml", [new(0, new(1, 1))]), diagnostics);
        return [.. diagnostics.Sorted];
    }
}
