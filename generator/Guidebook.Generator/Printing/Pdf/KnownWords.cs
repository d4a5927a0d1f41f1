using System.Text;

namespace Guidebook.Generator.Printing.Pdf;

/// <summary>
/// The same string and the same value for the same word of a file: names, operators and small numbers stand in a file thousands of times.
/// Of words that fall to one place, the last is known.
/// </summary>
/// <param name="room">The number of places.</param>
internal sealed class KnownWords(int room)
{
    /// <summary>The room for the words of a file.</summary>
    public const int OfFile = 2048;

    /// <summary>The room for the words of a content stream.</summary>
    public const int OfStream = 64;

    private const int Longest = 24;
    private readonly Known[] places = new Known[room];

    /// <summary>The word as a string, each byte a character.</summary>
    public string Text(ReadOnlySpan<byte> word) => word.Length > Longest ? Encoding.Latin1.GetString(word) : Find(word).Text;

    /// <summary>The word as a name, without escapes.</summary>
    public PdfName Name(ReadOnlySpan<byte> word)
    {
        if (word.Length > Longest) return new(Encoding.Latin1.GetString(word));
        ref var known = ref Find(word);
        return known.Name ??= new(known.Text);
    }

    /// <summary>The word as a number; null if it is not one.</summary>
    public PdfNumber? Number(ReadOnlySpan<byte> word)
    {
        if (word.Length > Longest) return PdfNumber.TryRead(Encoding.Latin1.GetString(word));
        ref var known = ref Find(word);
        return known.Number ??= PdfNumber.TryRead(known.Text);
    }

    /// <summary>A reference to the object with a number.</summary>
    /// <param name="word">The number.</param>
    public PdfReference Reference(ReadOnlySpan<byte> word, int number)
    {
        if (word.Length > Longest) return new(number);
        ref var known = ref Find(word);
        return known.Reference ??= new(number);
    }

    private ref Known Find(ReadOnlySpan<byte> word)
    {
        var hash = 0u;
        foreach (var letter in word) hash = hash * 31 + letter;
        ref var known = ref places[hash % (uint)places.Length];
        if (known.Text is null || !Ascii.Equals(word, known.Text)) known = new() { Text = Encoding.Latin1.GetString(word) };
        return ref known;
    }

    private struct Known
    {
        public string Text;
        public PdfName? Name;
        public PdfNumber? Number;
        public PdfReference? Reference;
    }
}
