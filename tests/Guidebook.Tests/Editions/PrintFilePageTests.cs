using System.Text.RegularExpressions;
using Guidebook.Model;
using Guidebook.Themes.Kit.Print;
using Guidebook.Themes.Kit.Website;

namespace Guidebook.Tests.Editions;

/// <summary>What the page of a file says: how it is printed, folded, stapled, or ordered.</summary>
public class PrintFilePageTests
{
    private const string OnlyWay = "If your printer does not turn the paper so, or prints one side only: print the odd pages";
    private const string Check = "both sides of a sheet must carry the same number";
    private static readonly PressPaper Kdp = PressPaper.All.Single(paper => paper.Name == "kdp-white");

    [Fact]
    public void A_booklet_is_stapled_open_on_something_soft_because_a_desk_stapler_does_not_reach_the_fold()
    {
        var words = DownloadPage.Words("downloads/x-a4.html", Folded(FoldWay.ShortEdge, 5));
        Assert.Contains("on corrugated card or an eraser", words, StringComparison.Ordinal);
        Assert.Contains("staple from outside at the two ticks", words, StringComparison.Ordinal);
        Assert.Contains("bend the legs in", words, StringComparison.Ordinal);
        Assert.Contains("long-arm stapler, or needle and thread", words, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(8, true)]
    [InlineData(9, false)]
    public void A_thick_pile_is_folded_in_bundles(int sheets, bool isThin)
    {
        var words = DownloadPage.Words("downloads/x-a4.html", Folded(FoldWay.ShortEdge, sheets));
        Assert.Equal(isThin, words.Contains("Fold the whole pile once", StringComparison.Ordinal));
        Assert.Equal(!isThin, words.Contains("Fold four or five sheets at a time", StringComparison.Ordinal));
    }

    [Fact]
    public void Who_prints_one_side_looks_for_the_same_number_on_both()
    {
        var (both, one) = (Folded(FoldWay.ShortEdge, 5), Folded(FoldWay.OneSided, 5));
        Assert.Contains(Check, DownloadPage.Words("downloads/x-a4-one-sided.html", both, one), StringComparison.Ordinal);
        Assert.DoesNotContain(Check, DownloadPage.Words("downloads/x-a4.html", both, one), StringComparison.Ordinal);
    }

    /// <summary>No printer is left without a way: where there is no file for one side, the page says how this one is printed so.</summary>
    [Theory]
    [InlineData(4, 4)]
    [InlineData(5)]
    public void A_file_that_is_made_for_one_way_only_tells_other_printers_what_to_do(params int[] signatures)
    {
        var (both, one) = (Folded(FoldWay.ShortEdge, signatures), Folded(FoldWay.OneSided, signatures));
        var alone = DownloadPage.Words("downloads/x-a4.html", both);
        Assert.Contains(OnlyWay, alone, StringComparison.Ordinal);
        Assert.Contains(Check, alone, StringComparison.Ordinal);
        Assert.DoesNotContain(OnlyWay, DownloadPage.Words("downloads/x-a4.html", both, one), StringComparison.Ordinal);
        Assert.Contains(OnlyWay, DownloadPage.Words("downloads/x-a4.html", both, one with
        {
            Paper = Paper.Letter,
            Path = new("downloads/x-letter-one-sided.pdf"),
        }), StringComparison.Ordinal);
    }

    [Fact]
    public void Cards_are_for_thick_paper_and_for_printers_of_one_side_too()
    {
        var words = DownloadPage.Words("downloads/x-cards-a4.html", Plain(EditionName.Cards, "x-cards-a4") with { Paper = Paper.A4, Sheets = 18 });
        Assert.Contains("thick paper of 160 to 200 g/m²", words, StringComparison.Ordinal);
        Assert.Contains("print the odd pages, turn the pile over like the page of a book, and print the even ones", words, StringComparison.Ordinal);
    }

    [Fact]
    public void Inside_and_cover_lead_to_each_other_and_the_cover_has_words_of_its_own()
    {
        var inside = Press("x-book-press") with { Cover = new("downloads/x-book-press-cover.pdf") };
        var cover = Press("x-book-press-cover") with { IsCover = true };
        var other = Press("y-book-press") with { Cover = new("downloads/y-book-press-cover.pdf") };
        Download[] files = [other, inside, cover];
        Assert.Contains("<a href=\"x-book-press-cover.html\">The cover that belongs to these pages</a>", Html("x-book-press"), StringComparison.Ordinal);
        Assert.Contains("<a href=\"x-book-press.html\">The pages that belong to this cover</a>", Html("x-book-press-cover"), StringComparison.Ordinal);
        Assert.DoesNotContain("The cover that belongs", Html("y-book-press"), StringComparison.Ordinal);

        var list = Html("index");
        Assert.Equal(2, Regex.Count(list, "<p>The whole guide in one book"));
        Assert.Single(Regex.Matches(list, @"<p>The cover of the book, one sheet\.</p>"));

        string Html(string name) => DownloadPage.Html($"downloads/{name}.html", [.. files]);
    }

    [Fact]
    public void The_order_of_a_cover_says_what_its_spine_was_computed_for()
    {
        var words = CoverWords(new(PageSize.A5, 292, PressPaper.Usual));
        Assert.Contains(
            "spine computed for 292 pages on uncoated paper, 90 g/m², volume 1.25, leaves of 112.5 µm, and 0.5 mm for the cover · "
            + "board of 240 to 300 g/m², scored at the spine ·", words, StringComparison.Ordinal);
        Assert.Contains("Ask the shop for its spine width before you order.", words, StringComparison.Ordinal);
    }

    /// <summary>Where everyone has the same spine nobody is asked, and a book that is stitched has none.</summary>
    [Fact]
    public void Nobody_is_asked_for_a_spine_that_is_known_or_that_is_none()
    {
        var known = CoverWords(new(PageSize.A5, 292, Kdp));
        Assert.Contains("spine computed for 292 pages on white paper (KDP), leaves of 114.4 µm, cover included ·", known, StringComparison.Ordinal);
        Assert.DoesNotContain("board", known, StringComparison.Ordinal);
        Assert.DoesNotContain("Ask the shop", known, StringComparison.Ordinal);
        Assert.DoesNotContain("spine of", CoverWords(new(PageSize.A5, 40, PressPaper.Usual)), StringComparison.Ordinal);
    }

    private static string CoverWords(PressFormat format) => DownloadPage.Words(
        "downloads/x-press-cover.html", Press("x-press-cover") with { IsCover = true, Press = format });

    private static Download Folded(FoldWay way, params int[] signatures) =>
        Plain(EditionName.Home, way == FoldWay.OneSided ? "x-a4-one-sided" : "x-a4") with
        {
            Stem = "downloads/x",
            Paper = Paper.A4,
            Way = way,
            Sheets = signatures.Sum(),
            Signatures = [.. signatures],
        };

    private static Download Press(string name) =>
        Plain(EditionName.Book, name) with { Press = new(PageSize.A5, 292, PressPaper.Usual) };

    private static Download Plain(EditionName edition, string name) => new()
    {
        Name = name,
        Path = new($"downloads/{name}.pdf"),
        Stem = $"downloads/{name}",
        Edition = edition,
        Pages = 4,
    };
}
