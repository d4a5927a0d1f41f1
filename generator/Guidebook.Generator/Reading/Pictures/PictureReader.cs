using System.Globalization;
using Guidebook.Generator.Diagnostics;
using Guidebook.Generator.Reading.Files;
using Guidebook.Generator.Reading.Pictures.Formats;
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

    /// <summary>The file of a picture below the content folder.</summary>
    public static FoundFile FileOf(string contentFolder, SitePath picture)
    {
        var path = Path.Combine(contentFolder, picture.Value);
        return new(path, path.Replace('\\', '/'), default);
    }

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
        return IsNamedRight(file.Name, format, diagnostics) ? picture : null;
    }

    private static byte[]? Load(FoundFile file, DiagnosticBag diagnostics)
    {
        try
        {
            var size = file.Bytes?.Length ?? new FileInfo(file.Path).Length;
            if (size <= Largest) return file.Bytes ?? File.ReadAllBytes(file.Path);
            diagnostics.Report(Codes.FileTooLarge, SourceSpan.Whole(file.Name),
                $"This file has {size.ToString("N0", CultureInfo.InvariantCulture)} bytes; a picture may have 67,108,864 at most (64 MiB), and should have far fewer. Save it smaller.");
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
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
