namespace Guidebook.Generator.Printing.Pdf;

/// <summary>Follows the operations of one stream and returns the text that each shows; ligatures are returned as their letters.</summary>
/// <param name="fonts">Resolves a font by its name in this stream.</param>
internal sealed class ShownText(Func<string, FontText?> fonts)
{
    private FontText? font;
    private int replaced;

    /// <summary>The text of an operation; null if it shows none.</summary>
    public string? Read(ContentOperation operation)
    {
        if (operation.Operator is "BMC" or "BDC") return Begin(operation);
        if (operation.Operator == "EMC" && replaced > 0) replaced--;
        if (operation is { Operator: "Tf", Operands: [PdfName name, _] }) font = fonts(name.Value);
        return replaced > 0 ? null : Shown(operation);
    }

    /// <summary>Starts marked content; its <c>ActualText</c> replaces the text inside it.</summary>
    private string? Begin(ContentOperation operation)
    {
        if (replaced > 0)
        {
            replaced++;
            return null;
        }

        if (operation.Operands is not [.., PdfDict dict] || dict["ActualText"] is not PdfString text) return null;
        replaced = 1;
        return PdfText.Decode(text);
    }

    private string? Shown(ContentOperation operation) => operation.Operator switch
    {
        "Tj" or "'" or "\"" when operation.Operands is [.., PdfString text] => Decode(text),
        "TJ" when operation.Operands is [PdfArray parts] => string.Concat(parts.Items.OfType<PdfString>().Select(Decode)),
        _ => null,
    };

    private string Decode(PdfString text) => font?.Decode(text.Bytes) ?? text.Bytes;
}
