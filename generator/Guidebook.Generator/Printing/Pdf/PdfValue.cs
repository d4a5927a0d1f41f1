using System.Collections.Immutable;
using System.Globalization;
using System.Runtime.InteropServices;
using System.Text;

namespace Guidebook.Generator.Printing.Pdf;

/// <summary>A PDF value; a closed family of types.</summary>
public abstract record PdfValue
{
    private protected PdfValue()
    {
    }
}

/// <summary>The null value.</summary>
public sealed record PdfNull : PdfValue
{
    /// <summary>The only instance.</summary>
    public static PdfNull Value { get; } = new();
}

/// <summary>A boolean.</summary>
public sealed record PdfBoolean(bool Value) : PdfValue;

/// <summary>A number, stored as its source text: reading and writing lose no digits.</summary>
public sealed record PdfNumber(string Text) : PdfValue
{
    private const int MostExact = 15;

    private static ReadOnlySpan<double> PowersOfTen => [1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15];

    /// <summary>Creates a number with four decimals, the resolution of printers; smaller values become 0, without a sign.</summary>
    public PdfNumber(double value) : this((Math.Abs(value) < 0.00005 ? 0 : value).ToString("0.####", CultureInfo.InvariantCulture))
    {
    }

    /// <summary>The number that a text is; null if it is not one.</summary>
    internal static PdfNumber? TryRead(string text) =>
        IsPlain(text) || double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out _) ? new(text) : null;

    /// <summary>The numeric value.</summary>
    public double Value => FindShort() ?? double.Parse(Text, NumberStyles.Float, CultureInfo.InvariantCulture);

    /// <summary>The value if it is an integer in the range of <c>int</c>; else null.</summary>
    public int? Whole => int.TryParse(Text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var whole) ? whole : null;

    /// <summary>Whether a text is digits with at most a sign before and a point among them, which nearly all numbers are.</summary>
    private static bool IsPlain(string text)
    {
        var (digits, points) = (0, 0);
        for (var i = text is ['-' or '+', ..] ? 1 : 0; i < text.Length; i++)
            if (char.IsAsciiDigit(text[i])) digits++;
            else if (text[i] != '.' || ++points > 1) return false;
        return digits > 0;
    }

    /// <summary>
    /// The value of up to 15 digits, which nearly all numbers are: they and their power of ten are exact, so that one division rounds as
    /// the parser does.
    /// </summary>
    private double? FindShort()
    {
        var (digits, decimals, isBehindPoint, begin) = (0L, 0, false, Text.StartsWith('-') ? 1 : 0);
        if (Text.Length == begin || Text.Length - begin > MostExact) return null;
        foreach (var letter in Text.AsSpan(begin))
        {
            if (letter == '.' && !isBehindPoint) isBehindPoint = true;
            else if (!char.IsAsciiDigit(letter)) return null;
            else (digits, decimals) = (digits * 10 + letter - '0', isBehindPoint ? decimals + 1 : 0);
        }

        var value = digits / PowersOfTen[decimals];
        return begin == 1 ? -value : value;
    }
}

/// <summary>A name such as <c>/Type</c>, without the slash; each character is one byte.</summary>
public sealed record PdfName(string Value) : PdfValue
{
    /// <summary>Decodes a name from UTF-8, for names that are ids of a document.</summary>
    public static string TextOf(string name) => Encoding.UTF8.GetString(Encoding.Latin1.GetBytes(name));
}

/// <summary>A byte string; each character is one byte.</summary>
public sealed record PdfString(string Bytes) : PdfValue;

/// <summary>An array.</summary>
public sealed record PdfArray(ImmutableArray<PdfValue> Items) : PdfValue
{
    /// <summary>Creates an array of numbers.</summary>
    public static PdfArray OfNumbers(params ReadOnlySpan<double> numbers)
    {
        var items = ImmutableArray.CreateBuilder<PdfValue>(numbers.Length);
        foreach (var number in numbers) items.Add(new PdfNumber(number));
        return new(items.MoveToImmutable());
    }
}

/// <summary>A dictionary, sorted by key.</summary>
public sealed record PdfDict : PdfValue
{
    private PdfDict(ImmutableArray<KeyValuePair<string, PdfValue>> entries) => Entries = entries;

