using Guidebook.Generator.Printing.Pdf;

namespace Guidebook.Tests.Printing;

/// <summary>Dictionaries of PDFs, which are sorted by key.</summary>
public sealed class PdfDictTests
{
    [Fact]
    public void Entries_are_sorted_by_the_codes_of_their_letters_and_the_last_of_a_key_stays()
    {
        var dict = PdfDict.Of([Entry("b", 1), Entry("B", 2), Entry("a-", 3), Entry("a", 4), Entry("b", 5)]);
        Assert.Equal(["B", "a", "a-", "b"], dict.Keys);
        Assert.Equal(["2", "4", "3", "5"], dict.Values.Select(PdfSyntax.Format));
        Assert.Null(dict["c"]);
        Assert.Null(PdfDict.Empty["a"]);
    }

    [Fact]
    public void An_entry_is_set_where_it_belongs_and_the_first_dictionary_stays_as_it_is()
    {
        var dict = PdfDict.Empty;
        foreach (var key in (string[])["m", "z", "a", "n", "m"]) dict = dict.With(key, new PdfName(key));
        var more = dict.With("n", PdfNull.Value).With("o", PdfNull.Value);
        Assert.Equal("<</a /a/m /m/n /n/z /z>>", PdfSyntax.Format(dict));
        Assert.Equal("<</a /a/m /m/n null/o null/z /z>>", PdfSyntax.Format(more));
    }

    [Fact]
    public void Entries_are_taken_away_and_changed()
    {
        var dict = PdfDict.Of(Enumerable.Range(0, 3000).Select(number => Entry($"k{number}", number)));
        Assert.Same(dict, dict.Without("x", "K1"));
        var less = dict.Without("k0", "x", "k2999");
        Assert.Equal((2998, null, null), (less.Entries.Length, less["k0"], less["k2999"]));
        Assert.Equal("2998", PdfSyntax.Format(less["k2998"]!));
        Assert.All(dict.Select(_ => PdfNull.Value).Entries, entry => Assert.Same(PdfNull.Value, entry.Value));
        Assert.Equal(dict.Keys, dict.Select(_ => PdfNull.Value).Keys);
    }

    private static KeyValuePair<string, PdfValue> Entry(string key, int value) => new(key, new PdfNumber(value));
}
