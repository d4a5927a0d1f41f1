using System.Collections.Immutable;
using System.Globalization;
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
    /// <summary>Creates a number with four decimals, the resolution of printers; smaller values become 0, without a sign.</summary>
    public PdfNumber(double value) : this((Math.Abs(value) < 0.00005 ? 0 : value).ToString("0.####", CultureInfo.InvariantCulture))
    {
    }

    /// <summary>The numeric value.</summary>
    public double Value => double.Parse(Text, NumberStyles.Float, CultureInfo.InvariantCulture);

    /// <summary>The value if it is an integer in the range of <c>int</c>; else null.</summary>
    public int? Whole => int.TryParse(Text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var whole) ? whole : null;
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
public sealed record PdfDict(ImmutableSortedDictionary<string, PdfValue> Entries) : PdfValue
{
    /// <summary>The empty dictionary.</summary>
    public static PdfDict Empty { get; } = new(ImmutableSortedDictionary.Create<string, PdfValue>(StringComparer.Ordinal));

    /// <summary>The entry with a key, unresolved if it is a reference; null if absent.</summary>
    public PdfValue? this[string key] => Entries.GetValueOrDefault(key);

    /// <summary>Whether the entry with this key is this name.</summary>
    public bool Names(string key, string value) => this[key] is PdfName name && name.Value == value;

    /// <summary>A copy with one entry set.</summary>
    public PdfDict With(string key, PdfValue value) => new(Entries.SetItem(key, value));

    /// <summary>A copy without some entries.</summary>
    public PdfDict Without(params string[] keys) => new(Entries.RemoveRange(keys));
}

/// <summary>A reference to an object by its number.</summary>
public sealed record PdfReference(int Number) : PdfValue;

/// <summary>A stream: bytes, and the dictionary that describes their encoding.</summary>
public sealed record PdfData(PdfDict Dict, ReadOnlyMemory<byte> Bytes) : PdfValue;
