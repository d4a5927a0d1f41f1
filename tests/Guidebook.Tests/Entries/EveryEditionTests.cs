using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Guidebook.Generator.Diagnostics;
using Guidebook.Generator.Editions;
using Guidebook.Generator.Editions.Documents;
using Guidebook.Generator.Editions.Website;
using Guidebook.Generator.Readability;
using Guidebook.Generator.Rendering;
using Guidebook.Model;
using Guidebook.Tests.Editions;
using Guidebook.Tests.Linking;
using Guidebook.Themes.Kit;
using Guidebook.Themes.Kit.Website;

namespace Guidebook.Tests.Entries;

/// <summary>
/// The guide <c>Guides/every-kind</c> has content for every edition: what an edition, its template or its words leave out is seen.
/// </summary>
public sealed partial class EveryEditionTests : IDisposable
{
    private readonly Guide guide = EveryKind.Link();
    private readonly Strings strings;
    private readonly ImmutableArray<PrintDocument> documents;
    private readonly PageRenderer renderer = new(Theme.Usual);

    public EveryEditionTests()
    {
        strings = ThemeStrings.Create(Theme.Usual, guide.Settings, new DiagnosticBag());
        documents = PrintSet.ComposeAll(guide, strings, Theme.Measures);
    }

    [Fact]
    public void Every_edition_is_made_and_listed_among_the_downloads()
    {
        EditionName[] unlisted = [EditionName.Website, EditionName.Ebook, EditionName.TestSheet, EditionName.Pool];
        var listed = PrintItems.Group(Downloads, strings.Localized).SelectMany(group => group.Items).Select(item => item.Edition);
        Assert.Equal(Enum.GetValues<EditionName>().Except(unlisted), listed.Distinct().Order());
        Assert.All(unlisted[2..], edition => Assert.Contains(Downloads, file => file.Edition == edition));
    }

    [Fact]
    public void Every_page_that_lists_files_has_words_for_all_of_them()
    {
        var pages = WebsiteEdition.Compose(guide, strings, Downloads)
            .Where(page => page.Model is DownloadsModel or PrintQuestionModel or PrintFileModel or OwnBookletModel
                or PageModel { Downloads.IsEmpty: false })
            .ToList();
        Assert.All(pages, page => Assert.NotEmpty(Draw(page)));
        Assert.Equal(
            ["DownloadsModel", "OwnBookletModel", "PageModel", "PrintFileModel", "PrintQuestionModel"],
            pages.Select(page => page.Model.GetType().Name).Distinct().Order());
    }

    [Fact]
    public void Every_document_is_drawn_and_what_must_fit_its_page_has_a_place_in_the_guide() => Assert.All(documents, document =>
    {
        var fits = Sheeting.Fits(Sheeting.Draw(document)).Order(StringComparer.Ordinal);
        Assert.Equal(document.Locations.Keys.Order(StringComparer.Ordinal), fits);
    });

    [Fact]
    public void No_page_and_no_document_asks_for_words_that_the_theme_lacks()
    {
        foreach (var page in WebsiteEdition.Compose(guide, strings, Downloads)) Draw(page);
        foreach (var document in documents) Sheeting.Draw(document);
        Assert.Empty(strings.MissingKeys);
    }

    [Fact]
    public void Every_text_of_an_entry_that_has_a_page_of_its_own_on_paper_stands_in_that_document()
    {
        foreach (var document in documents)
        {
            var html = EveryKind.Letters(PageNumber().Replace(Sheeting.Draw(document), ""));
            var printed = guide.Content.Entries.Where(entry => document.Locations.ContainsKey(entry.Id.Value));
            foreach (var run in printed.SelectMany(entry => entry.Texts).SelectMany(text => ProseRun.In(text, guide)))
                Assert.Contains(EveryKind.Letters(run.Text), html, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Every_page_of_an_edition_that_is_neither_bound_nor_about_the_printer_says_where_help_is()
    {
        EditionName[] bound =
        [
            EditionName.Booklet, EditionName.Press, EditionName.FillIn, EditionName.LargePrint, EditionName.Book, EditionName.Cards,
            EditionName.OneSheet, EditionName.TestSheet, EditionName.Pool,
        ];
        var (to, at) = (Write.To("where-to-meet", "guide.yaml", 3), Write.At("guide.yaml", 2));
        var (signpost, print) = (Write.Passage("Stop.", "guide.yaml", 4), Write.Passage("Stop when it hurts.", "guide.yaml", 5));
        var safety = new Safety(to, signpost, print, at)
        {
            Foot = Write.Passage("Call 12 34.", "guide.yaml", 6),
        };
        var safe = guide with { Content = guide.Content with { Settings = guide.Settings with { Safety = safety } } };
        var loose = PrintSet.Compose(safe, strings, Theme.Measures)
            .Where(document => document.Orders.All(order => order.Finishing is not Finishing.Fold && !bound.Contains(order.Edition)))
            .ToList();
        Assert.NotEmpty(loose);
        Assert.All(loose, document => Assert.All(
            Sheeting.Draw(document).Split("<section ").Skip(1).Where(page => !page.Contains("id=\"help-lines\"", StringComparison.Ordinal)),
            page => Assert.Contains("Call 12 34.", page, StringComparison.Ordinal)));
    }

    [Fact]
    public void Each_word_for_the_contents_of_a_book_has_chapters_of_its_own()
    {
        var drawn = BookSettings.Words.Select(word => string.Concat(Books(word).Select(Sheeting.Draw))).ToList();
        Assert.All(drawn, Assert.NotEmpty);
        Assert.Equal(drawn.Count, drawn.Distinct().Count());

        IEnumerable<PrintDocument> Books(string word)
        {
            var settings = guide.Settings with
            {
                Print = guide.Settings.Print with { Editions = [EditionName.Book] },
                Book = new() { Contents = [Write.To(word, "guide.yaml", 3)] },
            };
            return PrintSet.Compose(guide with { Content = guide.Content with { Settings = settings } }, strings, Theme.Measures);
        }
    }

    public void Dispose() => renderer.Dispose();

    /// <summary>The page number after a link on paper.</summary>
    [GeneratedRegex(@" (?:<span class=""page-ref"">)?\(page <span[^>]*>[0-9]+</span>\)(?:</span>)?")]
    private static partial Regex PageNumber();

    private ImmutableArray<Download> Downloads => [.. documents.SelectMany(document => document.Orders, DownloadOf)];

    private static Download DownloadOf(PrintDocument document, PrintOrder order)
    {
        var (way, paper) = ((order.Finishing as Finishing.Fold)?.Way, Papers.Find(order, document.Size));
        return new()
        {
            Name = document.Name,
            Path = order.Path,
            Stem = Papers.Stem(order.Path, paper, way),
            Edition = order.Edition,
            Paper = paper,
            Way = way,
            Pages = 1,
            Signatures = way is null ? [] : [1],
            Press = order.Finishing is Finishing.Press press ? new(document.Size.Grown(-press.BleedMm), 1, press.Paper) : null,
        };
    }

    private string Draw(WebPage page) =>
        renderer.Draw(page.Model, new WebsiteMedium(guide, strings, new TermFinder(guide.Terms), page.Path));
}
