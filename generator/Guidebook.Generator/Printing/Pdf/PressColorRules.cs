namespace Guidebook.Generator.Printing.Pdf;

/// <summary>The rules for colors of files with one black ink: DeviceGray alone, in contents, pictures and gradients.</summary>
internal static class PressColorRules
{
    private static readonly string[] ColorOperators = ["rg", "RG", "k", "K"];

    /// <summary>The rules that colors break, as parts of a sentence.</summary>
    public static IEnumerable<string> Find(PdfFile file)
    {
        foreach (var page in Pages.List(file))
            foreach (var breach in OfContent(ContentStream.OfPage(file, Pages.Get(file, page)))) yield return breach;
        foreach (var data in file.Objects.OfType<PdfData>().Where(IsContent))
            foreach (var breach in OfContent(Flate.Unpack(data))) yield return breach;
        foreach (var glyph in file.Objects.SelectMany(PressObjectRules.Dicts).Select(dict => file.Find<PdfDict>(dict["CharProcs"])).OfType<PdfDict>()
            .SelectMany(glyphs => glyphs.Values).Select(file.Find<PdfData>).OfType<PdfData>())
            foreach (var breach in OfContent(Flate.Unpack(glyph))) yield return breach;
        foreach (var dict in file.Objects.SelectMany(PressObjectRules.Dicts))
            if (HasSpace(dict) && file.Find<PdfValue>(dict["ColorSpace"]) is { } space && !IsGray(space)) yield return "a picture or gradient is not in DeviceGray";
    }

    private static bool IsContent(PdfData data) => data.Dict.Names("Subtype", "Form") || data.Dict["PatternType"] is PdfNumber { Whole: 1 };

    private static bool HasSpace(PdfDict dict) => dict.Names("Subtype", "Image") || dict["ShadingType"] is not null;

    private static bool IsGray(PdfValue space) =>
        space is PdfName { Value: "DeviceGray" } or PdfArray { Items: [PdfName { Value: "Indexed" }, PdfName { Value: "DeviceGray" }, ..] };

    private static IEnumerable<string> OfContent(byte[] content)
    {
        foreach (var operation in ContentStream.Read(content))
        {
            if (ColorOperators.Contains(operation.Operator)) yield return $"a color is set by '{operation.Operator}', not as gray";
            if (operation.Operator is "cs" or "CS" && operation.Name is not ("DeviceGray" or "Pattern")) yield return $"the color space '{operation.Name}' is not DeviceGray";
            if (operation.Operator == "BI" && !IsGrayPicture((PdfDict)operation.Operands[^1])) yield return "a picture or gradient is not in DeviceGray";
        }
    }

    private static bool IsGrayPicture(PdfDict dict) => (dict["CS"] ?? dict["ColorSpace"]) is null or PdfName { Value: "G" or "DeviceGray" };
}
