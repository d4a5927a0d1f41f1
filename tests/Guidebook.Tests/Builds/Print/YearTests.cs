using System.Globalization;
using Guidebook.Model;

namespace Guidebook.Tests.Builds.Print;

/// <summary>
/// A plan of many days, printed by the real browser: contents and index go over as many pages as they need. With all days of a year, these
/// are 868 pages.
/// </summary>
public sealed class YearTests : IDisposable
{
    private static readonly int Days = Thorough.Times(105, 365);
    private static readonly int Drills = Days / 15;
    private readonly BuildBench guide = BuildBench.Open("first-aid");

    public void Dispose() => guide.Dispose();

    [Fact]
    public async Task A_plan_of_a_season_or_a_year_is_a_booklet_with_an_index_of_runs()
    {
        for (var drill = 1; drill <= Drills; drill++) guide.Write($"content/practices/drill-{drill}.yaml", Drill(drill));
        guide.Write("content/plans/three-shifts.yaml", Plan());

        var found = await guide.BuildAsync(change: options => options with
        {
            Print = true,
            PrintTimeout = TimeSpan.FromMinutes(4), // beside all other tests
            Browser = Tools.Browser(),
            Editions = [EditionName.Website, EditionName.Booklet, EditionName.LargePrint, EditionName.Chart],
        });

        Assert.Empty(found);
        var pages = Pages("booklet");
        Assert.InRange(pages.Length, 2 * Days, 3 * Days);
        Assert.Equal(0, pages.Length % 4);
        var index = ShippedPrints.Flat(string.Join(' ', pages.SkipWhile(page => !page.Contains("A page in bold", StringComparison.Ordinal))));
        Assert.Matches(@"Say where you are first \d+–\d+", index);
        Assert.Matches(@"Drill 7 \d+–\d+, \d+–\d+, ", index);
        Assert.Contains(Pages("large-print"), page => ShippedPrints.Flat(page).StartsWith("Day 2, continued", StringComparison.Ordinal));
    }

    private static string Drill(int number) => string.Create(CultureInfo.InvariantCulture, $"""
        title: Drill {number}
        summary: Do what card {number} of the bag says.
        strand: {(number % 2 == 0 ? "bleeding" : "breathing")}
        stage: 1
        minutes: 5
        who: crew
        cadence: monthly
        steps: [Take the card from the bag., Read it aloud and do it., "Put the card back, and the bag in its place."]
        """);

    /// <summary>Each drill is done on three days in a row, with the same small drill on every day.</summary>
    private static string Plan()
    {
        var weeks = Enumerable.Range(0, (Days + 6) / 7).Select(week => string.Create(CultureInfo.InvariantCulture,
            $"  - {{title: Round {week + 1}, days: [{week * 7 + 1}, {Math.Min(week * 7 + 7, Days)}]}}"));
        var days = Enumerable.Range(0, Days).Select(day => string.Create(CultureInfo.InvariantCulture,
            $"  - {{practice: drill-{day / 3 % Drills + 1}, daily: call-for-help, for: together, prompt: What was slow today?}}"));
        return $"title: Three shifts\nsummary: A drill a day.\npeople: two\nweeks:\n{string.Join('\n', weeks)}\ndays:\n{string.Join('\n', days)}\n";
    }

    private string[] Pages(string name)
    {
        var path = Path.Combine(guide.Output, "site", "downloads", $"ready-hands-{name}.pdf");
        return Tools.Run("pdftotext", "-layout", path, "-").Split('\f')[..^1];
    }
}
