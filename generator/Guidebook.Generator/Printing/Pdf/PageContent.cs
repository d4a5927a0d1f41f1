namespace Guidebook.Generator.Printing.Pdf;

/// <summary>What is painted on a page: one stream, or several that are read as one.</summary>
internal static class PageContent
{
    private static readonly string[] Packing = ["Filter", "DecodeParms"];

    /// <summary>The page's content as one stream, packed as it was where there was only one; its dictionary says nothing but how it is packed.</summary>
    public static PdfData Read(PdfFile file, PdfDict page) => Streams(file, page) is [var only]
        ? only with { Dict = new(PdfDict.Empty.Entries.AddRange(only.Dict.Entries.Where(entry => Packing.Contains(entry.Key)))) }
        : Joined(Streams(file, page));

    private static PdfData[] Streams(PdfFile file, PdfDict page) => file.Find<PdfValue>(page["Contents"]) switch
    {
        PdfData only => [only],
        PdfArray array => [.. array.Items.Select(file.Find<PdfData>).OfType<PdfData>()],
        _ => [],
    };

    /// <summary>A stream may end in the midst of a line, but not in the midst of a word.</summary>
    private static PdfData Joined(PdfData[] streams)
    {
        var whole = new MemoryStream();
        foreach (var stream in streams)
        {
            whole.Write(Flate.Unpack(stream));
            whole.WriteByte((byte)'\n');
        }

        return Flate.Pack(PdfDict.Empty, whole.ToArray());
    }
}
