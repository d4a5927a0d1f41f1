using System.Collections.Frozen;
using System.Collections.Immutable;
using Guidebook.Generator.Editions.Documents;
using Guidebook.Model;
using Guidebook.Themes.Kit.Print;

namespace Guidebook.Generator.Editions.Book;

/// <summary>
/// Composes the guide, or what its settings list, as a book that is not yet drawn: one document for each page size. Every guide with
/// entries has a book; that of a single chapter has no half title, contents and index.
/// </summary>
public static class BookEdition
{
    private const int DraftsWithIndex = 2;

    /// <summary>Composes the documents; none if the guide does not enable the edition or has nothing to print.</summary>
    public static ImmutableArray<PrintDocument> Compose(PrintSource source)
    {
        var (guide, strings, _) = source;
        if (!guide.Settings.Print.Editions.Contains(EditionName.Book)) return [];
        ImmutableArray<BookSection> chapters = [.. new BookChapters(guide, strings).Create()];
        return chapters.IsEmpty ? [] : [.. Orders(guide.Settings).Select(layout => DocumentOf(source, chapters, layout))];
    }

    private static PrintDocument DocumentOf(
        PrintSource source, ImmutableArray<BookSection> chapters, (BookletLayout Layout, ImmutableArray<PrintOrder> Files) made)
    {
        var (guide, strings, measures) = source;
        var sections = BookFrame.Enclose(chapters, guide, strings);
        var views = new BookViews(guide, strings, made.Layout, sections)
        {
            IsForPress = made.Layout.BleedMm > 0,
            Fold = made.Files.Select(file => file.Finishing).OfType<Finishing.Fold>().FirstOrDefault(),
        };
        var helpAt = sections.FirstOrDefault(section => section is HelpChapter or PageChapter { Help: not null })?.Id;
        return new()
        {
            Title = TitleOf(guide.Settings, strings["book"]),
            Name = strings["book"],
            Subject = guide.Plain(guide.Settings.Summary),
            Size = made.Layout.Page,
            View = views.Create,
            Locations = sections.ToFrozenDictionary(section => section.Id, section => section.Span),
            LineMm = measures.Book.LineMm,
            Drafts = sections.OfType<BookIndex>().Any() ? DraftsWithIndex : 1, // blank pages come in the second round, then the index
            Orders = made.Files,
            Cover = made.Layout.BleedMm > 0 ? numbers => PressCovers.Compose(source, PressBookOf(made.Files[0].Path), numbers) : null,
        };

        string TitleOf(Settings settings, string book) => strings.Format("title-and-part", settings.Title, settings.Subtitle ?? book);

        PressBook PressBookOf(SitePath inside) => new(made.Layout.Trim, null, null, inside)
        {
            Edition = EditionName.Book,
            IsAlwaysApart = true,
            HelpAt = helpAt,
        };
    }

    /// <summary>
    /// The page sizes with their files: the trimmed size for screens, with bleed for a print shop, and half of each paper for home
    /// printers, in signatures to sew.
    /// </summary>
    private static IEnumerable<(BookletLayout Layout, ImmutableArray<PrintOrder> Files)> Orders(Settings settings)
    {
        var trim = new PageSize(settings.Book.Trim.WidthMm, settings.Book.Trim.HeightMm);
        var stem = StemOf(settings);
        var screen = new PrintOrder(new($"{stem}.pdf"), EditionName.Book, new Finishing.Screen());
        // One way for each paper, the first that the guide names: a book is long, and its files are large.
        var way = Finishing.Fold.WayOf(settings.Print.Duplex.FirstOrDefault());
        var press = new BookletLayout(trim, BookletLayout.BleedFor(trim));
        var forPress = new Finishing.Press { BleedMm = press.BleedMm, Paper = settings.Print.Press.Paper, HasCoverInside = false };
        var files = new List<(BookletLayout Layout, PrintOrder Order)>
        {
            (new(trim), screen), (press, new(new($"{stem}-press.pdf"), EditionName.Book, forPress) { IsReady = false }),
        };
        foreach (var paper in settings.Print.Papers)
        {
            var file = new SitePath($"{stem}{Papers.Suffix(paper, way)}.pdf");
            var most = settings.Print.SheetsPerSignature ?? BookFrame.SheetsPerSignature;
            var signatures = new Finishing.Fold(paper, way) { SheetsPerSignature = most };
            files.Add((new(PageSize.HalfOf(paper)), new(file, EditionName.Book, signatures) { IsReady = false }));
        }

        return files.GroupBy(file => file.Layout, file => file.Order).Select(group => (group.Key, group.ToImmutableArray()));
    }

    private static string StemOf(Settings settings) => $"downloads/{settings.Slug}-book";
}