    /// <summary>The empty dictionary.</summary>
    public static PdfDict Empty { get; } = new([]);

    /// <summary>The entries in the order of their keys.</summary>
    public ImmutableArray<KeyValuePair<string, PdfValue>> Entries { get; }

    /// <summary>The keys.</summary>
    public IEnumerable<string> Keys => Entries.Select(entry => entry.Key);

    /// <summary>The values in the order of their keys.</summary>
    public IEnumerable<PdfValue> Values => Entries.Select(entry => entry.Value);

    /// <summary>The entry with a key, unresolved if it is a reference; null if absent.</summary>
    public PdfValue? this[string key] => Find(key) is >= 0 and var at ? Entries[at].Value : null;

    /// <summary>A dictionary of entries in any order; of those with one key, the last stays.</summary>
    public static PdfDict Of(IEnumerable<KeyValuePair<string, PdfValue>> entries)
    {
        KeyValuePair<string, PdfValue>[] all = [.. entries];
        for (var i = 1; i < all.Length; i++)
            if (string.CompareOrdinal(all[i - 1].Key, all[i].Key) >= 0) return OfUnsorted(all);
        return new(ImmutableCollectionsMarshal.AsImmutableArray(all));
    }

    /// <summary>Whether the entry with this key is this name.</summary>
    public bool Names(string key, string value) => this[key] is PdfName name && name.Value == value;

    /// <summary>A copy with one entry set.</summary>
    public PdfDict With(string key, PdfValue value)
    {
        var (at, entry) = (Find(key), KeyValuePair.Create(key, value));
        return new(at >= 0 ? Entries.SetItem(at, entry) : Entries.Insert(~at, entry));
    }

    /// <summary>A copy without some entries.</summary>
    public PdfDict Without(params string[] keys) =>
        keys.Any(key => Find(key) >= 0) ? new([.. Entries.Where(entry => !keys.Contains(entry.Key))]) : this;

    /// <summary>A copy with each value changed.</summary>
    public PdfDict Select(Func<PdfValue, PdfValue> change)
    {
        var changed = ImmutableArray.CreateBuilder<KeyValuePair<string, PdfValue>>(Entries.Length);
        foreach (var (key, value) in Entries) changed.Add(new(key, change(value)));
        return new(changed.MoveToImmutable());
    }

    private static PdfDict OfUnsorted(KeyValuePair<string, PdfValue>[] entries)
    {
        var sorted = new SortedList<string, PdfValue>(entries.Length, StringComparer.Ordinal);
        foreach (var (key, value) in entries) sorted[key] = value;
        return new([.. sorted]);
    }

    /// <summary>The index of a key, or the complement of the index at which it would stand.</summary>
    private int Find(string key)
    {
        var (low, high) = (0, Entries.Length - 1);
        while (low <= high)
        {
            var middle = (low + high) / 2;
            var order = string.CompareOrdinal(Entries[middle].Key, key);
            if (order == 0) return middle;
            if (order < 0) low = middle + 1;
            else high = middle - 1;
        }

        return ~low;
    }
}

/// <summary>A reference to an object by its number.</summary>
public sealed record PdfReference(int Number) : PdfValue;

/// <summary>A stream: bytes, and the dictionary that describes their encoding.</summary>
public sealed record PdfData : PdfValue
{
    /// <summary>Creates a stream of bytes that are encoded already.</summary>
    public PdfData(PdfDict dict, ReadOnlyMemory<byte> bytes) => (Dict, Packed) = (dict, new(bytes));

    private PdfData(PdfDict dict, PackedBytes packed) => (Dict, Packed) = (dict, packed);

    /// <summary>The dictionary that describes the encoding.</summary>
    public PdfDict Dict { get; init; }

    /// <summary>The encoded bytes.</summary>
    public ReadOnlyMemory<byte> Bytes
    {
        get => Packed.Bytes;
        init => Packed = new(value);
    }

    internal PackedBytes Packed { get; private init; }

    internal static PdfData Of(PdfDict dict, PackedBytes packed) => new(dict, packed);
}
