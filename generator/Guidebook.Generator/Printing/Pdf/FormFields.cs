using System.Collections.Immutable;
using System.Globalization;
using Guidebook.Generator.Diagnostics;

namespace Guidebook.Generator.Printing.Pdf;

/// <summary>
/// Converts marker links to form fields: a link to <c>field:text/NAME</c>, <c>field:lines/NAME</c> or <c>field:check/NAME</c>, with
/// <c>?label=…</c> for the accessible name, becomes a field with the link's position and size.
/// </summary>
public sealed class FormFields
{
    private const int Multiline = 1 << 12;
    private const double SmallestSide = 4;
    private readonly PdfFile file;
    private readonly string name;
    private readonly DiagnosticBag diagnostics;
    private readonly ImmutableArray<PdfValue>.Builder fields = ImmutableArray.CreateBuilder<PdfValue>();
    private readonly Dictionary<string, int> pageOfName = new(StringComparer.Ordinal);

    private FormFields(PdfFile file, string name, DiagnosticBag diagnostics) =>
        (this.file, this.name, this.diagnostics) = (file, name, diagnostics);

    /// <summary>Changes the file in place and returns the number of fields; reports invalid markers.</summary>
    public static int Apply(PdfFile file, string name, DiagnosticBag diagnostics)
    {
        var made = new FormFields(file, name, diagnostics);
        var order = TagTree.OrderOfNotes(file);
        var number = 0;
        foreach (var page in Pages.List(file)) made.VisitPage(page, ++number, order);
        made.RenameTags();
        if (made.fields.Count > 0) file.Catalog = file.Catalog.With("AcroForm", file.Add(made.Form()));
        return made.fields.Count;
    }

    /// <summary>
    /// Sorts the annotations of a page in reading order. Browsers write links in painting order, positioned links last, and readers without
    /// support for tab order by tags follow the order in the file.
    /// </summary>
    private void VisitPage(PdfReference page, int number, ImmutableDictionary<int, int> order)
    {
        var dict = Pages.Get(file, page);
        if (file.Find<PdfArray>(dict["Annots"]) is not { Items.Length: > 0 } notes) return;
        var sorted =
            notes.Items.OrderBy(
            note => note is PdfReference reference ? order.GetValueOrDefault(reference.Number, int.MaxValue) : int.MaxValue)
            .ToImmutableArray();
        file.Set(page, dict.With("Annots", new PdfArray(sorted)).With("Tabs", new PdfName("S")));
        foreach (var note in sorted.OfType<PdfReference>())
            if (AddressOf(note) is { } address && Read(address, number) is { } mark) Make(note, page, mark);
    }

    private string? AddressOf(PdfReference note) =>
        file.Find<PdfDict>(note) is { } dict && dict.Names("Subtype", "Link")
        && file.Find<PdfDict>(dict["A"]) is { } action && file.Find<PdfString>(action["URI"]) is { } address
        && address.Bytes.StartsWith(FieldMark.Scheme, StringComparison.Ordinal) ? address.Bytes : null;

    private FieldMark? Read(string address, int page)
    {
        var at = page.ToString(CultureInfo.InvariantCulture);
        if (FieldMark.Read(address) is not { } mark)
        {
            diagnostics.Report(Codes.FieldNotUnderstood, $"On page {at} of '{name}' the form field '{address}' is not understood; "
                + $"write {FieldMark.Kinds} and a name of letters, digits, '-' and '_', and after it '?label=…' if you like.");
            return null;
        }

        if (pageOfName.TryAdd(mark.Name, page)) return mark;
        var first = pageOfName[mark.Name].ToString(CultureInfo.InvariantCulture);
        diagnostics.Report(Codes.FieldNamedTwice, $"On page {at} of '{name}' there is a second form field '{mark.Name}'; the first is on page {first}. "
            + "Give each a name of its own, and let none run over the end of a line.");
        return null;
    }

    private void Make(PdfReference note, PdfReference page, FieldMark mark)
    {
        var dict = file.Find<PdfDict>(note)!;
        if (file.Find<PdfArray>(dict["Rect"]) is not { Items: [PdfNumber left, PdfNumber bottom, PdfNumber right, PdfNumber top] })
            throw new PdfFormatException("A link of the PDF has no place.");
        var (width, height) = (Math.Max(SmallestSide, right.Value - left.Value), Math.Max(SmallestSide, top.Value - bottom.Value));
        var widget = dict.Without("A", "Border", "Dest", "Contents")
            .With("Subtype", new PdfName("Widget"))
            .With("P", page)
            .With("F", new PdfNumber(4))
            .With("T", new PdfString(mark.Name))
            .With("TU", PdfText.Encode(mark.Label))
            .With("MK", PdfDict.Empty);
        file.Set(note, mark.Kind == FieldKind.Check ? AsBox(widget, width, height) : AsText(widget, width, height, mark.Kind));
        fields.Add(note);
    }

    private PdfDict AsText(PdfDict widget, double width, double height, FieldKind kind) => widget
        .With("FT", new PdfName("Tx"))
        .With("Ff", new PdfNumber(kind == FieldKind.Lines ? Multiline : 0))
        .With("Q", new PdfNumber(0))
        .With("DA", FieldAppearance.Text(height))
        .With("AP", PdfDict.Empty.With("N", file.Add(FieldAppearance.Empty(width, height))));

    private PdfDict AsBox(PdfDict widget, double width, double height)
    {
        var looks = PdfDict.Empty
            .With("Off", file.Add(FieldAppearance.Off(width, height)))
            .With("Yes", file.Add(FieldAppearance.Cross(width, height)));
        return widget
            .With("FT", new PdfName("Btn"))
            .With("MK", PdfDict.Empty.With("CA", new PdfString("8")))
            .With("DA", new PdfString($"/{FieldAppearance.SignFont} 0 Tf 0 g"))
            .With("V", new PdfName("Off"))
            .With("AS", new PdfName("Off"))
            .With("AP", PdfDict.Empty.With("N", looks));
    }

    /// <summary>
    /// The form dictionary, without <c>NeedAppearances</c>: every field has an appearance stream, and with this key some readers redraw all
    /// fields and ask to save an unchanged file. It uses two standard fonts that every reader has, because the typed text is not known.
    /// </summary>
    private PdfDict Form() => PdfDict.Empty
        .With("Fields", new PdfArray(fields.ToImmutable()))
        .With("DA", FieldAppearance.Text(double.MaxValue))
        .With("DR", PdfDict.Empty.With("Font", PdfDict.Empty
            .With(FieldAppearance.Font, file.Add(Font("Helvetica").With("Encoding", new PdfName("WinAnsiEncoding"))))
            .With(FieldAppearance.SignFont, file.Add(Font("ZapfDingbats")))));

    private static PdfDict Font(string name) =>
        PdfDict.Empty.With("Type", new PdfName("Font")).With("Subtype", new PdfName("Type1")).With("BaseFont", new PdfName(name));

    private void RenameTags()
    {
        var made = fields.OfType<PdfReference>().Select(field => field.Number).ToHashSet();
        foreach (var tag in TagTree.Read(file))
            if (tag.Dict.Names("S", "Link") && TagTree.Notes(file, tag.Dict).Any(note => made.Contains(note.Number)))
                file.Set(tag.Reference, tag.Dict.With("S", new PdfName("Form")));
    }
}
