using System.Text;
using Guidebook.Generator.Printing.Pdf;

namespace Guidebook.Tests.Printing;

/// <summary>What is known of the words of a file are the words that stand there, each time.</summary>
public sealed class KnownWordsTests
{
    private const string Long = "ANameThatIsLongerThanWhatIsKept";

    [Theory]
    [InlineData(1)]
    [InlineData(7)]
    [InlineData(KnownWords.OfFile)]
    public void Each_word_is_itself_whatever_was_read_before(int room)
    {
        var words = new KnownWords(room);
        string[] texts = ["Type", "12", "", "StructElem", "x\u00E4", "-0.5", Long, "Typf", "000", "1e5"];
        foreach (var text in texts.Concat(texts.Reverse()))
        {
            var word = Encoding.Latin1.GetBytes(text);
            Assert.Equal(text, words.Text(word));
            Assert.Equal(new PdfName(text), words.Name(word));
            Assert.Equal(double.TryParse(text, null, out _) ? new PdfNumber(text) : null, words.Number(word));
        }
    }

    [Fact]
    public void A_word_that_stands_again_is_not_made_again()
    {
        var words = new KnownWords(KnownWords.OfFile);
        Assert.Same(words.Text("Type"u8), words.Text("Type"u8));
        Assert.Same(words.Name("Type"u8), words.Name("Type"u8));
        Assert.Same(words.Number("12"u8), words.Number("12"u8));
        Assert.Same(words.Reference("12"u8, 12), words.Reference("12"u8, 12));
    }

    [Theory]
    [InlineData("/A#42 /AB /A#42", "AB AB AB")]
    [InlineData("/A#23 /A# /", "A# A# ")]
    public void Names_are_read_without_their_escapes(string written, string names)
    {
        var parser = new PdfParser(Encoding.Latin1.GetBytes($"[{written}]"), 0, new(KnownWords.OfStream));
        var array = Assert.IsType<PdfArray>(parser.ReadValue());
        Assert.Equal(names, string.Join(' ', array.Items.Select(name => Assert.IsType<PdfName>(name).Value)));
    }

    [Fact]
    public void A_number_stands_for_itself_and_before_R_for_an_object()
    {
        var parser = new PdfParser("[7 7 0 R 07 0 R 7 0 7.0]"u8.ToArray(), 0, new(1));
        var array = Assert.IsType<PdfArray>(parser.ReadValue());
        Assert.Equal(
            [new PdfNumber("7"), new PdfReference(7), new PdfReference(7), new PdfNumber("7"), new PdfNumber("0"), new PdfNumber("7.0")],
            array.Items);
    }
}
