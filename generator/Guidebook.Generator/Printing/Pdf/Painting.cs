using System.Collections.Immutable;
using System.Text;
using Guidebook.Generator.Hashing;

namespace Guidebook.Generator.Printing.Pdf;

/// <summary>
/// A canonical form of content streams: equal appearance gives equal bytes. Each resource name is replaced by a hash of its resource, and
/// marked-content operators are dropped.
/// </summary>
internal sealed class Painting(PdfFile file)
{
    private const int DeepestNesting = 64;
    private const int SubsetPrefix = 7;
    private readonly Dictionary<int, string> known = [];
    private int depth;

    /// <summary>The canonical bytes of a content stream.</summary>
    public ReadOnlySpan<byte> Describe(ReadOnlySpan<byte> content, PdfDict resources)
    {
        var (painted, names) = (new MemoryStream(content.Length), Names(resources));
        var instruction = 0L;
        foreach (var word in new ContentWords(content))
        {
            if (IsMark(word))
            {
                painted.SetLength(instruction);
                continue;
            }

            painted.Write(Replaced(word, names));
            painted.WriteByte((byte)'\n');
            if (IsOperator(word)) instruction = painted.Length;
        }

        return painted.GetBuffer().AsSpan(0, (int)painted.Length);
    }

    private ReadOnlySpan<byte> Replaced(ReadOnlySpan<byte> word, Dictionary<string, PdfValue> names) =>
        word[0] == '/' && names.TryGetValue(Encoding.Latin1.GetString(word[1..]), out var value)
            ? Encoding.Latin1.GetBytes(Hash(value))
            : word;

    private static bool IsMark(ReadOnlySpan<byte> word) => word.Length <= 3
        && (word.SequenceEqual("BDC"u8) || word.SequenceEqual("BMC"u8) || word.SequenceEqual("EMC"u8) || word.SequenceEqual("DP"u8)
            || word.SequenceEqual("MP"u8));

    private static bool IsOperator(ReadOnlySpan<byte> word) => char.IsAsciiLetter((char)word[0]) || word[0] is (byte)'\'' or (byte)'"';

    /// <summary>All resources by name. Browsers use each name only once, across all kinds of resources.</summary>
    private Dictionary<string, PdfValue> Names(PdfDict resources)
    {
        var names = new Dictionary<string, PdfValue>(StringComparer.Ordinal);
        foreach (var kind in resources.Values.Select(file.Find<PdfDict>).OfType<PdfDict>())
            foreach (var (name, value) in kind.Entries) names.TryAdd(name, value);
        return names;
    }

    private string Hash(PdfValue value)
    {
        if (value is PdfReference { Number: var number } && known.TryGetValue(number, out var hash)) return hash;
        hash = ContentHash.Create(Bytes(value));
        if (value is PdfReference reference) known[reference.Number] = hash;
        return hash;
    }

    private byte[] Bytes(PdfValue value)
    {
        if (++depth > DeepestNesting) throw new PdfFormatException("What a page of the PDF is painted with is nested too deep.");
        var bytes = file.Find<PdfValue>(value) switch
        {
            PdfDict dict when dict.Names("Type", "Font") && dict["BaseFont"] is PdfName name => Latin($"font {WithoutSubset(name.Value)}"),
            PdfDict dict => Latin($"<<{Entries(dict)}>>"),
            PdfArray array => Latin($"[{string.Join(' ', array.Items.Select(Hash))}]"),
            PdfData { Dict: var dict } data when dict.Names("Subtype", "Form") || dict["Resources"] is not null => Form(data),
            PdfData data => [.. Latin($"<<{Entries(data.Dict.Without("Length"))}>>"), .. data.Bytes.Span],
            { } plain => Latin(PdfSyntax.Format(plain)),
            null => [],
        };
        depth--;
        return bytes;
    }

    private string Entries(PdfDict dict) => string.Join(' ', dict.Entries.Select(entry => $"/{entry.Key} {Hash(entry.Value)}"));

    private byte[] Form(PdfData form)
    {
        var dict = form.Dict.Without("Length", "Filter", "DecodeParms", "Resources", "StructParent", "StructParents");
        return [.. Latin($"<<{Entries(dict)}>>"), .. Describe(Flate.Unpack(form), file.DictOf(form.Dict["Resources"]))];
    }

    /// <summary>
    /// Removes the subset tag (six letters and a plus sign) from a font name: it identifies the embedded glyphs and changes with any page.
    /// </summary>
    private static string WithoutSubset(string name) =>
        name.Length > SubsetPrefix && name[SubsetPrefix - 1] == '+' && name[..(SubsetPrefix - 1)].All(char.IsAsciiLetterUpper)
            ? name[SubsetPrefix..]
            : name;

    private static byte[] Latin(string text) => Encoding.Latin1.GetBytes(text);
}
