using System.Collections.Concurrent;
using System.Collections.Immutable;
using Guidebook.Generator.Hashing;
using Guidebook.Generator.Reading.Pictures;
using Guidebook.Generator.Reading.Pictures.Formats;
using Guidebook.Generator.Typefaces;
using Guidebook.Model;
using Guidebook.Themes.Kit;

namespace Guidebook.Generator.Printing;

/// <summary>
/// Serves the files that a document requests while it is drawn: the theme's files, the fonts of scripts and the guide's pictures. Records
/// the hashes of the pictures.
/// </summary>
internal sealed class PrintFiles
{
    private readonly ITheme theme;
    private readonly string contentFolder;
    private readonly Lazy<DrawingFaces> faces;
    private readonly ConcurrentDictionary<string, string> asked = new(StringComparer.Ordinal);

    /// <summary>Serves the files of a theme and a guide.</summary>
    /// <param name="contentFolder">The folder with the guide's pictures.</param>
    public PrintFiles(ITheme theme, string contentFolder)
    {
        (this.theme, this.contentFolder) = (theme, contentFolder);
        faces = new(() => DrawingFaces.Create(theme, Typefaces));
    }

    /// <summary>The typefaces that the guide adds to the theme.</summary>
    public GuideTypefaces Typefaces { get; init; } = GuideTypefaces.None;

    /// <summary>The requested pictures with the hashes of their bytes.</summary>
    public ImmutableSortedDictionary<string, string> Asked => asked.ToImmutableSortedDictionary(StringComparer.Ordinal);

    /// <summary>The file at a path; null if there is none.</summary>
    public PrintFile? Find(string path)
    {
        if (SitePath.IsSafe(path) && ReadAsset(new(path)) is { } file) return new(file, TypeOf(path));
        if (Read(path) is not { } picture) return null;
        asked[path] = ContentHash.Create(picture.Bytes.Span);
        return new(faces.Value.AddTo(picture, path), picture.Format.MediaType);
    }

    /// <summary>Whether all given pictures still have these hashes.</summary>
    public bool AreSame(ImmutableSortedDictionary<string, string> pictures) =>
        pictures.All(picture => Read(picture.Key) is { } read && ContentHash.Create(read.Bytes.Span) == picture.Value);

    private byte[]? ReadAsset(SitePath path) => theme.Read(path) is { } file ? Typefaces.Extend(path, file) : Typefaces.Read(path);

    /// <summary>A picture as published on the website. Errors in pictures were reported before printing.</summary>
    private CleanPicture? Read(string path)
    {
        if (!SitePath.IsSafe(path) || !path.StartsWith("images/", StringComparison.Ordinal)) return null;
        var file = PictureReader.FileOf(contentFolder, new(path));
        return File.Exists(file.Path) ? PictureReader.Read(file, new()) : null;
    }

    private static string TypeOf(string path) => Path.GetExtension(path) switch
    {
        ".css" => "text/css; charset=utf-8",
        ".woff2" => "font/woff2",
        ".woff" => "font/woff",
        ".ttf" => "font/ttf",
        ".otf" => "font/otf",
        ".svg" => "image/svg+xml",
        _ => "application/octet-stream",
    };
}
