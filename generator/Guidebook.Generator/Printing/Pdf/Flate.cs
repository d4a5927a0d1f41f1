namespace Guidebook.Generator.Printing.Pdf;

/// <summary>Compresses and decompresses streams.</summary>
public static class Flate
{
    /// <summary>The decompressed bytes of a stream; nobody may change them.</summary>
    /// <exception cref="PdfFormatException">The stream has a filter other than Flate, or a predictor that is not one of PNG, is damaged, or
    /// is
    /// larger than 256 MiB.</exception>
    public static byte[] Unpack(PdfData data)
    {
        if (data.Dict["Filter"] is null) return data.Bytes.ToArray();
        if (!IsFlate(data.Dict)) throw new PdfFormatException("A stream of the PDF is packed by something else than Flate.");
        return Predictor.Undo(data.Packed.Unpacked, ParametersOf(data.Dict));
    }

    /// <summary>A stream of these bytes, which is compressed when it is written.</summary>
    public static PdfData Pack(PdfDict dict, byte[] bytes) =>
        PdfData.Of(dict.Without("DecodeParms").With("Filter", new PdfName("FlateDecode")), PackedBytes.Of(bytes));

    private static bool IsFlate(PdfDict dict)
    {
        var filter = dict["Filter"] is PdfArray { Items: [var only] } ? only : dict["Filter"];
        return filter is PdfName { Value: "FlateDecode" };
    }

    private static PdfDict? ParametersOf(PdfDict dict) => dict["DecodeParms"] switch
    {
        null or PdfNull or PdfArray { Items: [] or [PdfNull] } => null,
        PdfDict parameters => parameters,
        PdfArray { Items: [PdfDict only] } => only,
        _ => throw new PdfFormatException("A stream of the PDF is packed in a way that is not said beside it."),
    };
}
