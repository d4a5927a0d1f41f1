namespace Guidebook.Generator.Printing.Pdf;

/// <summary>The rules of PDF/X for single objects: fonts, filters, transparency, scripts, what a printer would do by itself.</summary>
internal static class PressObjectRules
{
    private static readonly string[] FontFiles = ["FontFile", "FontFile2", "FontFile3"];
    private static readonly string[] Filters = ["FlateDecode", "DCTDecode", "CCITTFaxDecode", "RunLengthDecode", "ASCIIHexDecode", "ASCII85Decode"];

    /// <summary>The rules that objects break, as parts of a sentence.</summary>
    public static IEnumerable<string> Find(PdfFile file) => file.Objects.SelectMany(Dicts).SelectMany(dict => Of(file, dict));

    /// <summary>All dictionaries in a value, those of streams included.</summary>
    public static IEnumerable<PdfDict> Dicts(PdfValue value) => value switch
    {
        PdfData data => Dicts(data.Dict),
        PdfArray array => array.Items.SelectMany(Dicts),
        PdfDict dict => dict.Values.SelectMany(Dicts).Prepend(dict),
        _ => [],
    };

    private static IEnumerable<string> Of(PdfFile file, PdfDict dict)
    {
        if (Transparency.IsIn(dict)) yield return "something is transparent (opacity, a blend mode, a mask or a shadow); use plain grays in the press stylesheet";
        if (IsFont(dict) && !IsEmbedded(file, dict)) yield return $"the font '{(dict["BaseFont"] as PdfName)?.Value}' is not embedded";
        foreach (var filter in FiltersOf(dict).Where(filter => !Filters.Contains(filter))) yield return $"a stream is packed by '{filter}'";
        if (dict["S"] is PdfName { Value: "JavaScript" or "Launch" or "URI" or "SubmitForm" }) yield return "it has scripts or actions";
        if (dict.Names("Subtype", "PS") || dict["OPI"] is not null) yield return "it has parts in PostScript or OPI";
        if (dict.Names("Subtype", "Image") && dict["Alternates"] is not null) yield return "a picture has alternates";
        if (dict["TR"] is not (null or PdfName { Value: "Identity" }) || dict["TR2"] is not (null or PdfName { Value: "Default" })) yield return "it has transfer curves";
        if (dict["HTP"] is not null) yield return "it has a halftone phase";
        if (dict["FFilter"] is not null || dict.Names("Type", "Filespec") || dict["EF"] is not null) yield return "it refers to other files";
    }

    private static bool IsFont(PdfDict dict) => dict.Names("Type", "Font") && dict["Subtype"] is not PdfName { Value: "Type0" or "Type3" };

    private static bool IsEmbedded(PdfFile file, PdfDict font) =>
        file.Find<PdfDict>(font["FontDescriptor"]) is { } descriptor
        && FontFiles.Any(key => file.Find<PdfData>(descriptor[key]) is { } data && !data.Dict.Names("Subtype", "OpenType"));

    private static IEnumerable<string> FiltersOf(PdfDict dict) => dict["Filter"] switch
    {
        PdfName name => [name.Value],
        PdfArray array => array.Items.OfType<PdfName>().Select(name => name.Value),
        _ => [],
    };
}
