namespace Guidebook.Generator.Printing.Pdf;

/// <summary>What is converted to gray.</summary>
internal enum GrayScope
{
    /// <summary>Everything, for a press with black ink only: pictures too, and nothing is transparent.</summary>
    Press,

    /// <summary>
    /// Text and drawings, for printers at home, which mix a gray of red, green and blue from color inks; photographs keep their colors.
    /// </summary>
    Home,
}

/// <summary>Converts all drawing resources of pages to gray: contents, forms, pictures, patterns, masks and Type 3 glyphs.</summary>
/// <param name="tell">Receives a description of each color that is not gray.</param>
internal sealed class GrayResources(PdfFile file, Action<string> tell, GrayScope scope)
{
    private readonly HashSet<int> seen = [];
    private readonly Queue<PdfDict> waiting = new();

    private bool IsForPress => scope == GrayScope.Press;

    /// <summary>Converts the pages of a file for printers at home.</summary>
    public static void ApplyAtHome(PdfFile file)
    {
        var gray = new GrayResources(file, _ => { }, GrayScope.Home);
        foreach (var page in Pages.List(file)) ContentStream.SetOfPage(file, page, gray.OfPage(page));
    }

    /// <summary>A page's content in gray; converts the page's resources in place.</summary>
    public byte[] OfPage(PdfReference page)
    {
        var dict = Pages.Get(file, page);
        var resources = file.DictOf(dict["Resources"]);
        VisitAll(resources);
        if (IsForPress)
        {
            dict = dict.Without("Group");
            file.Set(page, dict.With("Resources", Opaque(resources)));
        }

        return Colors(resources).Rewrite(ContentStream.OfPage(file, dict));
    }

    private GrayColors Colors(PdfDict resources) => new(name => KindOf(name, resources), tell, scope);

    /// <summary>The resources without graphics states that say that something is opaque, in words that PDF 1.3 did not know.</summary>
    private PdfDict Opaque(PdfDict resources)
    {
        if (resources["ExtGState"] is not { } states) return resources;
        var opaque = PdfDict.Empty;
        foreach (var (name, state) in file.DictOf(states).Entries) opaque = opaque.With(name, Transparency.WithoutIdle(file.DictOf(state)));
        return resources.With("ExtGState", opaque);
    }

    /// <summary>Visits resources, and those of all that they draw.</summary>
    private void VisitAll(PdfDict start)
    {
        var visited = new HashSet<PdfDict>(ReferenceEqualityComparer.Instance);
        waiting.Enqueue(start);
        while (waiting.TryDequeue(out var resources))
            if (visited.Add(resources)) Visit(resources);
    }

    private void Visit(PdfDict resources)
    {
        foreach (var value in file.DictOf(resources["XObject"]).Values) VisitDrawing(value, resources);
        foreach (var value in file.DictOf(resources["Pattern"]).Values) VisitPattern(value, resources);
        foreach (var value in file.DictOf(resources["Font"]).Values) VisitGlyphs(file.DictOf(value), resources);
        if (!IsForPress) return;
        foreach (var value in file.DictOf(resources["Shading"]).Values) VisitShading(value, resources);
        foreach (var value in file.DictOf(resources["ExtGState"]).Values)
            if (file.DictOf(file.DictOf(value)["SMask"])["G"] is { } mask) VisitDrawing(mask, resources);
    }

    private void VisitDrawing(PdfValue value, PdfDict around)
    {
        if (file.Find<PdfData>(value) is not { } data || value is not PdfReference reference || !seen.Add(reference.Number)) return;
        if (data.Dict.Names("Subtype", "Form")) Rewrite(reference, data, around);
        else if (IsForPress && data.Dict["ColorSpace"] is { } space) VisitPicture(reference, data, KindOf(space, around));
    }

