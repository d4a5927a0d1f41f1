using System.Globalization;
using System.Text;
using Guidebook.Generator.Diagnostics;
using Guidebook.Generator.IO;
using Guidebook.Generator.Reading.Files;
using Guidebook.Generator.Reading.Pictures.Formats;
using Guidebook.Generator.Reading.Pictures.Pixels;
using Guidebook.Model;

namespace Guidebook.Generator.Reading.Pictures;

/// <summary>
/// Reads a file below <c>images/</c> into the picture that is published: its format follows from its content and must match the file
/// extension, and data on people, places and devices is removed. Other files are reported and not published.
/// </summary>
internal static class PictureReader
{
    /// <summary>The maximum size of a picture, in bytes (64 MiB), because it is held in memory.</summary>
    private const int Largest = 64 * 1024 * 1024;

    /// <summary>The number of pixels above which phones run out of memory.</summary>
    private const long MostPixels = 100_000_000;

    /// <summary>The number of bytes from which a picture is reported as slow to load.</summary>
    private const int Heavy = 1_000_000;

    /// <summary>The number of bytes below which smaller copies would save nothing.</summary>
    private const int Light = 40_000;

    /// <summary>The largest side of a WebP.</summary>
    private const int LongestSide = 16_383;

    /// <summary>The file of a picture below the content folder.</summary>
    public static FoundFile FileOf(string contentFolder, SitePath picture) => PublishedFile.Find(contentFolder, picture);

    /// <summary>Reads the picture in a file; null if it cannot be published.</summary>
    public static CleanPicture? Read(FoundFile file, DiagnosticBag diagnostics)
    {
        if (Load(file, diagnostics) is not { } bytes) return null;
        if (PictureFormats.Find(bytes) is not { } format)
        {
            var advice = OtherFile.Advice(bytes);
            diagnostics.Report(Codes.NotPicture, SourceSpan.Whole(file.Name), advice, new($"images: {advice}"));
            return null;
        }

        var picture = format.Clean(bytes, file.Name, diagnostics);
        if (!IsNamedRight(file.Name, format, diagnostics) || picture is null) return null;
        if (!HasGoodSize(picture, file.Name, diagnostics)) return null;
        return picture with { Size = picture.Size is { } size ? size with { HasCopies = HasCopies(picture, size, file.Name) } : null };
    }

    /// <summary>Reads the picture in a file and checks that its pixels can be decoded; null if it cannot be published.</summary>
    public static CleanPicture? ReadWhole(FoundFile file, DiagnosticBag diagnostics)
    {
        if (Read(file, diagnostics) is not { } picture) return null;
        if (!picture.Format.IsDecoded || PixelDecoder.CanDecode(picture)) return picture;
        ReportDamaged(picture, file, diagnostics);
        return null;
    }

    /// <summary>Reports that the pixels of a picture cannot be decoded.</summary>
    public static void ReportDamaged(CleanPicture picture, FoundFile file, DiagnosticBag diagnostics) =>
        diagnostics.Report(Codes.DamagedPicture, SourceSpan.Whole(file.Name), RasterFormat.DamageOf(picture.Format));

    /// <summary>Reports a picture that is too large for readers' devices or slow to load; false for an error.</summary>
    private static bool HasGoodSize(CleanPicture picture, string name, DiagnosticBag diagnostics)
    {
        if (picture is { Format: RasterFormat, Size: { } size } && (long)size.Width * size.Height > MostPixels)
        {
            diagnostics.Report(Codes.TooManyPixels, SourceSpan.Whole(name), string.Create(CultureInfo.InvariantCulture,
                $"This picture has {size.Width:N0} × {size.Height:N0} pixels, and phones show at most 100 million together. Save it smaller: 2,400 pixels across are enough for a screen and for a page."));
            return false;
        }

        if (picture.Bytes.Length >= Heavy) diagnostics.Report(Codes.HeavyPicture, SourceSpan.Whole(name), WeightOf(picture), new("heavy pictures"));
        return true;
    }

    private static string WeightOf(CleanPicture picture)
    {
        var weight = string.Create(CultureInfo.InvariantCulture, $"This picture is published with {picture.Bytes.Length / 1e6:N1} MB");
        return picture.Format is RasterFormat
            ? $"{weight}, which takes long to load and to print. Save it smaller: 2,400 pixels across, as JPEG of medium quality, have about 0.5 MB."
            : $"{weight}, which takes long to load. Simplify the drawing, or save it as PNG.";
    }

    /// <summary>Whether a picture has enough pixels and bytes for smaller copies; names of files have at most 255 bytes.</summary>
    private static bool HasCopies(CleanPicture picture, PictureSize size, string name) =>
        picture.IsStill && size.Width > PictureCopy.Smallest && picture.Bytes.Length >= Light
        && (long)size.Height * Math.Min(PictureCopy.Largest, size.Width) / size.Width <= LongestSide
        && Encoding.UTF8.GetByteCount(Path.GetFileName(name)) <= 250;

    private static byte[]? Load(FoundFile file, DiagnosticBag diagnostics)
    {
        try
        {
            var size = file.Bytes?.Length ?? new FileInfo(file.Path).Length;
            if (size <= Largest) return file.ReadBytes();
            diagnostics.Report(Codes.FileTooLarge, SourceSpan.Whole(file.Name),
                $"This file has {size.ToString("N0", CultureInfo.InvariantCulture)} bytes; a picture may have 67,108,864 at most (64 MiB), and should have far fewer. Save it smaller.");
        }
        catch (Exception exception) when (exception.IsIoError())
        {
            diagnostics.Report(Codes.Unreadable, SourceSpan.Whole(file.Name), "This file cannot be opened: look at its permissions.");
        }

        return null;
    }

    /// <summary>
    /// Whether the extension matches the format: servers and browsers rely on the extension, and could misinterpret the file.
    /// </summary>
    private static bool IsNamedRight(string name, PictureFormat format, DiagnosticBag diagnostics)
    {
        if (format.Endings.Contains(Path.GetExtension(name).ToLowerInvariant())) return true;
        var right = Path.GetFileNameWithoutExtension(name) + format.Endings[0];
        diagnostics.Report(Codes.PictureEnding, SourceSpan.Whole(name),
            $"This file is {format.Called}, whatever its name says. Name it '{right}', here and in the texts that show it.");
        return false;
    }
}
