namespace Guidebook.Generator.Printing.Pdf;

/// <summary>Converts the pixels of pictures from RGB to gray.</summary>
internal static class GrayPixels
{
    private const int Channels = 3;
    private const int White = 255;

    /// <summary>The picture in gray; null if it is not stored as RGB pixels of 8 bits.</summary>
    public static PdfData? Convert(PdfData picture)
    {
        var dict = picture.Dict;
        if (dict["BitsPerComponent"] is not PdfNumber { Whole: 8 } || dict["Decode"] is not null || dict["Mask"] is PdfArray) return null;
        if (!dict.Names("Filter", "FlateDecode")) return null;
        var rgb = Flate.Unpack(picture);
        var gray = new byte[rgb.Length / Channels];
        for (var i = 0; i < gray.Length; i++) gray[i] = Luma(rgb.AsSpan(i * Channels, Channels));
        return Flate.Pack(dict.With("ColorSpace", new PdfName("DeviceGray")), gray);
    }

    /// <summary>
    /// The gray picture on white paper, without its mask, because presses know no transparency; null if picture and mask are not stored as
    /// gray pixels of 8 bits, as many in both.
    /// </summary>
    public static PdfData? OnPaper(PdfData picture, PdfData mask)
    {
        if (!IsPlain(picture.Dict) || !IsPlain(mask.Dict)) return null;
        var (gray, cover) = ((byte[])Flate.Unpack(picture).Clone(), Flate.Unpack(mask));
        if (gray.Length != cover.Length) return null;
        for (var i = 0; i < gray.Length; i++) gray[i] = (byte)(White - ((White - gray[i]) * cover[i] + White / 2) / White);
        return Flate.Pack(picture.Dict.Without("SMask"), gray);
    }

    private static bool IsPlain(PdfDict dict) =>
        dict["BitsPerComponent"] is PdfNumber { Whole: 8 } && dict["Decode"] is null && dict["Matte"] is null && dict.Names("ColorSpace", "DeviceGray")
        && dict.Names("Filter", "FlateDecode");

    /// <summary>The brightness of a color of parts from 0 to 1, as the eye sees it (ITU-R BT.601), in thousandths.</summary>
    public static double Luma(double red, double green, double blue) => Math.Round(0.299 * red + 0.587 * green + 0.114 * blue, 3);

    /// <summary>The same brightness of a pixel; a neutral color keeps its value.</summary>
    private static byte Luma(ReadOnlySpan<byte> color) => (byte)((299 * color[0] + 587 * color[1] + 114 * color[2] + 500) / 1000);
}
