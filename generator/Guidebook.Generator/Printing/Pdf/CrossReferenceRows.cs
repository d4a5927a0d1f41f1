using System.Collections.Immutable;

namespace Guidebook.Generator.Printing.Pdf;

/// <summary>The rows of a cross-reference stream: fields of fixed widths, for the ranges of numbers in <c>Index</c>.</summary>
internal sealed class CrossReferenceRows
{
    private const int Fields = 3;
    private const int WidestField = 7;
    private readonly PdfDict dict;
    private readonly byte[] rows;
    private readonly ImmutableArray<int> widths;

    public CrossReferenceRows(PdfData stream)
    {
        (dict, rows) = (stream.Dict, Flate.Unpack(stream));
        widths = Numbers("W") ?? [];
        if (widths.Length != Fields || widths.Any(width => width is < 0 or > WidestField) || Width == 0)
            throw new PdfFormatException("A cross-reference stream of the PDF has rows without a width.");
    }

    private int Width => widths.Sum();

    /// <summary>The location of each object in the stream; null for a free number.</summary>
    public IEnumerable<(int Number, ObjectLocation? Location)> Read()
    {
        var ranges = Numbers("Index") ?? [0, rows.Length / Width];
        if (ranges.Length % 2 != 0) throw Short();
        var row = 0;
        for (var i = 0; i < ranges.Length; i += 2)
            for (var k = 0; k < ranges[i + 1]; k++) yield return (ranges[i] + k, At(row++));
    }

    private ObjectLocation? At(int row)
    {
        if ((row + 1) * Width > rows.Length) throw Short();
        var at = row * Width;
        var type = widths[0] == 0 ? 1 : Field(at, 0);
        var (second, third) = (Field(at, 1), Field(at, 2));
        return type switch
        {
            1 => new((int)second, null),
            2 => new((int)second, (int)third),
            _ => null,
        };
    }

    private long Field(int at, int field)
    {
        var value = 0L;
        for (var i = 0; i < widths[field]; i++) value = value << 8 | rows[at + widths.Take(field).Sum() + i];
        return value <= int.MaxValue ? value : throw Short();
    }

    private ImmutableArray<int>? Numbers(string key)
    {
        if (dict[key] is not PdfArray array) return null;
        return [.. array.Items.Select(item => item is PdfNumber { Whole: >= 0 and { } whole } ? whole : throw Short())];
    }

    private static PdfFormatException Short() => new("A cross-reference stream of the PDF does not say where its objects are.");
}
