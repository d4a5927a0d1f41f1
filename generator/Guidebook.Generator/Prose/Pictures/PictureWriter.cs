using Guidebook.Generator.Diagnostics;
using Guidebook.Model;
using Markdig.Syntax.Inlines;

namespace Guidebook.Generator.Prose.Pictures;

/// <summary>Writes pictures: files below <c>images/</c>, each with a description for those who cannot see it.</summary>
internal static class PictureWriter
{
    private const string Folder = "images/";
    private const int Longest = 1000;

    /// <summary>Writes a picture; without a usable path, its description.</summary>
    public static void Write(ProseWriter writer, LinkInline picture)
    {
        var alt = PlainText.Of(picture);
        var path = picture.Url ?? "";
        var byReference = picture.Reference is not null || picture.UrlSpan.IsEmpty;
        var place = writer.Text.At(byReference ? picture.Span : picture.UrlSpan);
        if (alt.Length == 0)
            writer.Report(Codes.PictureWithoutAlt, picture.Span,
                "This picture has no description. Say between the square brackets what it shows: ![two threads](images/threads.svg).");
        if (!string.IsNullOrEmpty(picture.Title))
            writer.Report(Codes.TitleDropped, picture.Span,
                "The title of a picture is not shown anywhere. Put it into the text, or take it out.");
        if (IsInFolder(path)) writer.Output.Add(new Picture(new SitePath(path), alt, place));
        else Misplaced(writer, path, alt, place);
        writer.AfterWord();
    }

    private static void Misplaced(ProseWriter writer, string path, string alt, SourceSpan place)
    {
        writer.Text.Report(Codes.PicturePath, place,
            $"{Quoted.Words(path)} is not a picture of the guide. Put the file into the folder images and write images/{FileName(path)}.");
        writer.PlainWords(alt);
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
