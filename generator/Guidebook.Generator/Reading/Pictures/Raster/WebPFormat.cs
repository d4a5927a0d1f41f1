using System.Collections.Immutable;
using Guidebook.Generator.Reading.Pictures.Formats;
using Guidebook.Model;

namespace Guidebook.Generator.Reading.Pictures.Raster;

/// <summary>WebP: chunks in a RIFF file; an animation has frames, which are chunks that contain chunks.</summary>
internal sealed class WebPFormat : RasterFormat
{
    private const int MarkLength = 12;
    private const int ChunkHeader = 8;
    private const int FrameHeader = 16;
    private const int HasExif = 0x08;
    private const int IsMoving = 0x02;

    // The flags for animation, transparency and a colour profile; those for Exif and XMP are cleared.
    private const int KeptFlags = 0x32;

    /// <inheritdoc/>
    public override string Called => "a WebP";

    /// <inheritdoc/>
    public override string MediaType => "image/webp";

    /// <inheritdoc/>
    public override ImmutableArray<string> Endings => [".webp"];

    /// <inheritdoc/>
    public override bool Begins(byte[] bytes) =>
        bytes.Length >= MarkLength && bytes.AsSpan().StartsWith("RIFF"u8) && bytes.AsSpan(8).StartsWith("WEBP"u8);

    /// <inheritdoc/>
    public override CleanPicture? Strip(byte[] bytes)
    {
        var file = new ByteReader(bytes);
        file.Name();
        var reader = new ByteReader(file.Take(file.LowWord()));
        reader.Name();
        if (!TryTake(ref reader, out var name, out var data) || SizeOf(name, data) is not { } size) return null;
        var chunks = new ByteWriter(bytes.Length);
        if (name != "VP8X") Put(chunks, name, data);
        else if (!TryPutExtended(ref reader, chunks, data)) return null;
        var clean = new ByteWriter(chunks.Length + MarkLength);
        clean.Name("RIFF");
        clean.LowWord((uint)chunks.Length + 4);
        clean.Name("WEBP");
        clean.Put(chunks.Bytes.Span);
        // Browsers do not turn a WebP, so width and height are not swapped.
        return new(this, clean.Bytes, size) { IsStill = name != "VP8X" || (data[0] & IsMoving) == 0 };
    }

    /// <summary>The size in the first chunk, which has one of three formats; null if it has none of them.</summary>
    private static PictureSize? SizeOf(string name, ReadOnlySpan<byte> data)
    {
        var reader = new ByteReader(data);
        if (name == "VP8X" && data.Length == 10 && reader.LowWord() is var _) return new(reader.LowThree() + 1, reader.LowThree() + 1);
        if (name == "VP8L" && data.Length > 5 && reader.Byte() == 0x2F && reader.LowWord() is var bits)
            return new((int)(bits & 0x3FFF) + 1, (int)((bits >> 14) & 0x3FFF) + 1);
        if (name != "VP8 " || data.Length <= 10 || reader.Take(6)[3..] is not [0x9D, 0x01, 0x2A]) return null;
        var (width, height) = (reader.LowShort() & 0x3FFF, reader.LowShort() & 0x3FFF);
        return width > 0 && height > 0 ? new(width, height) : null;
    }

    /// <summary>Writes the chunks after an extended header; false if they are damaged or contain no pixels.</summary>
    private static bool TryPutExtended(ref ByteReader reader, ByteWriter clean, scoped ReadOnlySpan<byte> header)
    {
        var (pictures, hasPixels, exif) = (new ByteWriter(reader.Rest.Length), false, (byte[]?)null);
        while (reader.Rest.Length >= ChunkHeader)
        {
            if (!TryTake(ref reader, out var name, out var data)) return false;
            if (name == "ANMF" && !TryPutFrame(pictures, data)) return false;
            if (name == "EXIF")
                exif ??= ExifOrientation.Block(ExifOrientation.Read(data.StartsWith("Exif\0"u8) && data.Length > 6 ? data[6..] : data));
            if (IsOfPixels(name) || name is "ICCP" or "ANIM") Put(pictures, name, data);
            hasPixels |= name is "VP8 " or "VP8L" or "ANMF";
        }

        Put(clean, "VP8X", [(byte)((header[0] & KeptFlags) | (exif is null ? 0 : HasExif)), 0, 0, 0, .. header[4..]]);
        clean.Put(pictures.Bytes.Span);
        if (exif is not null) Put(clean, "EXIF", exif);
        return hasPixels;
    }

    private static bool TryPutFrame(ByteWriter clean, ReadOnlySpan<byte> data)
    {
        var reader = new ByteReader(data);
        var frame = new ByteWriter(data.Length);
        frame.Put(reader.Take(FrameHeader));
        while (reader.Rest.Length >= ChunkHeader)
            if (!TryTake(ref reader, out var name, out var part)) return false;
            else if (IsOfPixels(name)) Put(frame, name, part);
        Put(clean, "ANMF", frame.Bytes.Span);
        return frame.Length > FrameHeader;
    }

    private static bool IsOfPixels(string name) => name is "VP8 " or "VP8L" or "ALPH";

    /// <summary>
    /// Takes a chunk: name, length, data, and a padding byte after odd lengths, which some programs omit at the end of the file.
    /// </summary>
    private static bool TryTake(ref ByteReader reader, out string name, out ReadOnlySpan<byte> data)
    {
        name = reader.Name();
        data = reader.Take(reader.LowWord());
        if (data.Length % 2 == 1 && !reader.IsAtEnd) reader.Byte();
        return !reader.IsCutOff;
    }

    private static void Put(ByteWriter clean, string name, ReadOnlySpan<byte> data)
    {
        clean.Name(name);
        clean.LowWord((uint)data.Length);
        clean.Put(data);
        if (data.Length % 2 == 1) clean.Byte(0);
    }
}
