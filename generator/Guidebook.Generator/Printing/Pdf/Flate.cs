using System.IO.Compression;

namespace Guidebook.Generator.Printing.Pdf;

/// <summary>Compresses and decompresses streams.</summary>
public static class Flate
{
    private const int LargestStream = 256 * 1024 * 1024;

    /// <summary>The decompressed bytes of a stream.</summary>
    /// <exception cref="PdfFormatException">The stream has a filter other than Flate, or a predictor that is not one of PNG, is damaged, or
    /// is
    /// larger than 256 MiB.</exception>
    public static byte[] Unpack(PdfData data)
    {
        if (data.Dict["Filter"] is null) return data.Bytes.ToArray();
        if (!IsFlate(data.Dict)) throw new PdfFormatException("A stream of the PDF is packed by something else than Flate.");
        try
        {
            using var unpacked = new ZLibStream(new MemoryStream(data.Bytes.ToArray()), CompressionMode.Decompress);
            return Predictor.Undo(ReadAll(unpacked), ParametersOf(data.Dict));
        }
        catch (Exception exception) when (exception is InvalidDataException or IOException)
        {
            throw new PdfFormatException("A stream of the PDF is damaged.", exception);
        }
    }

    /// <summary>A compressed stream of these bytes.</summary>
    public static PdfData Pack(PdfDict dict, ReadOnlySpan<byte> bytes)
    {
        var packed = new MemoryStream();
        using (var packing = new ZLibStream(packed, CompressionLevel.Optimal, leaveOpen: true)) packing.Write(bytes);
        return new(dict.Without("DecodeParms").With("Filter", new PdfName("FlateDecode")), packed.ToArray());
    }

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

    private static byte[] ReadAll(ZLibStream unpacked)
    {
        var (whole, block) = (new MemoryStream(), new byte[81920]);
        for (int count; (count = unpacked.Read(block)) > 0;)
        {
            whole.Write(block, 0, count);
            if (whole.Length > LargestStream) throw new PdfFormatException("A stream of the PDF is too large.");
        }

        return whole.ToArray();
    }
}
