using Guidebook.Generator.Diagnostics;

namespace Guidebook.Tests.Diagnostics;

/// <summary>Lines and columns of offsets, for all kinds of line breaks.</summary>
public class LineTableTests
{
    [Theory]
    [InlineData("", "")]
    [InlineData("abc", "abc")]
    [InlineData("abc\n", "abc|")]
    [InlineData("a\nb\r\nc\rd", "a|b|c|d")]
    [InlineData("\n\n", "||")]
    [InlineData("\r\r\n\n", "|||")]
    public void A_text_is_parted_into_lines(string text, string lines)
    {
        var table = new LineTable(text);
        Assert.Equal(lines.Split('|'), Enumerable.Range(1, table.Count).Select(line => table.Line(text, line).ToString()));
        Assert.True(table.Line(text, table.Count + 1).IsEmpty);
    }

    [Fact]
    public void Each_letter_is_found_in_its_line()
    {
        const string text = "one\r\ntwo\n\nthree\rfour\n";
        var table = new LineTable(text);
        for (var offset = 0; offset <= text.Length; offset++)
        {
            var (line, column) = table.At(offset);
            Assert.Equal(offset, table.StartOf(line) + column - 1);
            if (offset < text.Length && char.IsLetter(text[offset])) Assert.Equal(text[offset], table.Line(text, line)[column - 1]);
        }

        Assert.Equal((6, 1), table.At(text.Length));
    }
}
