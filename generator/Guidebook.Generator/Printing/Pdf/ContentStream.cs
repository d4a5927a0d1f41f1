using System.Collections.Immutable;

namespace Guidebook.Generator.Printing.Pdf;

/// <summary>
/// An operation of a content stream: the operator, the operands, which are parsed when they are asked for, and its byte range.
/// </summary>
internal sealed class ContentOperation(PdfParser parser, string name, int start, int end)
{
    /// <summary>The operator.</summary>
    public string Operator => name;

    /// <summary>The operands; of an inline image (<c>BI</c>), its dictionary.</summary>
    /// <exception cref="PdfFormatException">The bytes are not valid operands.</exception>
    public ImmutableArray<PdfValue> Operands => field.IsDefault ? field = parser.ReadOperands(start) : field;

    /// <summary>The position of the first operand, or of the operator if there are none.</summary>
    public int Start => start;

    /// <summary>The position after the operator.</summary>
    public int End => end;

    /// <summary>The last operand if it is a name; else null.</summary>
    public string? Name => Operands is [.., PdfName last] ? last.Value : null;

    /// <summary>The operands if all are numbers and their count matches; else null.</summary>
    public double[]? Numbers(int count)
    {
        if (Operands.Length != count) return null;
        var numbers = new double[count];
        for (var i = 0; i < count; i++)
            if (Operands[i] is PdfNumber number) numbers[i] = number.Value;
            else return null;
        return numbers;
    }
}

/// <summary>Parses the content stream of a page, form or pattern into operations.</summary>
internal static class ContentStream
{
    /// <summary>What is marked stands in many marks at most, all of which are asked at each operation.</summary>
    private const int DeepestMarks = 1000;

    /// <summary>The operations in stream order.</summary>
    /// <exception cref="PdfFormatException">The bytes are not operations.</exception>
    public static IEnumerable<ContentOperation> Read(ReadOnlyMemory<byte> bytes)
    {
        if (bytes.IsEmpty) yield break;
        var (parser, depth) = (new PdfParser(bytes, 0, new(KnownWords.OfStream)), 0);
        while (!parser.IsAtEnd)
        {
            var operation = parser.ReadOperation();
            if (operation.Operator is "BMC" or "BDC") depth++;
            else if (operation.Operator == "EMC" && depth > 0) depth--;
            if (depth > DeepestMarks) throw new PdfFormatException("The PDF's marked content is nested too deep.");
            yield return operation;
        }
    }

    /// <summary>A page's content, which nobody may change; several streams are joined by line breaks.</summary>
    public static byte[] OfPage(PdfFile file, PdfDict page) => Flate.Unpack(PageContent.Read(file, page));

    /// <summary>Replaces a page's content.</summary>
    public static void SetOfPage(PdfFile file, PdfReference page, byte[] bytes) =>
        file.Set(page, Pages.Get(file, page).With("Contents", file.Add(Flate.Pack(PdfDict.Empty, bytes))));
}
