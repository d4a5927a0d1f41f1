using System.Globalization;
using System.Numerics;
using System.Text;

namespace Guidebook.Generator.Printing.Pdf;

/// <summary>Writes one content stream in fewer bytes, with the same appearance.</summary>
/// <param name="widthsOf">Finds the widths of a font by its name in this stream; null for a font whose glyphs stay where they are.</param>
/// <param name="start">The matrix from the space of the stream to the page.</param>
/// <param name="names">The names of the resources in the shorter content.</param>
internal sealed class CompactStream(Func<string, GlyphWidths?> widthsOf, Matrix3x2 start, ResourceNames names)
{
    private static readonly string[] Spacing = ["Tc", "Tw", "Tz", "Ts"];
    private readonly StringBuilder written = new();
    private readonly ContentPlace place = new(start);
    private readonly TextRun run = new();
    private (GlyphWidths? Widths, double Size) font;
    private bool isSpaced; // Letters have spaces that the widths do not contain.
    private bool isAtLineStart;
    private double moved; // What later operations must move, because an earlier run has not.

    /// <summary>The shorter content.</summary>
    public byte[] Rewrite(byte[] content)
    {
        foreach (var operation in ContentStream.Read(content))
        {
            place.Follow(operation);
            if (!Collects(operation)) Write(operation, content);
        }

        EndRun();
        return Encoding.Latin1.GetBytes(written.ToString());
    }

    /// <summary>Whether the operation became part of a run.</summary>
    private bool Collects(ContentOperation operation)
    {
        if (operation.Operator == "Td" && !run.IsEmpty && isAtLineStart && operation.Numbers(2) is [var by, 0])
        {
            run.Move(by);
            return true;
        }

        if (operation is not { Operator: "Tj", Operands: [PdfString shown] } || font is not ({ } widths, > 0 and var size) || isSpaced)
            return false;
        run.Add(shown.Bytes, widths, size);
        return true;
    }

    private void Write(ContentOperation operation, byte[] content)
    {
        EndRun();
        isSpaced |= Spacing.Contains(operation.Operator);
        if (operation is { Operator: "Tf", Operands: [PdfName name, PdfNumber size] }) font = (widthsOf(name.Value), size.Value);
        else if (operation.Operator is "Tj" or "TJ") isAtLineStart = false;
        else if (operation.Operator is "BT" or "Tm" or "ET") (isAtLineStart, moved) = (true, 0);
        else if (operation.Operator is "Td" or "TD" or "T*" or "'" or "\"") BeginLine();
        written.Append(ShortNumbers.Of(operation, place.Current)
            ?? names.Of(operation, Encoding.Latin1.GetString(content, operation.Start, operation.End - operation.Start))).Append('\n');
    }

    private void EndRun()
    {
        if (run.IsEmpty) return;
        moved += run.Moved;
        written.Append(run.End());
        isAtLineStart = false;
    }

    private void BeginLine()
    {
        if (moved != 0) written.Append(CultureInfo.InvariantCulture, $"{moved:0.####} 0 Td\n");
        (isAtLineStart, moved) = (true, 0);
    }
}
