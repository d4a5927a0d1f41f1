using System.Text;
using Guidebook.Generator.Printing.Pdf;

namespace Guidebook.Tests.Printing;

/// <summary>The operations of content streams, and what is no content.</summary>
public sealed class ContentStreamTests
{
    private const string Content = """
        q 1 0 0 -1 .5 +792 cm % a comment (with a bracket
        /P <</MCID 3 /E [<</A(\))>>]>>BDC
        BT/F0 12 Tf [(a\)b(c)) -20 <0041 4>]TJ ET
        EMC BI /W 2 /IM true ID (]>>EI EI Q
        """;

    [Fact]
    public void Operands_are_those_before_their_operator_in_whatever_order_they_are_asked_for()
    {
        string[] expected =
        [
            "q", "1 0 0 -1 .5 +792 cm", "/P <</E [<</A (\\))>>]/MCID 3>> BDC", "BT", "/F0 12 Tf", "[(a\\)b\\(c\\)) -20 <004140>] TJ", "ET", "EMC",
            "<</IM true/W 2>> BI", "Q",
        ];
        var operations = ContentStream.Read(Encoding.Latin1.GetBytes(Content)).ToList();
        Assert.Equal(Enumerable.Reverse(expected), Enumerable.Reverse(operations).Select(Format));
        Assert.Equal(expected, operations.Select(Format));
        Assert.Equal(expected, ContentStream.Read(Encoding.Latin1.GetBytes(Content)).Select(Format));
        Assert.Equal("/F0 12 Tf", Content[operations[4].Start..operations[4].End]);
        Assert.EndsWith("EI EI", Content[operations[8].Start..operations[8].End], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("1 0")]
    [InlineData("(a Tj")]
    [InlineData("<41 Tj")]
    [InlineData("[1 2 re")]
    [InlineData("<</A 1 BDC")]
    [InlineData("q ] Q")]
    [InlineData("[1 >> 2] d")]
    [InlineData("q >> Q")]
    [InlineData("BI /W 2 ID 12345")]
    public void What_is_no_operation_is_refused(string content) => Assert.Throws<PdfFormatException>(() => Read(content));

    [Theory]
    [InlineData("<4z> Tj")]
    [InlineData("1.2.3 w")]
    [InlineData("<<1 2>> BDC")]
    [InlineData("[a] d")]
    public void Operands_that_are_none_are_refused_when_they_are_asked_for(string content)
    {
        var operation = Assert.Single(Read(content));
        Assert.Throws<PdfFormatException>(() => operation.Operands);
    }

    private static List<ContentOperation> Read(string content) => [.. ContentStream.Read(Encoding.Latin1.GetBytes(content))];

    private static string Format(ContentOperation operation) =>
        string.Join(' ', operation.Operands.Select(PdfSyntax.Format).Append(operation.Operator));
}
