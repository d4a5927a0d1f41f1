using System.Collections.Immutable;
using Guidebook.Generator.Reading.Pictures.Formats;
using Guidebook.Model;

namespace Guidebook.Generator.Reading.Pictures.Raster;

/// <summary>JPEG: segments, each after a marker, among them the scans with the pixels.</summary>
internal sealed class JpegFormat : RasterFormat
{
    private const int Start = 0xD8;
    private const int End = 0xD9;
    private const int Scan = 0xDA;
    private const int App0 = 0xE0;
    private const int App1 = 0xE1;
    private const int App2 = 0xE2;
    private const int App14 = 0xEE;
    private const int Comment = 0xFE;
    private const int LeastScan = 6;
    private const int JfifLength = 14;
    private const int AdobeLength = 12;

    /// <inheritdoc/>
    public override string Called => "a JPEG";

    /// <inheritdoc/>
    public override string MediaType => "image/jpeg";

    /// <inheritdoc/>
    public override ImmutableArray<string> Endings => [".jpg", ".jpeg"];

    /// <inheritdoc/>
    public override bool Begins(byte[] bytes) => bytes is [0xFF, Start, 0xFF, ..];

    /// <inheritdoc/>
    public override CleanPicture? Strip(byte[] bytes)
    {
        var reader = new ByteReader(bytes);
        var clean = new ByteWriter(bytes.Length);
        clean.Put(reader.Take(2));
        var (size, scans, orientation) = ((PictureSize?)null, 0, 0);
        while (NextMarker(ref reader) is var marker && !reader.IsCutOff)
        {
            if (marker == End)
            {
                clean.Put([0xFF, End]); // data after the end, such as a film or a second picture, is not part of this picture
                return scans > 0 && size is { } whole
                    ? new(this, clean.Bytes, ExifOrientation.IsSideways(orientation) ? new(whole.Height, whole.Width) : whole)
                    { IsStill = true, IsSequential = scans == 1, Orientation = Math.Max(1, orientation) }
                    : null;
            }

            var data = reader.Take(reader.Short() - 2);
            if (reader.IsCutOff || !IsKnown(marker)) return null;
            if (IsFrame(marker) && (size is not null || (size = SizeOf(data)) is null)) return null;
            if (marker == Scan && (size is null || data.Length < LeastScan)) return null;
            if (marker == App1 && orientation == 0 && IsExif(data)) PutOrientation(clean, orientation = ExifOrientation.Read(data[6..]));
            else Put(clean, marker, Kept(marker, data));
            if (marker != Scan) continue;
            clean.Put(reader.Take(LengthOfPixels(reader.Rest)));
            scans++;
        }

        return null;
    }

    /// <summary>Takes the next marker; bytes before it that are no marker are skipped, as in browsers.</summary>
    private static int NextMarker(ref ByteReader reader)
    {
        var next = reader.Rest.IndexOf((byte)0xFF);
        reader.Take(next < 0 ? long.MaxValue : next);
        int marker;
        do marker = reader.Byte(); while (marker == 0xFF);
        return marker;
    }

    /// <summary>Whether a marker is one of tables, frames, scans, comments or application segments; others are invalid here.</summary>
    private static bool IsKnown(int marker) =>
        marker is (>= 0xC0 and <= 0xCF and not 0xC8) or (>= Scan and <= 0xDD) or (>= App0 and <= 0xEF) or Comment;

    /// <summary>C0 to CF are frame headers, except for C4, C8 and CC.</summary>
    private static bool IsFrame(int marker) => marker is >= 0xC0 and <= 0xCF and not (0xC4 or 0xC8 or 0xCC);

    private static PictureSize? SizeOf(ReadOnlySpan<byte> frame)
    {
        var reader = new ByteReader(frame);
        reader.Byte();
        var (height, width) = (reader.Short(), reader.Short());
        return width > 0 && height > 0 ? new(width, height) : null;
    }

    /// <summary>
    /// Whether a segment contains Exif data, of which browsers use the first; like them, it ignores the byte after the name's first zero.
    /// </summary>
    private static bool IsExif(ReadOnlySpan<byte> data) => data.Length > 6 && data.StartsWith("Exif\0"u8);

    /// <summary>
    /// The part of a segment that is kept; empty for segments that browsers do not need. Program names identify application segments: of
    /// JFIF the density without the thumbnail is kept, the ICC profile, and Adobe's colour transform.
    /// </summary>
    private static ReadOnlySpan<byte> Kept(int marker, ReadOnlySpan<byte> data) => marker switch
    {
        App0 => data.Length >= JfifLength && data.StartsWith("JFIF\0"u8) ? (byte[])[.. data[..(JfifLength - 2)], 0, 0] : [],
        App2 => data.StartsWith("ICC_PROFILE\0"u8) ? data : [],
        App14 => data.Length >= AdobeLength && data.StartsWith("Adobe"u8) ? data[..AdobeLength] : [],
        < App0 => data,
        _ => [],
    };

    private static void PutOrientation(ByteWriter clean, int orientation)
    {
        if (ExifOrientation.Block(orientation) is { } block) Put(clean, App1, [.. "Exif\0\0"u8, .. block]);
    }

    private static void Put(ByteWriter clean, int marker, ReadOnlySpan<byte> data)
    {
        if (data.IsEmpty) return;
        clean.Put([0xFF, (byte)marker]);
        clean.Short(data.Length + 2);
        clean.Put(data);
    }

    /// <summary>
    /// The number of bytes of pixels after a scan's header: up to a marker that is neither a pixel value (00) nor a restart marker (D0 to
    /// D7).
    /// </summary>
    private static int LengthOfPixels(ReadOnlySpan<byte> rest)
    {
        for (var at = 0; ;)
        {
            var next = rest[at..].IndexOf((byte)0xFF);
            if (next < 0 || at + next + 1 >= rest.Length) return rest.Length;
            at += next;
            if (rest[at + 1] is not (0 or (>= 0xD0 and <= 0xD7) or 0xFF)) return at;
            at += rest[at + 1] == 0xFF ? 1 : 2;
        }
    }
}
