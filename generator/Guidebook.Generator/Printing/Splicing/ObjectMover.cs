using System.Collections.Immutable;
using Guidebook.Generator.Printing.Conformance;
using Guidebook.Generator.Printing.Pdf;

namespace Guidebook.Generator.Printing.Splicing;

/// <summary>
/// Moves objects of one print of a document into another: pages, tags and links become new objects; fonts, and what the other draws
/// already, are those that it has.
/// </summary>
internal sealed class ObjectMover
{
    private const int DeepestValue = 500;

    private readonly PdfFile from;
    private readonly PdfFile to;
    private readonly Dictionary<int, PdfReference> moved = [];
    private readonly Dictionary<string, List<PdfReference>> fonts = new(StringComparer.Ordinal);
    private readonly Dictionary<string, PdfReference> streams = new(StringComparer.Ordinal);
    private readonly Dictionary<string, PdfReference> states = new(StringComparer.Ordinal);
    private readonly Dictionary<PdfDict, TrueTypeProgram?> programs = new(ReferenceEqualityComparer.Instance);
    private int depth;

    /// <summary>Knows what the pages of a file draw with.</summary>
    public ObjectMover(PdfFile from, PdfFile to)
    {
        (this.from, this.to) = (from, to);
        var forms = new DrawnForms(to, data => data.Dict.Names("Subtype", "Form"));
        foreach (var page in Pages.List(to))
        {
            var resources = to.DictOf(Pages.Get(to, page)["Resources"]);
            foreach (var own in forms.Below(resources).Select(form => form.Resources).Prepend(resources)) Know(own);
        }
    }

    /// <summary>Whether all could be moved.</summary>
    public bool IsComplete { get; private set; } = true;

    /// <summary>Lets an object stand for another one.</summary>
    public void Meet(PdfReference own, PdfReference other) => moved[own.Number] = other;

    /// <summary>The object that stands for another one, if it has been moved.</summary>
    public PdfReference? Find(PdfReference reference) => moved.GetValueOrDefault(reference.Number);

    /// <summary>A value with the objects of the other file.</summary>
    public PdfValue Move(PdfValue value)
    {
        if (++depth > DeepestValue) throw new PdfFormatException("The PDF's objects are nested too deep.");
        var there = value switch
        {
            PdfReference reference => Move(reference),
            PdfArray array => MoveArray(array),
            PdfDict dict => MoveDict(dict),
            _ => value,
        };
        depth--;
        return there;
    }

    private PdfArray MoveArray(PdfArray array) => new([.. array.Items.Select(Move)]);

    private PdfDict MoveDict(PdfDict dict) =>
        dict.Select(Move);

    private PdfValue Move(PdfReference reference)
    {
        if (moved.TryGetValue(reference.Number, out var known)) return known;
        var there = from.Find<PdfValue>(reference) switch
        {
            PdfDict font when font.Names("Type", "Font") => FindFont(font),
            PdfDict tag when tag.Names("Type", "StructElem") => MoveTag(reference, tag),
            PdfDict state when states.TryGetValue(PdfSyntax.Format(state), out var same) => same,
            PdfDict pattern when pattern["PatternType"] is not null || pattern["ShadingType"] is not null => null, // Pages may share it.
            PdfDict plain when IsPlain(plain) => to.Add(plain),
            PdfArray array => to.Add(MoveArray(array)),
            PdfData data => MoveData(data),
            _ => null,
        };
        IsComplete &= there is not null;
        return there is null ? PdfNull.Value : moved[reference.Number] = there;
    }

    /// <summary>Tags name their parents, which are moved already.</summary>
    private PdfReference MoveTag(PdfReference reference, PdfDict tag)
    {
        var there = moved[reference.Number] = to.Add(PdfNull.Value);
        to.Set(there, MoveDict(tag));
        return there;
    }

