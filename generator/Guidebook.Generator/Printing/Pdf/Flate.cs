using System.IO.Compression;

namespace Guidebook.Generator.Printing.Pdf;

/// <summary>The bytes of streams, packed and unpacked.</summary>
public static class Flate
{
    private const int LargestStream = 256 * 1024 * 1024;

    /// <summary>A stream's bytes as they are meant.</summary>
    /// <exception cref="PdfFormatException">They are packed by anything but Flate without a predictor, or damaged.</exception>
    public static byte[] Unpack(PdfData data)
    {
        if (data.Dict["Filter"] is null) return data.Bytes.ToArray();
        if (!IsPlainFlate(data.Dict)) throw new PdfFormatException("A stream of the PDF is packed by something else than Flate.");
        try
        {
            using var unpacked = new ZLibStream(new MemoryStream(data.Bytes.ToArray()), CompressionMode.Decompress);
            return ReadAll(unpacked);
        }
        catch (InvalidDataException exception)
        {
            throw new PdfFormatException("A stream of the PDF is damaged.", exception);
        }
    }

    /// <summary>A stream of these bytes, packed.</summary>
    public static PdfData Pack(PdfDict dict, ReadOnlySpan<byte> bytes)
    {
        var packed = new MemoryStream();
        using (var packing = new ZLibStream(packed, CompressionLevel.Optimal, leaveOpen: true)) packing.Write(bytes);
        return new(dict.Without("DecodeParms").With("Filter", new PdfName("FlateDecode")), packed.ToArray());
    }

    private static bool IsPlainFlate(PdfDict dict)
    {
        var filter = dict["Filter"] is PdfArray { Items: [var only] } ? only : dict["Filter"];
        return filter is PdfName { Value: "FlateDecode" } && dict["DecodeParms"] is null;
    }

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
