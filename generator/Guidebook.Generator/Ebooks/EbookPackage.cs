using System.Globalization;
using System.Xml.Linq;
using Guidebook.Model;
using Guidebook.Themes.Kit;
using Guidebook.Themes.Kit.Print;

namespace Guidebook.Generator.Ebooks;

/// <summary>Creates the package document of an e-book: metadata, files and reading order (EPUB 3.3, EPUB Accessibility 1.1).</summary>
internal static class EbookPackage
{
    private const string IdOfStyles = "styles";
    private const string IdOfContents = "contents";
    private static readonly XNamespace Opf = "http://www.idpf.org/2007/opf";
    private static readonly XNamespace Dc = "http://purl.org/dc/elements/1.1/";

    /// <summary>The document. In reading order, the contents follow the imprint.</summary>
    public static XDocument Create(EbookContents contents, EbookFacts facts) => new(
        new XElement(Opf + "package",
            new XAttribute("version", "3.0"), new XAttribute("unique-identifier", "id"),
            new XAttribute(XNamespace.Xml + "lang", facts.Settings.Language.Tag),
            new XElement(Opf + "metadata",
                new XAttribute(XNamespace.Xmlns + "dc", Dc), Describe(facts.Settings, facts), Accessibility(contents, facts)),
            new XElement(Opf + "manifest", Items(contents)),
            new XElement(Opf + "spine",
                facts.Settings.Language.Direction is TextDirection.RightToLeft ? new XAttribute("page-progression-direction", "rtl") : null,
                contents.Chapters.SelectMany((chapter, i) => chapter.Section is ImprintPage ? [IdOf(i), IdOfContents] : new[] { IdOf(i) })
                    .Select(id => new XElement(Opf + "itemref", new XAttribute("idref", id))))));

    private static IEnumerable<XElement> Describe(Settings settings, EbookFacts facts)
    {
        yield return new(Dc + "identifier", new XAttribute("id", "id"), facts.Identifier);
        yield return new(Dc + "title", settings.Subtitle is { } subtitle ? facts.Strings.Format("title-and-part", settings.Title, subtitle) : settings.Title);
        yield return new(Dc + "language", settings.Language.Tag);
        if (settings.Author is { } author) yield return new(Dc + "creator", author);
        if (settings.Publisher is { } publisher) yield return new(Dc + "publisher", publisher);
        if (facts.Guide.Plain(settings.Summary) is { Length: > 0 } summary) yield return new(Dc + "description", summary);
        if (settings.Licence is { } licence) yield return new(Dc + "rights", licence.Address is { } address ? $"{licence.Name} ({address})" : licence.Name);
        if (settings.Date is { } date) yield return new(Dc + "date", date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        yield return Meta("dcterms:modified", facts.Date.ToString("yyyy-MM-dd'T00:00:00Z'", CultureInfo.InvariantCulture));
    }

    /// <summary>What a reader with an impairment can expect; only what is so in every e-book, or was found in this one.</summary>
    private static IEnumerable<XElement> Accessibility(EbookContents contents, EbookFacts facts)
    {
        var hasPictures = contents.Files.Length > 1 || contents.Chapters.Any(chapter => chapter.Page.HasDrawings);
        yield return Meta("schema:accessMode", "textual");
        if (hasPictures) yield return Meta("schema:accessMode", "visual");
        yield return Meta("schema:accessModeSufficient", "textual");
        foreach (var feature in new[] { "tableOfContents", "readingOrder", "structuralNavigation", "displayTransformability" })
            yield return Meta("schema:accessibilityFeature", feature);
        if (hasPictures) yield return Meta("schema:accessibilityFeature", "alternativeText");
        if (!contents.Marks.IsEmpty)
        {
            yield return Meta("schema:accessibilityFeature", "pageBreakMarkers");
            yield return Meta("schema:accessibilityFeature", "pageNavigation");
            yield return Meta("pageBreakSource", facts.Strings["ebook-pages"]);
        }

        yield return Meta("schema:accessibilityHazard", "none");
        yield return Meta("schema:accessibilitySummary", facts.Strings["ebook-access"]);
    }

    private static IEnumerable<XElement> Items(EbookContents contents)
    {
        yield return Item(IdOfContents, EbookArchive.Texts + EbookNavigation.File, "application/xhtml+xml", "nav");
        if (contents.Cover is { } cover) yield return Item("cover", cover.Path, TypeOf(cover.Path), "cover-image");
        foreach (var (i, chapter) in contents.Chapters.Index())
            yield return Item(IdOf(i), EbookArchive.FileOf(chapter.Section.Id), "application/xhtml+xml", chapter.Page.HasDrawings ? "svg" : null);
        foreach (var (i, file) in contents.Files.Index())
        {
            var id = i == 0 ? IdOfStyles : FormattableString.Invariant($"picture-{i}");
            yield return Item(id, new SitePath(file.Path).ToUrl(), TypeOf(file.Path), null);
        }
    }

    private static string IdOf(int chapter) => FormattableString.Invariant($"chapter-{chapter + 1}");

    private static XElement Item(string id, string href, string type, string? properties) => new(Opf + "item",
        new XAttribute("id", id), new XAttribute("href", href), new XAttribute("media-type", type),
        properties is null ? null : new XAttribute("properties", properties));

    private static XElement Meta(string property, string value) => new(Opf + "meta", new XAttribute("property", property), value);

    private static string TypeOf(string path) => Path.GetExtension(path).ToUpperInvariant() switch
    {
        ".CSS" => "text/css",
        ".SVG" => "image/svg+xml",
        ".PNG" => "image/png",
        ".GIF" => "image/gif",
        ".WEBP" => "image/webp",
        _ => "image/jpeg",
    };
}
