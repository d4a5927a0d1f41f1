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
            var isOwn = ResourceNames.AreOwn(file, resources);
            var made = compact.Rewrite(ContentStream.OfPage(file, dict), resources, Matrix3x2.Identity, isOwn);
            if (isOwn) file.Set(page, dict.With("Resources", ResourceNames.Apply(file, resources, made.Resources)));
            ContentStream.SetOfPage(file, page, made.Content);
            foreach (var form in forms.Below(resources)) compact.Rewrite(form);
        }
    }

    private void Rewrite(DrawnForm form)
    {
        var dict = form.Data.Dict;
        var isOwn = dict["Resources"] is not null && ResourceNames.AreOwn(file, form.Resources);
        var made = Rewrite(Flate.Unpack(form.Data), form.Resources, Matrix3x2.CreateScale(LargestForm), isOwn);
        if (isOwn) dict = dict.With("Resources", ResourceNames.Apply(file, form.Resources, made.Resources));
        file.Set(form.Reference, Flate.Pack(dict, made.Content));
    }

    private CompactedStream Rewrite(byte[] content, PdfDict resources, Matrix3x2 start, bool renames)
    {
        var fonts = file.DictOf(resources["Font"]);
        var widths = fonts.Entries.Select(font => $"{font.Key} {WidthsOf(font.Value)?.Fingerprint}");
        return known.Find(content, string.Join('\n', widths.Prepend($"{start} {renames}")), written =>
        {
            var names = new ResourceNames(renames);
            return new(new CompactStream(name => WidthsOf(fonts[name]), start, names).Rewrite(written), names.Used);
        });
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
