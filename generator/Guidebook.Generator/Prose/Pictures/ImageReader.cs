using System.Collections.Immutable;
using Guidebook.Generator.Diagnostics;
using Guidebook.Generator.Languages;
using Guidebook.Generator.Prose.Links;
using Guidebook.Generator.Prose.Syntax;
using Guidebook.Model;
using Markdig;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using Block = Guidebook.Model.Block;
using Inline = Guidebook.Model.Inline;
using SourceSpan = Guidebook.Model.SourceSpan;

namespace Guidebook.Generator.Prose.Pictures;

/// <summary>Reads pictures: files below <c>images/</c>, each with a description for people who cannot see it.</summary>
internal static class ImageReader
{
    private const int Longest = 1000;
    private const int LongestShown = 60;

    /// <summary>The picture with a caption that is all of a paragraph; null if there is other text.</summary>
    public static LinkInline? FigureIn(ParagraphBlock paragraph) =>
        paragraph.Inline is { FirstChild: LinkInline { IsImage: true, NextSibling: null, Title.Length: > 0 } picture } ? picture : null;

    /// <summary>Reads a picture with a caption; null if its path is invalid.</summary>
    public static Block.Figure? ReadFigure(SyntaxReader reader, LinkInline picture)
    {
        if (!IsInFolder(picture.Url ?? "")) return null;
        var alt = AltOf(reader, picture);
        return new(Create(reader, picture, alt), Caption(reader, picture));
    }

    /// <summary>Reads a picture in a line; if its path is invalid, only its description.</summary>
    public static void Read(SyntaxReader reader, LinkInline picture)
    {
        var (alt, path) = (AltOf(reader, picture), picture.Url ?? "");
        if (!string.IsNullOrEmpty(picture.Title) && IsInFolder(path))
            reader.Report(Codes.TitleDropped, picture.Span,
                "A caption is shown only below a picture that is a paragraph of its own. Put empty lines around the picture, or take the caption out.");
        if (IsInFolder(path)) reader.Add(new Inline.Image(Create(reader, picture, alt)));
        else Misplaced(reader, path, alt, LocationOf(reader, picture));
        reader.AfterWord();
    }

    private static Picture Create(SyntaxReader reader, LinkInline picture, string alt) =>
        new(new SitePath(Normalization.Compose(picture.Url!)), alt, LocationOf(reader, picture))
        { Width = PictureWidthParser.WidthOf(picture) };

    private static SourceSpan LocationOf(SyntaxReader reader, LinkInline picture) =>
        reader.Text.At(picture.Reference is not null || picture.UrlSpan.IsEmpty ? picture.Span : picture.UrlSpan);

    /// <summary>The caption, which can have emphasis, code and links inside the guide.</summary>
    private static ImmutableArray<Inline> Caption(SyntaxReader reader, LinkInline picture) =>
        Markdown.Parse(picture.Title!, LinkWordsGrammar.Caption) is [ParagraphBlock caption, ..]
            ? reader.Line(caption, Math.Max(0, picture.TitleSpan.Start + 1))
            : [];

    private static string AltOf(SyntaxReader reader, LinkInline picture)
    {
        var alt = reader.Description(picture);
        if (alt.Length == 0)
            reader.Report(Codes.PictureWithoutAlt, picture.Span,
                "This picture has no description. Say between the square brackets what it shows: ![two threads](images/threads.svg).");
        return alt;
    }

    private static void Misplaced(SyntaxReader reader, string path, string alt, SourceSpan location)
    {
        reader.Text.Report(Codes.PicturePath, location, IsPage(path)
            ? $"A film or a page of another website cannot stand in a page. Link to it: [{(alt.Length > 0 ? alt : "words")}]({(path.Length <= LongestShown ? path : "https://…")})."
            : $"{Quoted.Words(path)} is not a picture of the guide. Put the file into the folder images and write {PictureAddress.Written(PictureAddress.InFolder(path))}.");
        reader.PlainWords(alt);
    }

    /// <summary>Whether a path is a web address that does not end like a picture.</summary>
    private static bool IsPage(string path) =>
        Uri.TryCreate(path, UriKind.Absolute, out var address) && address.Scheme is "http" or "https"
        && !PictureAddress.IsPicture(address.AbsolutePath);

    private static bool IsInFolder(string path) =>
        path.Length <= Longest && path.StartsWith(PictureAddress.Folder, StringComparison.Ordinal) && SitePath.IsSafe(path)
        && !path.Any(char.IsControl);
}
