namespace Guidebook.Generator.Printing.Pdf;

/// <summary>Reads a page's content, which is one stream or several.</summary>
internal static class PageContent
{
    private static readonly string[] Packing = ["Filter", "DecodeParms"];

    /// <summary>
    /// The page's content as one stream. A single stream keeps its compression; its dictionary is reduced to the compression entries.
    /// </summary>
    public static PdfData Read(PdfFile file, PdfDict page) => Streams(file, page) is [var only]
        ? only with { Dict = PdfDict.Of(only.Dict.Entries.Where(entry => Packing.Contains(entry.Key))) }
        : Joined(Streams(file, page));

    private static PdfData[] Streams(PdfFile file, PdfDict page) => file.Find<PdfValue>(page["Contents"]) switch
    {
        PdfData only => [only],
        PdfArray array => [.. array.Items.Select(file.Find<PdfData>).OfType<PdfData>()],
        _ => [],
    };

    /// <summary>Joins streams with line breaks: a stream may end between any two tokens, but never inside a token.</summary>
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
