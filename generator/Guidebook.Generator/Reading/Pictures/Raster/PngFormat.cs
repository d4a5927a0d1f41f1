using System.Collections.Immutable;
using System.IO.Hashing;
using System.Text;
using Guidebook.Generator.Reading.Pictures.Formats;
using Guidebook.Model;

namespace Guidebook.Generator.Reading.Pictures.Raster;

/// <summary>PNG: chunks with a name and a checksum.</summary>
internal sealed class PngFormat : RasterFormat
{
    // The chunks for pixels, colours, size and animation. Texts, times, Exif and private chunks are not among them.
    private static readonly ImmutableHashSet<string> Kept =
    [
        "IHDR", "PLTE", "IDAT", "IEND", "tRNS", "bKGD", "cHRM", "gAMA", "iCCP", "sBIT", "sRGB", "cICP", "mDCV", "mDCv", "cLLI", "cLLi", "pHYs", "acTL", "fcTL", "fdAT",
    ];

    private static ReadOnlySpan<byte> Mark => [0x89, (byte)'P', (byte)'N', (byte)'G', (byte)'\r', (byte)'\n', 0x1A, (byte)'\n'];

    /// <inheritdoc/>
    public override string Called => "a PNG";

    /// <inheritdoc/>
    public override string MediaType => "image/png";

    /// <inheritdoc/>
    public override ImmutableArray<string> Endings => [".png"];

    /// <inheritdoc/>
    public override bool Begins(byte[] bytes) => bytes.AsSpan().StartsWith(Mark);

    /// <inheritdoc/>
    public override CleanPicture? Strip(byte[] bytes)
    {
        var reader = new ByteReader(bytes);
        var clean = new ByteWriter(bytes.Length);
        clean.Put(reader.Take(Mark.Length));
        if (SizeOf(reader) is not { } size) return null;
        var (hasPixels, isMoving, turned) = (false, false, 1);
        while (!reader.IsAtEnd)
        {
            var start = reader.Position;
            var length = reader.Word();
            var name = reader.Name();
            var data = reader.Take(length);
            reader.Take(4);
            if (reader.IsCutOff) return null;
            if (name == "eXIf")
            {
                var orientation = ExifOrientation.Read(data);
                if (!hasPixels) turned = orientation; // browsers read it only before the pixels
                if (ExifOrientation.Block(orientation) is { } block) Put(clean, name, block);
            }
            else if (Kept.Contains(name)) clean.Put(reader.Since(start));
            else if (char.IsAsciiLetterUpper(name[0])) return null; // without an unknown critical chunk, the rest cannot be shown

            hasPixels |= name == "IDAT";
            isMoving |= name == "acTL";
            if (name != "IEND") continue;
            var shown = ExifOrientation.IsSideways(turned) ? new(size.Height, size.Width) : size;
            return hasPixels ? new(this, clean.Bytes, shown) { IsStill = !isMoving, Orientation = turned } : null;
        }

        return null;
    }

    /// <summary>The first chunk is IHDR: width and height, four bytes each.</summary>
    private static PictureSize? SizeOf(ByteReader reader)
    {
        if (reader.Word() != 13 || reader.Name() != "IHDR") return null;
        var (width, height) = (reader.Word(), reader.Word());
        return width is > 0 and <= int.MaxValue && height is > 0 and <= int.MaxValue ? new((int)width, (int)height) : null;
    }

    private static void Put(ByteWriter clean, string name, byte[] data)
    {
        clean.Word((uint)data.Length);
        clean.Name(name);
        clean.Put(data);
        clean.Word(Crc32.HashToUInt32([.. Encoding.Latin1.GetBytes(name), .. data]));
    }
}
