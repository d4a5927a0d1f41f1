using System.Collections.Immutable;
using System.Globalization;
using System.Xml.Linq;
using Guidebook.Generator.Editions.Ebook;
using Guidebook.Model;
using Guidebook.Themes.Kit.Print;
using static Guidebook.Generator.Ebooks.XhtmlNames;

namespace Guidebook.Generator.Ebooks;

/// <summary>Creates the navigation document of an e-book: contents, pages of the printed book, and landmarks.</summary>
internal static class EbookNavigation
{
    /// <summary>The name of the document, which is in the folder of all texts.</summary>
    public const string File = "nav.xhtml";

    /// <summary>The document.</summary>
    public static XDocument Create(EbookContents contents, EbookFacts facts)
    {
        var language = facts.Settings.Language;
        var title = facts.Strings["contents-of-booklet"];
        var body = new XElement(Xhtml + "body", Nav("toc", title, List(Items(contents))));
        if (!contents.Marks.IsEmpty)
        {
            var pages = contents.Marks.Select(mark => new NavigationItem(facts.Strings.Number(mark.Page), mark.Url));
            body.Add(Hide(Nav("page-list", facts.Strings["ebook-pages"], List(pages))));
        }

        body.Add(Hide(Nav("landmarks", facts.Strings["ebook-landmarks"], Landmarks(contents, title))));
        var page = new XhtmlPage(body);
        return page.Enclose(new(title, language.Tag, language.Direction is TextDirection.RightToLeft, contents.Files[0].Path));
    }

    /// <summary>The parts with their chapters, and the practices, questions and days of a chapter below it.</summary>
    private static IEnumerable<NavigationItem> Items(EbookContents contents)
    {
        NavigationItem? part = null;
        foreach (var chapter in contents.Chapters.Select(chapter => chapter.Section).Where(section => section.Title is not null))
        {
            var item = new NavigationItem(chapter.Title!, EbookPlaces.FileOf(chapter.Id)) { Below = Below(chapter) };
            if (chapter.PartTitle is not null && part is not null)
            {
                part = part with { Below = part.Below.Add(item) };
                continue;
            }

            if (part is not null) yield return part;
            part = item;
        }

        if (part is not null) yield return part;
    }

    private static ImmutableArray<NavigationItem> Below(BookSection chapter) => chapter is not (PracticesChapter or QuestionsChapter)
        ? []
        : [
            .. chapter.Units.Where(unit => unit.Anchor != chapter.Id)
                .Select(unit => new NavigationItem(unit.Entry.Title, $"{EbookPlaces.FileOf(chapter.Id)}#{ToXmlId(unit.Anchor)}")),
        ];

    private static XElement Landmarks(EbookContents contents, string title)
    {
        var first = contents.Chapters.First(chapter => chapter.Section is PartOpener or BookChapter).Section;
        return new(Xhtml + "ol",
            Landmark("toc", new(title, File)), Landmark("bodymatter", new(first.Title ?? title, EbookPlaces.FileOf(first.Id))));
    }

    private static XElement Landmark(string type, NavigationItem item)
    {
        var written = Item(item);
        written.Element(Xhtml + "a")!.Add(new XAttribute(Epub + "type", type));
        return written;
    }

    private static XElement Nav(string type, string title, XElement list) => new(Xhtml + "nav",
        new XAttribute(Epub + "type", type), new XAttribute("id", type),
        type == "toc" ? new XAttribute("role", "doc-toc") : null, new XElement(Xhtml + "h1", title), list);

    private static XElement Hide(XElement nav)
    {
        nav.Add(new XAttribute("hidden", "hidden")); // Reading systems show it in their own way.
        return nav;
    }

    private static XElement List(IEnumerable<NavigationItem> items) => new(Xhtml + "ol", items.Select(Item));

    private static XElement Item(NavigationItem item) => new(Xhtml + "li",
        new XElement(Xhtml + "a", new XAttribute("href", item.Url), item.Title), item.Below.IsEmpty ? null : List(item.Below));

    private sealed record NavigationItem(string Title, string Url)
    {
        public ImmutableArray<NavigationItem> Below { get; init; } = [];
    }
}
