using System.Text.RegularExpressions;

namespace Guidebook.Tests.Architecture;

/// <summary>
/// Templates have no blank that Razor leaves out: it drops those beside a block of code and between statements of one, and then two words
/// run together where no style keeps them apart, as in a browser's reading view or for a screen reader.
/// </summary>
public partial class TemplateBlankTests
{
    [Fact]
    public void No_blank_of_a_template_is_left_out()
    {
        var files = Repository.Files("themes/Hearth", ".razor").ToList();
        Assert.True(files.Count > 80);
        Assert.Empty(files.SelectMany(file => LostBlanks().Matches(File.ReadAllText(file)).Select(lost => $"{file}: {lost.Value}")));
    }

    [Theory]
    [InlineData("<p>@if (a) { <b>@one</b><text> </text><i>@two</i> }</p>", true)]
    [InlineData("<p>@one@if (a) { <text> @two</text> }</p>", true)]
    [InlineData("<p>@if (a) { <text>@one </text> }@two</p>", true)]
    [InlineData("<p>@if (a) { <b>@one</b> } <i>@two</i></p>", true)]
    [InlineData("<p>@if (a) { <b>@one</b> } @two</p>", true)]
    [InlineData("<p><b>@one</b> @if (a) { <i>@two</i> }</p>", true)]
    [InlineData("<p>@one.Title @foreach (var two in all) { <i>@two</i> }</p>", true)]
    [InlineData("@if (a)\n{\n<b>@one</b> @two\n}", true)]
    [InlineData("<p>@if (a) { <b>@one</b> }@(\" \")@two</p>", false)]
    [InlineData("<p>@one@if (a) { <text> · @two</text> }</p>", false)]
    [InlineData("<p>@one: @foreach (var two in all) { <i>@two</i> }</p>", false)]
    [InlineData("@if (a)\n{\n<p><b>@one</b> @two</p>\n}", false)]
    [InlineData("@if (a is { } b) { <b>@b</b> } else { <i>@two</i> }", false)]
    public void A_blank_that_is_left_out_is_found(string template, bool isFound) => Assert.Equal(isFound, LostBlanks().IsMatch(template));

    /// <summary>
    /// A blank at the beginning or the end of a block of text, after a block of code, before one, and after the first tag within one.
    /// </summary>
    [GeneratedRegex("""
        <text>[ \t]+[@<]
        | [\w>)\]][ \t]+</text>
        | \}[ \t]+(<[A-Za-z]|@(?!if|for|switch))
        | [\w>)\]][ \t]+@(if|for|foreach|switch|while)\b
        | ^\{\n<(\w+)\b[^\n]*</\3>[ \t]+[@<]
        """, RegexOptions.Multiline | RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex LostBlanks();
}
