using Guidebook.Generator.Diagnostics;
using Guidebook.Generator.Languages;
using Guidebook.Generator.Prose.Syntax;
using Guidebook.Model;
using Markdig.Syntax.Inlines;
using Inline = Guidebook.Model.Inline;

namespace Guidebook.Generator.Prose.Pictures;

/// <summary>Reads pictures: files below <c>images/</c>, each with a description for people who cannot see it.</summary>
internal static class ImageReader
{
    private const string Folder = "images/";
    private const int Longest = 1000;

    /// <summary>Reads a picture; if its path is invalid, only its description.</summary>
    public static void Read(SyntaxReader reader, LinkInline picture)
    {
        var alt = reader.Description(picture);
        var path = Normalization.Compose(picture.Url ?? "");
        var byReference = picture.Reference is not null || picture.UrlSpan.IsEmpty;
        var location = reader.Text.At(byReference ? picture.Span : picture.UrlSpan);
        if (alt.Length == 0)
            reader.Report(Codes.PictureWithoutAlt, picture.Span,
                "This picture has no description. Say between the square brackets what it shows: ![two threads](images/threads.svg).");
        if (!string.IsNullOrEmpty(picture.Title))
            reader.Report(Codes.TitleDropped, picture.Span,
                "The title of a picture is not shown anywhere. Put it into the text, or take it out.");
        if (IsInFolder(path)) reader.Add(new Inline.Image(new(new SitePath(path), alt, location)));
        else Misplaced(reader, path, alt, location);
        reader.AfterWord();
    }

    private static void Misplaced(SyntaxReader reader, string path, string alt, SourceSpan location)
    {
        reader.Text.Report(Codes.PicturePath, location,
            $"{Quoted.Words(path)} is not a picture of the guide. Put the file into the folder images and write images/{FileName(path)}.");
        reader.PlainWords(alt);
    }

    private static bool IsInFolder(string path) =>
        path.Length <= Longest && path.StartsWith(Folder, StringComparison.Ordinal) && SitePath.IsSafe(path) && !path.Any(char.IsControl);

    private static string FileName(string path)
    {
        if (path.Length > Longest) return "picture.svg";
        var name = path[(path.LastIndexOfAny(['/', '\\', ':']) + 1)..];
        return SitePath.IsSafe(name) ? name : "picture.svg";
    }
}
