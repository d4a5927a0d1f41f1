using System.Collections.Immutable;

namespace Guidebook.Generator.Printing.Pdf;

/// <summary>One step of drawing: an operator after its operands, and the bytes that it takes up.</summary>
/// <param name="Operands">For a picture inside of the stream (<c>BI</c>) its dictionary.</param>
internal sealed record ContentOperation(string Operator, ImmutableArray<PdfValue> Operands, int Start, int End)
{
    /// <summary>The name that is its last operand; null where it ends with none.</summary>
    public string? Name => Operands is [.., PdfName name] ? name.Value : null;

    /// <summary>Its operands where all are numbers, and as many as asked for.</summary>
    public double[]? Numbers(int count) =>
        Operands.Length == count && Operands.All(value => value is PdfNumber) ? [.. Operands.Select(value => ((PdfNumber)value).Value)] : null;
}

/// <summary>What draws a page, a form or a pattern, read as operations.</summary>
internal static class ContentStream
{
    /// <summary>The operations in their order.</summary>
    /// <exception cref="PdfFormatException">The bytes are not operations.</exception>
    public static IEnumerable<ContentOperation> Read(ReadOnlyMemory<byte> bytes)
    {
        if (bytes.IsEmpty) yield break;
        var parser = new PdfParser(bytes, 0);
        while (!parser.IsAtEnd) yield return parser.ReadOperation();
    }

    /// <summary>A page's content; where it stands in parts, these are joined as a reader joins them.</summary>
    public static byte[] OfPage(PdfFile file, PdfDict page)
    {
        var whole = new MemoryStream();
        var contents = file.Find<PdfValue>(page["Contents"]);
        foreach (var part in contents is PdfArray parts ? parts.Items : contents is null ? [] : [contents])
        {
            if (file.Find<PdfData>(part) is { } data) whole.Write(Flate.Unpack(data));
            whole.WriteByte((byte)'\n');
        }

        return whole.ToArray();
    }

    /// <summary>Gives a page another content.</summary>
    public static void SetOfPage(PdfFile file, PdfReference page, byte[] bytes) =>
        file.Set(page, Pages.Get(file, page).With("Contents", file.Add(Flate.Pack(PdfDict.Empty, bytes))));
}