    /// <summary>Converts a picture; authors may use photographs and drawings in color.</summary>
    private void VisitPicture(PdfReference reference, PdfData data, ColorKind kind)
    {
        var gray = kind switch
        {
            ColorKind.Gray => data,
            ColorKind.CalibratedGray => data with { Dict = data.Dict.With("ColorSpace", new PdfName("DeviceGray")) },
            ColorKind.Rgb => GrayPixels.Convert(data),
            _ => null,
        };
        if (gray is null) tell("a picture in RGB");
        else if (file.Find<PdfData>(gray.Dict["SMask"]) is { } mask) file.Set(reference, GrayPixels.OnPaper(gray, mask) ?? gray);
        else file.Set(reference, gray);
    }

    private void VisitPattern(PdfValue value, PdfDict around)
    {
        if (file.Find<PdfData>(value) is { } tiling && value is PdfReference reference)
        {
            if (seen.Add(reference.Number)) Rewrite(reference, tiling, around);
        }
        else if (IsForPress && file.DictOf(value)["Shading"] is { } shading)
        {
            VisitShading(shading, around);
        }
    }

    private void VisitShading(PdfValue value, PdfDict around)
    {
        var dict = file.Find<PdfData>(value)?.Dict ?? file.DictOf(value);
        if (dict["ColorSpace"] is not { } space || KindOf(space, around) != ColorKind.Gray) tell("a gradient in RGB");
    }

    /// <summary>Converts the glyphs of a Type 3 font, which are content streams.</summary>
    private void VisitGlyphs(PdfDict font, PdfDict around)
    {
        var resources = font["Resources"] is { } own ? file.DictOf(own) : around;
        foreach (var glyph in file.DictOf(font["CharProcs"]).Values)
            if (file.Find<PdfData>(glyph) is { } data && glyph is PdfReference reference && seen.Add(reference.Number))
                Rewrite(reference, data, resources);
    }

    private void Rewrite(PdfReference reference, PdfData data, PdfDict around)
    {
        var resources = data.Dict["Resources"] is { } own ? file.DictOf(own) : around;
        var dict = IsForPress ? data.Dict.Without("StructParents", "Group") : data.Dict;
        if (IsForPress && dict["Resources"] is not null) dict = dict.With("Resources", Opaque(resources));
        file.Set(reference, Flate.Pack(dict, Colors(resources).Rewrite(Flate.Unpack(data))));
        waiting.Enqueue(resources);
    }

    private ColorKind KindOf(string name, PdfDict resources) => name switch
    {
        "DeviceGray" or "G" => ColorKind.Gray,
        "CalGray" => ColorKind.CalibratedGray,
        "DeviceRGB" or "RGB" => ColorKind.Rgb,
        "Pattern" => ColorKind.Pattern,
        _ => file.DictOf(resources["ColorSpace"])[name] is { } space ? KindOf(space, PdfDict.Empty) : ColorKind.Other,
    };

    private ColorKind KindOf(PdfValue space, PdfDict resources) => file.Find<PdfValue>(space) switch
    {
        PdfName name => KindOf(name.Value, resources),
        PdfArray { Items: [PdfName { Value: "ICCBased" }, var profile, ..] } =>
            (file.Find<PdfData>(profile)?.Dict["N"] as PdfNumber)?.Whole switch
            {
                1 => ColorKind.CalibratedGray,
                3 => ColorKind.Rgb,
                _ => ColorKind.Other,
            },
        PdfArray { Items: [PdfName { Value: "Indexed" }, var below, ..] } =>
            !IsIndexed(below) && KindOf(below, resources) == ColorKind.Gray ? ColorKind.Gray : ColorKind.Other,
        PdfArray { Items: [PdfName only] } => KindOf(only.Value, resources),
        PdfArray { Items: [PdfName { Value: "CalGray" }, ..] } => ColorKind.CalibratedGray,
        _ => ColorKind.Other,
    };

    /// <summary>Whether a color space is a table of colors, which no other table may be made of.</summary>
    private bool IsIndexed(PdfValue space) => file.Find<PdfArray>(space) is { Items: [PdfName { Value: "Indexed" }, ..] };
}
