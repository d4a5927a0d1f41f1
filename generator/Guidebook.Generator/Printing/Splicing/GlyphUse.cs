using System.Globalization;
using System.Text;
using Guidebook.Generator.Printing.Pdf;

namespace Guidebook.Generator.Printing.Splicing;

/// <summary>The codes of the glyphs that pages show, by the object number of their font: a browser puts no others into a file.</summary>
internal static class GlyphUse
{
    /// <summary>The glyphs of a page, and of the forms that it draws.</summary>
    public static OrderedDictionary<int, HashSet<int>> OfPage(PdfFile file, PdfReference page)
    {
        var (dict, used) = (Pages.Get(file, page), new OrderedDictionary<int, HashSet<int>>());
        var resources = file.DictOf(dict["Resources"]);
        Add(file, ContentStream.OfPage(file, dict), resources, used);
        foreach (var form in new DrawnForms(file, data => data.Dict.Names("Subtype", "Form")).Below(resources))
            Add(file, Flate.Unpack(form.Data), form.Resources, used);
        return used;
    }

    /// <summary>All glyphs of several pages.</summary>
    public static OrderedDictionary<int, HashSet<int>> Union(IEnumerable<OrderedDictionary<int, HashSet<int>>> pages)
    {
        var union = new OrderedDictionary<int, HashSet<int>>();
        foreach (var (font, codes) in pages.SelectMany(page => page))
            if (!union.TryAdd(font, [.. codes])) union[font].UnionWith(codes);
        return union;
    }

    private static void Add(PdfFile file, byte[] content, PdfDict resources, OrderedDictionary<int, HashSet<int>> used)
    {
        var (fonts, name, codes, isLiteral) = (file.DictOf(resources["Font"]), "", (HashSet<int>?)null, false);
        foreach (var word in new ContentWords(content))
            if (word[0] == '/') name = Encoding.Latin1.GetString(word[1..]);
            else if (word.SequenceEqual("Tf"u8)) codes = fonts[name] is PdfReference font ? CodesOf(font, used) : null;
            else if (codes is not null && word[0] == '<' && word.Length > 2) AddCodes(codes, word[1..^1]);
            else if (word[0] == '(') isLiteral = true;
            else if (word.SequenceEqual("BDC"u8)) isLiteral = false;
            else if (isLiteral && codes is not null && (word.SequenceEqual("Tj"u8) || word.SequenceEqual("TJ"u8)))
                throw new PdfFormatException("Glyphs of the PDF are not written by their codes.");
    }

    private static HashSet<int> CodesOf(PdfReference font, OrderedDictionary<int, HashSet<int>> used)
    {
        if (!used.TryGetValue(font.Number, out var codes)) used[font.Number] = codes = [];
        return codes;
    }

    /// <summary>Adds codes of four digits each, as browsers and <see cref="CompactStream"/> write them.</summary>
    private static void AddCodes(HashSet<int> codes, ReadOnlySpan<byte> digits)
    {
        for (var i = 0; i + 4 <= digits.Length; i += 4)
            if (int.TryParse(digits.Slice(i, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code))
                codes.Add(code);
    }
}
