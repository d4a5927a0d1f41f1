using System.Collections.Immutable;
using System.Globalization;
using Guidebook.Generator.Diagnostics;

namespace Guidebook.Generator.Printing.Pdf;

/// <summary>
/// Converts marker links to form fields with the link's position and size: <c>field:text/NAME</c>, <c>field:lines/NAME</c>,
/// <c>field:check/NAME</c> and <c>field:one/GROUP/CHOICE</c>, with <c>?label=…</c> for the accessible name.
/// </summary>
public sealed class FormFields
{
    private readonly PdfFile file;
    private readonly string name;
    private readonly DiagnosticBag diagnostics;
    private readonly ImmutableArray<PdfValue>.Builder fields = ImmutableArray.CreateBuilder<PdfValue>();
    private readonly HashSet<int> widgets = [];
    private readonly Dictionary<string, PdfReference> groups = new(StringComparer.Ordinal);
    private readonly FieldNames names = new();
    private bool hasText;

    private FormFields(PdfFile file, string name, DiagnosticBag diagnostics) =>
        (this.file, this.name, this.diagnostics) = (file, name, diagnostics);

    /// <summary>Changes the file in place and returns the number of fields, a group being one; reports invalid markers.</summary>
    /// <param name="typeface">The font of typed text; null for Helvetica, which has the letters of Western Europe only.</param>
    public static int Apply(PdfFile file, string name, FieldTypeface? typeface, DiagnosticBag diagnostics)
    {
        var made = new FormFields(file, name, diagnostics);
        var order = TagTree.OrderOfNotes(file);
        var number = 0;
        foreach (var page in Pages.List(file)) made.VisitPage(page, ++number, order);
        made.RenameTags();
        if (made.fields.Count > 0) file.Catalog = file.Catalog.With("AcroForm", file.Add(made.Form(typeface)));
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

        if (names.Take(mark, page) is not { } other) return mark;
        var first = other.ToString(CultureInfo.InvariantCulture);
        diagnostics.Report(Codes.FieldNamedTwice, $"On page {at} of '{name}' there is a second form field '{mark.FullName}'; the first is on page {first}. "
            + "Give each a name of its own, and let none run over the end of a line.");
        return null;
    }

    private void Make(PdfReference note, PdfReference page, FieldMark mark)
    {
        var group = mark.Choice is null ? null : GroupOf(mark);
        file.Set(note, FieldWidget.Create(file, file.Find<PdfDict>(note)!, mark, group).With("P", page));
        widgets.Add(note.Number);
        hasText |= mark.Kind is FieldKind.Text or FieldKind.Lines;
        if (group is null) fields.Add(note);
        else if (file.Find<PdfDict>(group) is { } dict && dict["Kids"] is PdfArray kids)
            file.Set(group, dict.With("Kids", new PdfArray(kids.Items.Add(note))));
    }

    private PdfReference GroupOf(FieldMark mark)
    {
        if (groups.TryGetValue(mark.Name, out var known)) return known;
        var group = groups[mark.Name] = file.Add(FieldWidget.Group(mark));
        fields.Add(group);
        return group;
    }

    /// <summary>
    /// The form dictionary, without <c>NeedAppearances</c>: every field has an appearance stream, and with this key some readers redraw all
    /// fields and ask to save an unchanged file.
    /// </summary>
    private PdfDict Form(FieldTypeface? typeface)
    {
        var fonts = PdfDict.Empty.With(FieldAppearance.SignFont, file.Add(Font("ZapfDingbats")));
        if (hasText)
            fonts = fonts.With(FieldAppearance.Font, typeface is null
                ? file.Add(Font("Helvetica").With("Encoding", new PdfName("WinAnsiEncoding")))
                : FieldFont.Add(file, typeface.Name, typeface.Bytes.Span));
        var form = PdfDict.Empty.With("Fields", new PdfArray(fields.ToImmutable())).With("DR", PdfDict.Empty.With("Font", fonts));
        return hasText ? form.With("DA", FieldAppearance.Text(double.MaxValue)) : form;
    }

    private static PdfDict Font(string name) =>
        PdfDict.Empty.With("Type", new PdfName("Font")).With("Subtype", new PdfName("Type1")).With("BaseFont", new PdfName(name));

    private void RenameTags()
    {
        foreach (var tag in TagTree.Read(file))
            if (tag.Dict.Names("S", "Link") && TagTree.Notes(file, tag.Dict).Any(note => widgets.Contains(note.Number)))
                file.Set(tag.Reference, tag.Dict.With("S", new PdfName("Form")));
    }
}
