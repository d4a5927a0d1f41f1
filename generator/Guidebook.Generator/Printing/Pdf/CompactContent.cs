using System.Numerics;

namespace Guidebook.Generator.Printing.Pdf;

/// <summary>
/// Writes the content of pages and forms in a third of a browser's bytes, without a change that anybody sees: glyphs of a line together
/// instead of one by one, and drawings with the decimals that paper shows. What reads the content later has less to read, too.
/// </summary>
internal sealed class CompactContent
{
    /// <summary>Forms are drawn at sizes that are not known here.</summary>
    private const float LargestForm = 4;

    private readonly PdfFile file;
    private readonly Dictionary<PdfDict, GlyphWidths?> fonts = new(ReferenceEqualityComparer.Instance);

    private readonly KnownStreams known;

    private CompactContent(PdfFile file, KnownStreams known) => (this.file, this.known) = (file, known);

    /// <summary>Changes the pages of a file in place, and the forms that they draw.</summary>
    public static void Apply(PdfFile file, KnownStreams known)
    {
        var compact = new CompactContent(file, known);
        var forms = new DrawnForms(file, data => data.Dict.Names("Subtype", "Form"));
        foreach (var page in Pages.List(file))
        {
            var dict = Pages.Whole(file, page);
            var resources = file.DictOf(dict["Resources"]);
            ContentStream.SetOfPage(file, page, compact.Rewrite(ContentStream.OfPage(file, dict), resources, Matrix3x2.Identity));
            foreach (var form in forms.Below(resources)) compact.Rewrite(form);
        }
    }

    private void Rewrite(DrawnForm form)
    {
        var content = Rewrite(Flate.Unpack(form.Data), form.Resources, Matrix3x2.CreateScale(LargestForm));
        file.Set(form.Reference, Flate.Pack(form.Data.Dict, content));
    }

    private byte[] Rewrite(byte[] content, PdfDict resources, Matrix3x2 start)
    {
        var names = file.DictOf(resources["Font"]);
        var widths = names.Entries.Select(font => $"{font.Key} {WidthsOf(font.Value)?.Fingerprint}");
        var stream = new CompactStream(name => WidthsOf(names[name]), start);
        return known.Find(content, string.Join('\n', widths.Prepend(start.ToString())), stream.Rewrite);
    }

    /// <summary>The widths of a font whose glyphs have codes of two bytes and stand beside each other; null for any other font.</summary>
    private GlyphWidths? WidthsOf(PdfValue? font)
    {
        if (file.Find<PdfDict>(font) is not { } dict) return null;
        if (fonts.TryGetValue(dict, out var found)) return found;
        var descendant = file.Find<PdfDict>(file.Find<PdfArray>(dict["DescendantFonts"])?.Items.FirstOrDefault());
        var isKnown = dict.Names("Subtype", "Type0") && dict.Names("Encoding", "Identity-H") && descendant is not null;
        return fonts[dict] = isKnown ? new(file, descendant!) : null;
    }
}
