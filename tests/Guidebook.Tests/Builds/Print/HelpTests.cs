using System.Net;
using System.Text.RegularExpressions;
using Guidebook.Generator.Diagnostics;
using Guidebook.Generator.Linking;
using Guidebook.Generator.Reading;
using Guidebook.Model;
using Guidebook.Themes.Kit;
using Guidebook.Themes.Kit.Print;

namespace Guidebook.Tests.Builds.Print;

/// <summary>
/// Every printed document contains help, and notes of caution are beside the exercises: read from PDFs by poppler, and from pages.
/// </summary>
public sealed partial class HelpTests(ShippedPrints prints) : IClassFixture<ShippedPrints.Ready>
{
    private static readonly string[] EmergencyNumbers = ["112", "911", "999", "000"];

    private readonly Guide guide = Read(prints);

    public static TheoryData<string> Whole =>
    [
        "booklet", "booklet-press", "booklet-fill-in", "booklet-a4", "booklet-letter", "week-1-a4", "week-3-letter", "week-5-a4", "seven-days", "seven-days-a4",
        "large-print", "seven-days-large-print", "cards-a4", "cards-letter", "worksheets-a4", "worksheets-letter",
    ];

    public static TheoryData<string> Loose => ["chart-a4", "chart-letter", "seven-days-chart-a4", "worksheets-a4", "worksheets-letter"];

    [Theory]
    [MemberData(nameof(Whole))]
    public void Every_line_is_there_with_its_hours_its_texts_and_for_whom_it_is(string name)
    {
        var paper = Letters(string.Concat(prints.Pages(name)));
        var raw = Letters(Tools.Run("pdftotext", prints.File(name), "-"));
        Assert.True(guide.Content.HelpLines.Length > 10);
        Assert.All(
            guide.Content.HelpLines.Where(line => line.Emergency),
            line => Assert.Contains(Letters($"{line.Reach()} {line.Country}"), raw, StringComparison.Ordinal));
        Assert.All(guide.Content.HelpLines.Where(line => !line.Emergency), line => Assert.All(
            new[] { line.Number, line.Text, line.Name, line.Hours?.PlainText, line.For.PlainText, line.Site() }.OfType<string>(),
            words => Assert.True(
            raw.Contains(Letters(words), StringComparison.Ordinal) || paper.Contains(Letters(words), StringComparison.Ordinal), words)));
        Assert.Contains("findahelpline", raw, StringComparison.Ordinal);
        Assert.Contains(Letters("You do not need anyone's permission"), raw, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("booklet")]
    [InlineData("booklet-press")]
    [InlineData("booklet-fill-in")]
    [InlineData("seven-days")]
    public void Signs_and_lines_stand_on_two_facing_pages_inside_the_back_cover(string name)
    {
        var pages = prints.Pages(name).ToList();
        var help = pages.FindIndex(page => page.Contains("In private.", StringComparison.Ordinal));
        Assert.Equal((pages.Count - 3, 1), (help, help % 2));
        Assert.Contains("findahelpline.com", pages[help + 1], StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Loose))]
    public void Every_loose_sheet_bears_the_numbers_to_call_in_danger_and_a_way_to_all_others(string name) =>
    Assert.All(prints.Pages(name), page =>
    {
        Assert.All(EmergencyNumbers, number => Assert.Matches($@"\b{number}\b", page));
        Assert.Contains("findahelpline.com", page, StringComparison.Ordinal);
    });

    [Fact]
    public void No_paper_sends_its_reader_for_help_to_another_page_that_says_no_more()
    {
        var booklet = prints.Pages("booklet");
        var named = PageOnHelp().Matches(ShippedPrints.Flat(string.Join(' ', booklet))).Select(match => match.Groups["page"].Value).ToList();
        Assert.True(named.Count > 10, $"only {named.Count}");
        var help = booklet[int.Parse(Assert.Single(named.Distinct()), null) - 1];
        Assert.All(EmergencyNumbers.Take(3), number => Assert.Matches($@"\b{number}\b", help));
        Assert.Contains("In private.", help, StringComparison.Ordinal);
        Assert.All(prints.Names, name => Assert.DoesNotContain("numbers are on", string.Join(' ', prints.Pages(name)), StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("thirty-days", "booklet")]
    [InlineData("thirty-days", "booklet-press")]
    [InlineData("thirty-days", "large-print")]
    [InlineData("seven-days", "seven-days")]
    [InlineData("seven-days", "seven-days-large-print")]
    public void Care_of_a_small_ritual_is_printed_on_each_of_its_days(string plan, string name)
    {
        var pages = Tools.Run("pdftotext", prints.File(name), "-").Split('\f').Select(page => Overleaf().Replace(Folio().Replace(page, ""), ""))
            .ToList();
        Assert.All(Days(plan), sheet =>
        {
            var first = pages.FindIndex(page => Regex.IsMatch(page, $@"\A\s*Day {sheet.Day.Number}\b"));
            var day = Letters(string.Join(' ', pages.Skip(first + 1).TakeWhile(page => !Regex.IsMatch(page, @"\A\s*(Day|Week) \d")).Prepend(pages[first])));
            Assert.All(Care(sheet), run => Assert.Contains(Letters(run), day, StringComparison.Ordinal));
        });
    }

    [Theory]
    [InlineData("thirty-days")]
    [InlineData("seven-days")]
    public void Care_of_a_small_ritual_is_on_the_screen_on_each_of_its_days(string plan) => Assert.All(Days(plan), sheet =>
    {
        var html = File.ReadAllText(Path.Combine(prints.Site, "plans", plan, $"{sheet.Day.Id}.html"));
        var words = Letters(WebUtility.HtmlDecode(Tag().Replace(html, " ")));
        Assert.All(Care(sheet), run => Assert.Contains(Letters(run), words, StringComparison.Ordinal));
    });

    private List<DaySheet> Days(string id)
    {
        var plan = guide.Content.All<Plan>().Single(plan => plan.Id.Value == id);
        var days = plan.Days.Select(day => DaySheet.Create(guide, plan, day)).Where(day => day.DailyCare is not null).ToList();
        Assert.True(days.Count > 3, $"only {days.Count}");
        return days;
    }

    /// <summary>The care notes of a day's ritual and alternatives, split at links, because paper adds page numbers there.</summary>
    private static IEnumerable<string> Care(DaySheet sheet) =>
        new[] { sheet.DailyCare, sheet.InsteadOfDailyCare }.OfType<Passage>().SelectMany(SentenceTests.RunCutter.Cut);

    private static Guide Read(ShippedPrints prints)
    {
        var diagnostics = new DiagnosticBag();
        var content = ContentReader.Read(new(prints.Bench.PathOf("content"), prints.Bench.PathOf("seeds")), 1, diagnostics)!;
        return GuideLinker.Link(content, new DateOnly(2026, 1, 1), diagnostics)!;
    }

    private static string Letters(string text) => string.Concat(text.Where(char.IsLetterOrDigit));

    [GeneratedRegex(@"page on help \(page (?<page>\d+)\)")]
    private static partial Regex PageOnHelp();

    /// <summary>The label of a page on which a day goes on.</summary>
    [GeneratedRegex(@"\A\s*[^\n]*, continued\s")]
    private static partial Regex Overleaf();

    [GeneratedRegex(@"\n\d+\s*\z")]
    private static partial Regex Folio();

    [GeneratedRegex("<[^>]*>")]
    private static partial Regex Tag();
}