    /// <summary>A content stream of a page, a picture, or a form that names its resources itself; null for any other.</summary>
    private PdfReference? MoveData(PdfData data)
    {
        var dict = data.Dict;
        var isDrawing = dict["Type"] is null || dict.Names("Type", "XObject");
        var isAlone = !dict.Names("Subtype", "Form") || dict["Resources"] is not null;
        if (!isDrawing || !isAlone || dict["PatternType"] is not null) return null;
        var copy = data with { Dict = MoveDict(dict) };
        var isShared = !TaggedStreams.HasOwnTags(data); // Each that has tags belongs to one page.
        return isShared && streams.TryGetValue(SharedStreams.KeyOf(copy), out var known) ? known : to.Add(copy);
    }

    private void Know(PdfDict resources)
    {
        foreach (var font in to.DictOf(resources["Font"]).Values.OfType<PdfReference>())
        {
            var key = KeyOf(to, to.DictOf(font));
            if (!fonts.TryGetValue(key, out var known)) fonts[key] = [font];
            else if (!known.Contains(font)) known.Add(font);
        }

        foreach (var state in to.DictOf(resources["ExtGState"]).Values.OfType<PdfReference>())
            states.TryAdd(PdfSyntax.Format(to.DictOf(state)), state);
        foreach (var drawing in to.DictOf(resources["XObject"]).Values.OfType<PdfReference>())
            if (to.Find<PdfData>(drawing) is { } data) streams.TryAdd(SharedStreams.KeyOf(data), drawing);
    }

    /// <summary>The font that has all glyphs of another one; null for none, and for several.</summary>
    private PdfReference? FindFont(PdfDict font)
    {
        if (!fonts.TryGetValue(KeyOf(from, font), out var known) || ProgramOf(from, font) is not { } program) return null;
        var fitting = known.Where(one => ProgramOf(to, to.DictOf(one)) is { } other && HasGlyphs(other, program)).ToList();
        return fitting is [var only] ? only : null;
    }

    private static bool HasGlyphs(TrueTypeProgram program, TrueTypeProgram of)
    {
        for (var glyph = 0; glyph < of.Glyphs; glyph++)
            if (of.OutlineOf(glyph) is { IsEmpty: false } outline && !outline.SequenceEqual(program.OutlineOf(glyph))) return false;
        return true;
    }

    private TrueTypeProgram? ProgramOf(PdfFile file, PdfDict font)
    {
        if (programs.TryGetValue(font, out var known)) return known;
        var descendant = file.DictOf(file.Find<PdfArray>(font["DescendantFonts"])?.Items.FirstOrDefault());
        var data = file.Find<PdfData>(file.DictOf(descendant["FontDescriptor"])["FontFile2"]);
        return programs[font] = data is null ? null : TrueTypeProgram.Read(Flate.Unpack(data));
    }

    /// <summary>The text of a font without the letters before its name, its glyphs and their widths.</summary>
    private static string KeyOf(PdfFile file, PdfDict font)
    {
        string[] ofGlyphs = ["FontFile", "FontFile2", "FontFile3", "W", "DW", "ToUnicode", "CharProcs", "CIDSet"];
        var (descendant, plain) = (file.DictOf(file.Find<PdfArray>(font["DescendantFonts"])?.Items.FirstOrDefault()), PdfDict.Empty);
        foreach (var dict in (PdfDict[])[font, descendant, file.DictOf(descendant["FontDescriptor"])])
            foreach (var (key, value) in dict.Without(ofGlyphs).Entries)
                if (IsPlain(value)) plain = plain.With($"{plain.Entries.Length}{key}", WithoutTag(value));
        return PdfSyntax.Format(plain);
    }

    private static PdfValue WithoutTag(PdfValue value) =>
        value is PdfName { Value: [_, _, _, _, _, _, '+', ..] } name ? new PdfName(name.Value[7..]) : value;

    /// <summary>Whether a value refers to nothing.</summary>
    private static bool IsPlain(PdfValue value) => value switch
    {
        PdfReference => false,
        PdfArray array => array.Items.All(IsPlain),
        PdfDict dict => dict.Values.All(IsPlain),
        _ => true,
    };
}
