using System.Globalization;
using Guidebook.Model;

namespace Guidebook.Tests.Builds.Print;

/// <summary>An introduction with a tall picture, a long table and tasks, in both directions.</summary>
public sealed class LongIntroductionTests
{
    private const int Rows = 60;

    [Theory]
    [InlineData("en", "done")]
    [InlineData("fa", "Bag checked")]
    public async Task Tables_break_and_tall_pictures_shrink_and_tasks_say_their_state(string language, string state)
    {
        using var guide = BuildBench.Open("first-aid");
        Replace(guide, "content/guide.yaml", "language: en", $"language: {language}");
        guide.Write("content/images/tall.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"60\" height=\"600\"><path d=\"M9 9v580\"/></svg>");
        var rows = string.Concat(Enumerable.Range(1, Rows).Select(row => string.Create(CultureInfo.InvariantCulture, $"  | Item {row} | {row} |\n")));
        var plan = await File.ReadAllTextAsync(guide.PathOf("content/plans/three-shifts.yaml"), TestContext.Current.CancellationToken);
        guide.Write(
            "content/plans/three-shifts.yaml",
            $"{plan}introduction: |\n  ![A post](images/tall.svg)\n\n  - [x] Bag checked\n  - [ ] Radio charged\n\n  | Kit | Number |\n  |---|---:|\n{rows}");
        var found = await guide.BuildAsync(
            change: options => options with
            { Print = true, Browser = Tools.Browser(), Editions = [EditionName.Booklet, EditionName.LargePrint] });

        Assert.DoesNotContain(found, one => one.Code.Id.StartsWith("GB6", StringComparison.Ordinal));
        foreach (var edition in new[] { "*-booklet.pdf", "*-large-print.pdf" })
        {
            var text = Tools.Run("pdftotext", Directory.GetFiles(guide.PathOf("output/site/downloads"), edition).Single(), "-");
            Assert.All(Enumerable.Range(1, Rows), row => Assert.Contains($"Item {row}", text, StringComparison.Ordinal));
            Assert.Contains(state, text, StringComparison.Ordinal);
        }
    }

    private static void Replace(BuildBench guide, string path, string old, string text) =>
        guide.Write(path, File.ReadAllText(guide.PathOf(path)).Replace(old, text, StringComparison.Ordinal));
}
