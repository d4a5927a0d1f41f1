using System.Collections.Immutable;
using System.Net;
using System.Text.RegularExpressions;
using Guidebook.Generator.Editions.Documents;
using Guidebook.Model;
using Guidebook.Tests.Linking;

namespace Guidebook.Tests.Editions;

/// <summary>The help section on paper, for guides with and without its parts.</summary>
public partial class HelpOnPaperTests
{
    private static readonly ImmutableArray<EditionName> Editions =
        [EditionName.Booklet, EditionName.Weeks, EditionName.LargePrint, EditionName.Cards, EditionName.Worksheets, EditionName.Chart];

    [Fact]
    public void Every_line_is_printed_with_all_that_a_caller_needs_to_know()
    {
        ImmutableArray<HelpLine> lines =
        [
            Line("12 34", "Text 56", "https://line.example/"), Line(null, "Text HELLO to 78", null), Line(null, null, "https://everywhere.example"),
        ];
        Assert.All(Compose(Safe(foot: "Call 12 34."), lines).Where(document => document.Orders[0].Edition is not EditionName.Chart), document =>
        {
            var text = Words(Sheeting.Draw(document));
            Assert.Contains("Here 12 34 Somebody by day · Text 56 · Anyone. line.example", text, StringComparison.Ordinal);
            Assert.Contains("Text HELLO to 78 Somebody by day · Anyone.", text, StringComparison.Ordinal);
            Assert.Contains("everywhere.example Somebody by day · Anyone.", text, StringComparison.Ordinal);
        });
    }

    [Fact]
    public void Numbers_for_anybody_in_danger_come_first_in_one_paragraph()
    {
        ImmutableArray<HelpLine> lines =
        [
            Line("12 34", null, null), Line("911", null, null) with { Country = "There", Emergency = true },
            Line("112", null, null) with { Emergency = true },
        ];
        Assert.All(Compose(Safe(foot: "Call 12 34."), lines).Where(document => document.Orders[0].Edition is not EditionName.Chart), document =>
            Assert.Contains("Lines to call 911 There · 112 Here Here 12 34 Somebody", Words(Sheeting.Draw(document)), StringComparison.Ordinal));
    }

    [Fact]
    public void Numbers_for_danger_alone_make_no_empty_list() => Assert.All(
        Compose(Safe(foot: "Call 112."), [Line("112", null, null) with { Emergency = true }]),
        document => Assert.DoesNotContain("<ul class=\"help-lines\">", Sheeting.Draw(document), StringComparison.Ordinal));

