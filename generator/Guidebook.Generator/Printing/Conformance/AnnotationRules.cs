using System.Collections.Immutable;
using Guidebook.Generator.Printing.Pdf;

namespace Guidebook.Generator.Printing.Conformance;

/// <summary>Links, fields and other annotations are tagged and described.</summary>
internal static class AnnotationRules
{
    private static readonly ImmutableHashSet<string> Known =
    [
        "Text", "Link", "FreeText", "Line", "Square", "Circle", "Polygon", "PolyLine", "Highlight", "Underline", "Squiggly", "StrikeOut", "Stamp", "Caret",
        "Ink", "Popup", "FileAttachment", "Sound", "Movie", "Widget", "Screen", "PrinterMark", "TrapNet", "Watermark", "3D", "Redact",
    ];

    public static ImmutableArray<UaRule> All { get; } =
    [
        Shown("28-002", "Other annotations than links and fields are in a tag of their kind.", note =>
            note.Kind is not ("Widget" or "Link" or "PrinterMark" or "Popup") && note.TagType != "Annot"),
        Shown("28-004", "Every annotation but a field has a description.", note => note.Kind is not ("Widget" or "Popup") && !IsNamed(note, "Contents")),
        Shown("28-005", "Every field has a name for people.", note => note.Kind == "Widget" && !IsNamed(note, "TU") && !IsNamed(Parent(note), "TU")),
        Shown("28-006", "Every annotation is of a kind of ISO 32000-1.", note => !Known.Contains(note.Kind)),
        Shown("28-007", "No annotation is a trap network.", note => note.Kind == "TrapNet"),
        UaRule.Create("28-008 28-009", "The tab order of a page with annotations is that of its tags.", FindTabs),
        Shown("28-010", "Every field is in a form tag of its own.", note => note.Kind == "Widget" && !(note.TagType == "Form" && IsAlone(note))),
        Shown("28-011", "Every link is in a link tag.", note => note.Kind == "Link" && note.TagType != "Link"),
        Shown("28-012", "Every link has a description.", note => note.Kind == "Link" && !IsNamed(note.Dict, "Contents")),
        UaRule.Create("28-014 28-015", "Media have a type and a description.", document => document.Dictionaries
            .Where(dict => dict.Names("S", "MCD") && (dict["CT"] is null || dict["Alt"] is null)).Select(_ => "a media clip")),
        Shown("28-016", "No file is attached in an annotation.", note => note.Kind == "FileAttachment"),
        Shown("28-017 28-018", "No annotation is a printer's mark.", note => note.Kind == "PrinterMark"),
        UaRule.OfFormat("14.7.4.3", "Annotations and their tags lead to each other.", FindLost),
    ];

    private static UaRule Shown(string numbers, string summary, Func<Annotation, bool> isBreach) => UaRule.Create(
        numbers, summary, document => document.Annotations.Where(note => !note.IsHidden && isBreach(note with { File = document.File }))
            .Select(note => note.At));

    private static bool IsNamed(Annotation note, string key) => IsNamed(note.Dict, key) || IsNamed(note.Tag, "Alt");

    private static bool IsNamed(PdfDict? dict, string key) => dict?[key] is PdfString { Bytes.Length: > 0 };

    private static PdfDict? Parent(Annotation note) => note.File?.Find<PdfDict>(note.Dict["Parent"]);

    private static bool IsAlone(Annotation note) => note is { File: { } file, Tag: { } tag }
        && (TagTree.Attribute(file, tag, "Role") is not null || TagTree.Kids(file, tag).Length == 1);

    private static IEnumerable<string> FindTabs(UaDocument document)
    {
        var number = 0;
        foreach (var page in Pdf.Pages.List(document.File))
        {
            number++;
            var dict = Pdf.Pages.Get(document.File, page);
            if (document.File.Find<PdfArray>(dict["Annots"]) is { Items.Length: > 0 } && !dict.Names("Tabs", "S"))
                yield return FormattableString.Invariant($"page {number}");
        }
    }

    private static IEnumerable<string> FindLost(UaDocument document)
    {
        foreach (var note in document.Annotations.Where(note => note.Kind is "Link" or "Widget"))
            if (note.Tag is null || note.Reference is null || !TagTree.Notes(document.File, note.Tag).Contains(note.Reference))
                yield return note.At;
    }
}
