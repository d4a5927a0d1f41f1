using System.Globalization;
using Guidebook.Generator.Diagnostics;
using Guidebook.Model;

namespace Guidebook.Generator.Reading;

/// <summary>
/// A file below <c>images/</c> to the picture that is published: known by what it holds, called as what it is, and without what it tells
/// of people, places and devices. All else is reported, and gives nothing.
/// </summary>
internal static class PictureReader
{
    /// <summary>The largest picture, in bytes: it is held in memory while it is looked at.</summary>
    private const int Largest = 64 * 1024 * 1024;

    /// <summary>The picture at a path below the content folder.</summary>
    public static FoundFile FileOf(string contentFolder, SitePath picture)
    {
        var path = Path.Combine(contentFolder, picture.Value);
        return new(path, path.Replace('\\', '/'), default);
    }

    /// <summary>The picture in a file; null where there is none that is published.</summary>
    public static CleanPicture? Read(FoundFile file, DiagnosticBag diagnostics)
    {
        if (Load(file, diagnostics) is not { } bytes) return null;
        if (PictureFormat.Find(bytes) is not { } format)
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

    /// <summary>Servers and browsers go by the ending, and so might take a picture for something else.</summary>
    private static bool IsNamedRight(string name, PictureFormat format, DiagnosticBag diagnostics)
    {
        if (format.Endings.Contains(Path.GetExtension(name).ToLowerInvariant())) return true;
        var right = Path.GetFileNameWithoutExtension(name) + format.Endings[0];
        diagnostics.Report(Codes.PictureEnding, SourceSpan.Whole(name),
            $"This file is {format.Called}, whatever its name says. Name it '{right}', here and in the texts that show it.");
        return false;
    }
}