    [Fact]
    public void A_guide_without_lines_to_call_has_its_words_and_no_empty_list() => Assert.All(Compose(Safe(foot: null), []), document =>
    {
        var html = Sheeting.Draw(document);
        Assert.DoesNotContain("Lines to call", html.Replace("Lines to call, for anyone who needs help", "", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.Equal(document.Orders[0].Edition is not EditionName.Chart, html.Contains("Stop when it hurts.", StringComparison.Ordinal));
        if (document.Orders[0].Edition is not EditionName.LargePrint)
            Assert.Equal(document.Locations.Keys.Order(StringComparer.Ordinal), Sheeting.Fits(html).Order(StringComparer.Ordinal));
    });

    [Fact]
    public void A_guide_without_words_on_safety_has_its_lines_under_their_own_heading() =>
    Assert.All(Compose(null, [Line("12 34", null, null)]), document =>
    {
        var html = Sheeting.Draw(document);
        if (document.Orders[0].Edition is EditionName.Chart) Assert.DoesNotContain("12 34", html, StringComparison.Ordinal);
        else Assert.Single(Regex.Matches(html, "<h[12][^>]*>Lines to call</h[12]>"));
    });

    [Fact]
    public void A_guide_that_says_nothing_of_help_prints_without() => Assert.All(Compose(null, []), document =>
        Assert.DoesNotContain("help-lines", Sheeting.Draw(document), StringComparison.Ordinal));

    [Fact]
    public void The_foot_stands_on_every_loose_sheet()
    {
        var sheets = Compose(Safe(foot: "Call 12 34."), [])
            .Where(document => document.Orders[0].Edition is EditionName.Worksheets or EditionName.Chart).ToList();
        Assert.Equal(4, sheets.Count);
        Assert.All(sheets, document => Assert.All(
            Sheeting.Draw(document).Split("<section ").Skip(1).Where(page => !page.Contains("id=\"help-lines\"", StringComparison.Ordinal)),
            page => Assert.Contains("Call 12 34.", page, StringComparison.Ordinal)));
    }

    [Fact]
    public void Help_on_several_sheets_bears_the_foot_on_each_and_on_one_sheet_on_none()
    {
        var one = HelpSheets(2);
        Assert.DoesNotContain("Call 12 34.", Assert.Single(one), StringComparison.Ordinal);
        var several = HelpSheets(60);
        Assert.True(several.Count > 1);
        Assert.All(several, sheet => Assert.Contains("Call 12 34.", sheet, StringComparison.Ordinal));

        static List<string> HelpSheets(int lines) =>
        [
            .. Sheeting.Draw(Compose(Safe(foot: "Call 12 34."), [.. Enumerable.Repeat(Line("56 78", null, null), lines)])
                    .First(document => document.Orders[0].Edition is EditionName.Worksheets))
                .Split("<section ").Where(page => page.Contains("id=\"help-lines", StringComparison.Ordinal)),
        ];
    }

    [Fact]
    public void On_a_sheet_a_link_to_the_page_on_help_points_to_the_foot_and_on_a_card_it_is_plain_words()
    {
        var worksheet = Sheeting.Worksheet("one") with { Introduction = Write.Passage("Else see [[help]].", "worksheets/one.yaml", 2) };
        var deck = Sheeting.Deck("deck", 1);
        deck = deck with
        {
            NotNow = Write.Passage("Then see [[help]].", "decks/deck.yaml", 3),
            Cards = [deck.Cards[0] with { Text = Write.Passage("Why see [[help]].", "decks/deck.yaml", 11) }],
        };
        var texts = Compose(Safe(foot: "Call 12 34."), [], worksheet, deck).Select(document => Words(Sheeting.Draw(document))).ToList();
        Assert.Contains(texts, text => text.Contains("Page help (see the foot of this page)Else see", StringComparison.Ordinal));
        Assert.Contains(texts, text => text.Contains("Page help (see the foot of this page)Then see", StringComparison.Ordinal));
        Assert.Contains(texts, text => text.Contains("Page helpWhy see", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("Call 12 34.", "Page help (front)See")]
    [InlineData(null, "Page helpSee")]
    public void On_the_sheet_for_a_pocket_a_link_to_the_page_on_help_points_to_the_numbers_on_its_front(string? foot, string words)
    {
        var content = Planning.Content(Planning.Plan([7]));
        content = content with
        {
            Settings = content.Settings with { Safety = Safe(foot) },
            Entries = Write.InOrder([.. content.Entries.Select(entry => entry is Practice practice
                ? practice with { Care = Write.Passage("See [[help]].", "practices/practice-1.yaml", 5) } : entry), Write.Page("help", "")]),
        };
        Assert.Contains(words, Words(Sheeting.Draw(Sheeting.Compose(content, EditionName.OneSheet)[0])), StringComparison.Ordinal);
    }

    private static Safety Safe(string? foot) =>
        new(Write.To("help", "guide.yaml", 3), Write.Passage("Stop.", "guide.yaml", 4), Write.Passage("Stop when it hurts.", "guide.yaml", 5), Write.At("guide.yaml", 2))
        {
            Foot = foot is null ? null : Write.Passage(foot, "guide.yaml", 6),
        };

    private static HelpLine Line(string? number, string? text, string? address) =>
        new("Here", "Somebody", number, text, Write.Words("by day"), Write.Words("Anyone."), address, Links.Today, Write.At("help-lines.yaml", 2));

    private static ImmutableArray<PrintDocument> Compose(
        Safety? safety, ImmutableArray<HelpLine> lines, Worksheet? worksheet = null, Deck? deck = null)
    {
        var content = Planning.Content(Planning.Plan([2, 1]));
        return Sheeting.Compose(
            content with
            {
                Settings = content.Settings with { Safety = safety },
                Entries = Write.InOrder(
                    [.. content.Entries, Write.Page("help", ""), worksheet ?? Sheeting.Worksheet("one"), deck ?? Sheeting.Deck("deck", 1)]),
                HelpLines = lines,
            },
            Editions);
    }

    private static string Words(string html) =>
        Regex.Replace(WebUtility.HtmlDecode(Tag().Replace(html, " ")), @"\s+", " ").Replace(" .", ".", StringComparison.Ordinal);

    [GeneratedRegex("<[^>]*>")]
    private static partial Regex Tag();
}
