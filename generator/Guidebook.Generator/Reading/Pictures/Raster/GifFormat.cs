using System.Collections.Immutable;
using Guidebook.Generator.Reading.Pictures.Formats;

namespace Guidebook.Generator.Reading.Pictures.Raster;

/// <summary>GIF: a sequence of images and extensions.</summary>
internal sealed class GifFormat : RasterFormat
{
    private const int Image = 0x2C;
    private const int Extension = 0x21;
    private const int End = 0x3B;
    private const int GraphicControl = 0xF9;
    private const int Application = 0xFF;
    private const int LoopLength = 3;

    /// <inheritdoc/>
    public override string Called => "a GIF";

    /// <inheritdoc/>
    public override string MediaType => "image/gif";

    /// <inheritdoc/>
    public override ImmutableArray<string> Endings => [".gif"];

    /// <inheritdoc/>
    public override bool Begins(byte[] bytes) => bytes.AsSpan().StartsWith("GIF87a"u8) || bytes.AsSpan().StartsWith("GIF89a"u8);

    /// <inheritdoc/>
    public override CleanPicture? Strip(byte[] bytes)
    {
        var reader = new ByteReader(bytes);
        var clean = new ByteWriter(bytes.Length);
        reader.Take(6);
        var (width, height, hasPixels) = (reader.LowShort(), reader.LowShort(), false);
        TakeColours(ref reader, restOfHeader: 2);
        clean.Put(reader.Since(0));
        while (!reader.IsAtEnd)
        {
            var (start, block) = (reader.Position, reader.Byte());
            if (block == End)
            {
                clean.Byte(End);
                return hasPixels ? new(this, clean.Bytes, width > 0 && height > 0 ? new(width, height) : null) : null;
            }

            if (block == Extension) TakeExtension(ref reader, clean);
            else if (block == Image) TakeImage(ref reader);
            else return null;
            if (reader.IsCutOff) return null;
            if (block == Image) clean.Put(reader.Since(start));
            hasPixels |= block == Image;
        }

        return null;
    }

    /// <summary>Takes the flags, the rest of the header, and the colour table whose length is in the flags.</summary>
    private static void TakeColours(ref ByteReader reader, int restOfHeader)
    {
        var flags = reader.Byte();
        reader.Take(restOfHeader);
        if ((flags & 0x80) != 0) reader.Take(3 << ((flags & 7) + 1));
    }

    private static void TakeImage(ref ByteReader reader)
    {
        reader.Take(8);
        TakeColours(ref reader, restOfHeader: 0);
        reader.Byte();
        TakeBlocks(ref reader);
    }

    private static void TakeBlocks(ref ByteReader reader)
    {
        while (reader.Byte() is > 0 and var length) reader.Take(length);
    }

    /// <summary>Keeps two extensions: the graphic control, with delay and transparency, and the loop count of an animation.</summary>
    private static void TakeExtension(ref ByteReader reader, ByteWriter clean)
    {
        var kind = reader.Byte();
        var first = reader.Take(reader.Byte());
        if (first.IsEmpty) return;
        var second = reader.Take(reader.Byte());
        if (!second.IsEmpty) TakeBlocks(ref reader);
        if (kind == GraphicControl && first.Length == 4) Put(clean, kind, first);
        if (kind == Application && IsLoop(first, second)) Put(clean, kind, first, second[..LoopLength]);
    }

    private static bool IsLoop(ReadOnlySpan<byte> program, ReadOnlySpan<byte> data) =>
        (program.SequenceEqual("NETSCAPE2.0"u8) || program.SequenceEqual("ANIMEXTS1.0"u8)) && data.Length >= LoopLength && (data[0] & 7) == 1;

    private static void Put(ByteWriter clean, int kind, ReadOnlySpan<byte> first, ReadOnlySpan<byte> second = default)
    {
        clean.Put([Extension, (byte)kind, (byte)first.Length]);
        clean.Put(first);
        if (!second.IsEmpty) clean.Byte(second.Length);
        clean.Put(second);
        clean.Byte(0);
    }
}
