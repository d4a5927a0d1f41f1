using System.Runtime.InteropServices;

namespace Guidebook.Generator.Printing.Pdf;

/// <summary>
/// Follows the operations of one stream and returns the text that each shows; ligatures are returned as their letters, and a run of
/// right-to-left letters at its end.
/// </summary>
/// <param name="fonts">Resolves a font by its name in this stream.</param>
internal sealed class ShownText(Func<string, FontText?> fonts)
{
    private readonly List<string> pieces = [];
    private FontText? font;
    private int replaced;
    private List<string>? reversed;
    private int marksInReversed;

    /// <summary>The text of an operation; null if it shows none.</summary>
    public string? Read(ContentOperation operation)
    {
        if (reversed is null && operation is { Operator: "BMC", Name: "ReversedChars" })
        {
            reversed = [];
            return null;
        }

        if (reversed is null)
        {
            pieces.Clear();
            Collect(operation, pieces);
            return Joined(pieces);
        }

        if (operation.Operator == "EMC" && marksInReversed == 0) return EndReversed();
        marksInReversed += operation.Operator switch { "BMC" or "BDC" => 1, "EMC" => -1, _ => 0 };
        Collect(operation, reversed);
        return null;
    }

    private string? EndReversed()
    {
        reversed!.Reverse();
        var text = Joined(reversed);
        reversed = null;
        return text;
    }

    private static string? Joined(List<string> pieces) => pieces.Count == 0 ? null : string.Concat(CollectionsMarshal.AsSpan(pieces));

    /// <summary>Adds the letters of each glyph that an operation shows, or the text that replaces them.</summary>
    private void Collect(ContentOperation operation, List<string> shown)
    {
        if (operation.Operator is "BMC" or "BDC") Begin(operation, shown);
        else if (operation.Operator == "EMC" && replaced > 0) replaced--;
        else if (operation is { Operator: "Tf", Operands: [PdfName name, _] }) font = fonts(name.Value);
        else if (replaced == 0) Show(operation, shown);
    }

    /// <summary>Starts marked content; its <c>ActualText</c> replaces the text inside it.</summary>
    private void Begin(ContentOperation operation, List<string> shown)
    {
        if (replaced > 0) replaced++;
        else if (operation.Operands is [.., PdfDict dict] && dict["ActualText"] is PdfString text)
        {
            replaced = 1;
            shown.Add(PdfText.Decode(text));
        }
    }

    private void Show(ContentOperation operation, List<string> shown)
    {
        if (operation.Operator is not ("Tj" or "TJ" or "'" or "\"")) return;
        if (operation.Operands is [.., PdfString text]) Decode(text, shown);
        else if (operation.Operands is [PdfArray parts])
            foreach (var part in parts.Items)
                if (part is PdfString one) Decode(one, shown);
    }

    private void Decode(PdfString text, List<string> shown)
    {
        if (font is not null) font.Decode(text.Bytes, shown);
        else shown.Add(text.Bytes);
    }
}
