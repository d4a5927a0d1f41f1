namespace Guidebook.Generator.Printing.Pdf;

/// <summary>Converts all drawing resources of pages to gray: contents, forms, pictures, patterns, masks and Type 3 glyphs.</summary>
internal sealed class GrayResources(PdfFile file, Action<string> tell)
{
    private readonly HashSet<int> seen = [];

    /// <summary>A page's content in gray; converts the page's resources in place.</summary>
    public byte[] OfPage(PdfReference page)
    {
        var dict = Pages.Get(file, page);
        var resources = Dict(dict["Resources"]);
        if (Dict(dict["Group"]) is { Entries.Count: > 0 } group) file.Set(page, dict.With("Group", GroupInGray(group)));
        Visit(resources);
        return Colors(resources).Rewrite(ContentStream.OfPage(file, dict));
    }

    private GrayColors Colors(PdfDict resources) => new(name => KindOf(name, resources), tell);

    private PdfDict Dict(PdfValue? value) => file.Find<PdfDict>(value) ?? PdfDict.Empty;

    private void Visit(PdfDict resources)
    {
        foreach (var value in Dict(resources["XObject"]).Entries.Values) VisitDrawing(value, resources);
        foreach (var value in Dict(resources["Pattern"]).Entries.Values) VisitPattern(value, resources);
        foreach (var value in Dict(resources["Shading"]).Entries.Values) VisitShading(value, resources);
        foreach (var value in Dict(resources["ExtGState"]).Entries.Values)
            if (Dict(Dict(value)["SMask"])["G"] is { } mask) VisitDrawing(mask, resources);
        foreach (var value in Dict(resources["Font"]).Entries.Values) VisitGlyphs(Dict(value), resources);
    }

    private void VisitDrawing(PdfValue value, PdfDict around)
    {
        if (file.Find<PdfData>(value) is not { } data || value is not PdfReference reference || !seen.Add(reference.Number)) return;
        if (data.Dict.Names("Subtype", "Form")) Rewrite(reference, data, around);
        else if (data.Dict["ColorSpace"] is { } space) VisitPicture(reference, data, KindOf(space, around));
    }

    /// <summary>Converts a picture; authors may use photographs and drawings in color.</summary>
    private void VisitPicture(PdfReference reference, PdfData data, ColorKind kind)
    {
        if (kind == ColorKind.Gray) return;
        if (kind == ColorKind.Rgb && GrayPixels.Convert(data) is { } gray) file.Set(reference, gray);
        else tell("a picture in RGB");
    }

    private void VisitPattern(PdfValue value, PdfDict around)
    {
        if (file.Find<PdfData>(value) is { } tiling && value is PdfReference reference)
        {
            if (seen.Add(reference.Number)) Rewrite(reference, tiling, around);
        }
        else if (Dict(value)["Shading"] is { } shading)
        {
            VisitShading(shading, around);
        }
    }

    private void VisitShading(PdfValue value, PdfDict around)
    {
        var dict = file.Find<PdfData>(value)?.Dict ?? Dict(value);
        if (dict["ColorSpace"] is not { } space || KindOf(space, around) != ColorKind.Gray) tell("a gradient in RGB");
    }

    /// <summary>Converts the glyphs of a Type 3 font, which are content streams.</summary>
    private void VisitGlyphs(PdfDict font, PdfDict around)
    {
        var resources = font["Resources"] is { } own ? Dict(own) : around;
        foreach (var glyph in Dict(font["CharProcs"]).Entries.Values)
            if (file.Find<PdfData>(glyph) is { } data && glyph is PdfReference reference && seen.Add(reference.Number))
                Rewrite(reference, data, resources);
    }

    private void Rewrite(PdfReference reference, PdfData data, PdfDict around)
    {
        var resources = data.Dict["Resources"] is { } own ? Dict(own) : around;
        var dict = data.Dict.Without("StructParents");
        if (Dict(dict["Group"]) is { Entries.Count: > 0 } group) dict = dict.With("Group", GroupInGray(group));
        file.Set(reference, Flate.Pack(dict, Colors(resources).Rewrite(Flate.Unpack(data))));
        Visit(resources);
    }

    private static PdfDict GroupInGray(PdfDict group) => group["CS"] is null ? group : group.With("CS", new PdfName("DeviceGray"));

    private ColorKind KindOf(string name, PdfDict resources) => name switch
    {
        "DeviceGray" or "CalGray" or "G" => ColorKind.Gray,
        "DeviceRGB" or "RGB" => ColorKind.Rgb,
        "Pattern" => ColorKind.Pattern,
        _ => Dict(resources["ColorSpace"])[name] is { } space ? KindOf(space, PdfDict.Empty) : ColorKind.Other,
    };

    private ColorKind KindOf(PdfValue space, PdfDict resources) => file.Find<PdfValue>(space) switch
    {
        PdfName name => KindOf(name.Value, resources),
        PdfArray { Items: [PdfName { Value: "ICCBased" }, var profile, ..] } =>
            (file.Find<PdfData>(profile)?.Dict["N"] as PdfNumber)?.Whole switch
            {
                1 => ColorKind.Gray,
                3 => ColorKind.Rgb,
                _ => ColorKind.Other,
            },
        PdfArray { Items: [PdfName { Value: "Indexed" }, var below, ..] } => KindOf(below, resources) == ColorKind.Gray
            ? ColorKind.Gray
            : ColorKind.Other,
        PdfArray { Items: [PdfName only] } => KindOf(only.Value, resources),
        PdfArray { Items: [PdfName { Value: "CalGray" }, ..] } => ColorKind.Gray,
        _ => ColorKind.Other,
    };
}
