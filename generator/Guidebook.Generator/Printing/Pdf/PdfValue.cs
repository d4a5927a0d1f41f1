using System.Collections.Immutable;
using System.Globalization;
using System.Text;

namespace Guidebook.Generator.Printing.Pdf;

/// <summary>A value as PDF knows them; a closed family.</summary>
public abstract record PdfValue
{
    private protected PdfValue()
    {
    }
}

/// <summary>Nothing.</summary>
public sealed record PdfNull : PdfValue
{
    /// <summary>The one of its kind.</summary>
    public static PdfNull Value { get; } = new();
}

/// <summary>Yes or no.</summary>
public sealed record PdfBoolean(bool Value) : PdfValue;

/// <summary>A number, kept as it was written so that nothing is lost by reading and writing it.</summary>
public sealed record PdfNumber(string Text) : PdfValue
{
    /// <summary>A number to four decimals, as many as a printer can tell apart; what they do not reach is 0, without a sign.</summary>
    public PdfNumber(double value) : this((Math.Abs(value) < 0.00005 ? 0 : value).ToString("0.####", CultureInfo.InvariantCulture))
    {
    }

    /// <summary>The number itself.</summary>
    public double Value => double.Parse(Text, NumberStyles.Float, CultureInfo.InvariantCulture);

    /// <summary>The number where it counts something; null where it has a fraction or is beyond all counting.</summary>
    public int? Whole => int.TryParse(Text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var whole) ? whole : null;
}

/// <summary>A name such as <c>/Type</c>, without the slash; each character stands for one byte.</summary>
public sealed record PdfName(string Value) : PdfValue
{
    /// <summary>The name as text, for names that came from a document's ids.</summary>
    public static string TextOf(string name) => Encoding.UTF8.GetString(Encoding.Latin1.GetBytes(name));
}

/// <summary>A string of bytes, each as one character.</summary>
public sealed record PdfString(string Bytes) : PdfValue;

/// <summary>Values in a row.</summary>
public sealed record PdfArray(ImmutableArray<PdfValue> Items) : PdfValue
{
    /// <summary>Numbers in a row.</summary>
    public static PdfArray OfNumbers(params ReadOnlySpan<double> numbers)
    {
        var items = ImmutableArray.CreateBuilder<PdfValue>(numbers.Length);
        foreach (var number in numbers) items.Add(new PdfNumber(number));
        return new(items.MoveToImmutable());
    }
}

/// <summary>Values by name, in the fixed order of their names.</summary>
public sealed record PdfDict(ImmutableSortedDictionary<string, PdfValue> Entries) : PdfValue
{
    /// <summary>The empty one to begin with.</summary>
    public static PdfDict Empty { get; } = new(ImmutableSortedDictionary.Create<string, PdfValue>(StringComparer.Ordinal));

    /// <summary>The value of that name as written, which may be a reference; null where there is none.</summary>
    public PdfValue? this[string key] => Entries.GetValueOrDefault(key);

    /// <summary>Whether the entry of that key is this name.</summary>
    public bool Names(string key, string value) => this[key] is PdfName name && name.Value == value;

    /// <summary>The same with one entry set.</summary>
    public PdfDict With(string key, PdfValue value) => new(Entries.SetItem(key, value));

    /// <summary>The same without some entries.</summary>
    public PdfDict Without(params string[] keys) => new(Entries.RemoveRange(keys));
}

/// <summary>The number of an object that stands elsewhere in the file.</summary>
public sealed record PdfReference(int Number) : PdfValue;

/// <summary>A stream: bytes, and the dictionary that says how to read them.</summary>
public sealed record PdfData(PdfDict Dict, ReadOnlyMemory<byte> Bytes) : PdfValue;
