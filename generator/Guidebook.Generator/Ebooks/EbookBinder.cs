using System.Collections.Immutable;
using System.Xml;
using Guidebook.Generator.Diagnostics;
using Guidebook.Generator.Editions.Ebook;
using Guidebook.Generator.Editions.Share;
using Guidebook.Generator.Reading.Pictures;
using Guidebook.Generator.Rendering;
using Guidebook.Model;
using Guidebook.Themes.Kit;
using Guidebook.Themes.Kit.Print;

namespace Guidebook.Generator.Ebooks;

/// <summary>Draws the sections of an e-book and binds them to an EPUB 3 file.</summary>
/// <param name="contentFolder">The folder with the guide's pictures.</param>
public sealed class EbookBinder(Guide guide, ITheme theme, Strings strings, string contentFolder)
{
    private const int ShownAround = 40;

    /// <summary>Binds an e-book; null if there are errors.</summary>
    public BoundEbook? Bind(EbookDraft draft, int jobs, DiagnosticBag diagnostics)
    {
        var pages = Draw(draft, jobs, diagnostics);
        var marks = new PageMarks(draft.Numbers);
        foreach (var (section, page) in draft.Sections.Zip(pages))
            if (page is not null) marks.AddTo(page, EbookPlaces.FileOf(section.Id));
        var pictures = pages.SelectMany(page => page?.Pictures ?? []).Distinct(StringComparer.Ordinal)
            .Select(path => new EbookFile(path, ReadPicture(new(path), diagnostics))).ToImmutableArray();
        if (diagnostics.HasErrors) return null;
        var written = draft.Sections.Zip(pages, (section, page) => new EbookChapter(section, page!, Write(page!, section, draft)));
        var styles = new EbookFile(draft.Styles.Value, theme.Read(draft.Styles)!);
        var contents = new EbookContents([.. written], [styles, .. pictures], [.. marks.All]) { Cover = DrawCover() };
        return new(draft.Path, draft.Name, EbookArchive.Write(contents, new(guide, strings)));
    }

    private EbookFile? DrawCover() =>
        theme.LookOf(guide.Settings.Theme) is { } look ? new("cover.png", CoverPicture.Draw(guide, look)) : null;

    /// <summary>Draws all sections; of one that is not well-formed, the error is reported.</summary>
    private XhtmlPage?[] Draw(EbookDraft draft, int jobs, DiagnosticBag diagnostics)
    {
        var (pages, next) = (new XhtmlPage?[draft.Sections.Length], -1);
        Parallel.For(0, jobs, new ParallelOptions { MaxDegreeOfParallelism = jobs }, _ =>
        {
            using var renderer = new PageRenderer(theme);
            for (int i; (i = Interlocked.Increment(ref next)) < pages.Length;)
                pages[i] = Read(renderer.Draw(new EbookPage(draft.Sections[i]), draft.Medium), draft.Sections[i], diagnostics);
        });
        return pages;
    }

    private static XhtmlPage? Read(string drawn, BookSection section, DiagnosticBag diagnostics)
    {
        try
        {
            return XhtmlPage.Read(drawn);
        }
        catch (XmlException exception)
        {
            diagnostics.Report(Codes.EbookMalformed, section.Span,
                $"The theme draws '{section.Id}' for the e-book with tags that are no XML: {exception.Message} It is near: {Near(drawn, exception)}");
            return null;
        }
    }

    /// <summary>The text around an error.</summary>
    private static string Near(string drawn, XmlException exception)
    {
        var line = drawn.Split('\n').ElementAtOrDefault(exception.LineNumber - 1) ?? "";
        var at = Math.Clamp(exception.LinePosition - (exception.LineNumber == 1 ? "<body>".Length : 0), 0, line.Length);
        return line[Math.Max(0, at - ShownAround)..Math.Min(line.Length, at + ShownAround)].Trim();
    }

    private byte[] Write(XhtmlPage page, BookSection section, EbookDraft draft)
    {
        var language = guide.Settings.Language;
        var isRightToLeft = language.Direction is TextDirection.RightToLeft;
        var head = new PageHead(section.Title ?? guide.Settings.Title, language.Tag, isRightToLeft, draft.Styles.Value);
        return EbookXml.Write(page.Enclose(head));
    }

    private ReadOnlyMemory<byte> ReadPicture(SitePath path, DiagnosticBag diagnostics) =>
        theme.Read(path) ?? PictureReader.Read(PictureReader.FileOf(contentFolder, path), diagnostics)?.Bytes ?? default;
}

/// <summary>A finished e-book.</summary>
/// <param name="Path">The path on the website.</param>
/// <param name="Name">The name of the content.</param>
public sealed record BoundEbook(SitePath Path, string Name, ReadOnlyMemory<byte> Bytes);
