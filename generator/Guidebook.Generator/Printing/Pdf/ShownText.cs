namespace Guidebook.Generator.Printing.Pdf;

/// <summary>
/// Follows the operations of one stream and returns the text that each shows; ligatures are returned as their letters, and a run of
/// right-to-left letters at its end.
/// </summary>
/// <param name="fonts">Resolves a font by its name in this stream.</param>
internal sealed class ShownText(Func<string, FontText?> fonts)
{
    private FontText? font;
    private int replaced;
    private Stack<string>? reversed;
    private int marksInReversed;

    /// <summary>The text of an operation; null if it shows none.</summary>
    public string? Read(ContentOperation operation)
    {
        if (reversed is null && operation is { Operator: "BMC", Name: "ReversedChars" })
        {
            reversed = new();
            return null;
        }

        if (reversed is null) return Joined(Pieces(operation));
        if (operation.Operator == "EMC" && marksInReversed == 0) return EndReversed();
        marksInReversed += operation.Operator switch { "BMC" or "BDC" => 1, "EMC" => -1, _ => 0 };
        foreach (var piece in Pieces(operation)) reversed.Push(piece);
        return null;
    }

    private string? EndReversed()
    {
        var text = Joined(reversed!);
        reversed = null;
        return text;
    }

    private static string? Joined(IReadOnlyCollection<string> pieces) => pieces.Count == 0 ? null : string.Concat(pieces);

    /// <summary>The letters of each glyph that an operation shows, or the text that replaces them.</summary>
    private IReadOnlyCollection<string> Pieces(ContentOperation operation)
    {
        if (operation.Operator is "BMC" or "BDC") return Begin(operation);
        if (operation.Operator == "EMC" && replaced > 0) replaced--;
        if (operation is { Operator: "Tf", Operands: [PdfName name, _] }) font = fonts(name.Value);
        return replaced > 0 ? [] : Shown(operation);
    }

    /// <summary>Starts marked content; its <c>ActualText</c> replaces the text inside it.</summary>
    private IReadOnlyCollection<string> Begin(ContentOperation operation)
    {
        if (replaced > 0)
        {
            replaced++;
            return [];
        }

        if (operation.Operands is not [.., PdfDict dict] || dict["ActualText"] is not PdfString text) return [];
        replaced = 1;
        return [PdfText.Decode(text)];
    }

    private IReadOnlyCollection<string> Shown(ContentOperation operation) => operation.Operator switch
    {
        "Tj" or "'" or "\"" when operation.Operands is [.., PdfString text] => Decode(text),
        "TJ" when operation.Operands is [PdfArray parts] => [.. parts.Items.OfType<PdfString>().SelectMany(Decode)],
        _ => [],
    };

    private IReadOnlyCollection<string> Decode(PdfString text) => font?.Decode(text.Bytes) ?? [text.Bytes];
}
