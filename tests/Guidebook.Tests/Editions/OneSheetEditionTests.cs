using System.Globalization;
using System.Text.RegularExpressions;
using Guidebook.Generator.Diagnostics;
using Guidebook.Generator.Editions.Documents;
using Guidebook.Generator.Printing;
using Guidebook.Model;
using Guidebook.Tests.Linking;
using Guidebook.Tests.Printing;
using Guidebook.Themes.Kit.Print;

namespace Guidebook.Tests.Editions;

/// <summary>The seven days that go into a pocket.</summary>
public sealed class OneSheetEditionTests
{
    [Fact]
    public void The_shortest_plan_of_seven_days_or_more_gives_its_first_seven()
    {
        var content = Planning.Content(Planning.Plan([7, 7]));
        var booklets = Sheeting.Compose(content, EditionName.OneSheet);

        Assert.Equal(["downloads/guide-one-sheet-a4.pdf", "downloads/guide-one-sheet-letter.pdf"], booklets.Select(booklet => booklet.Orders.Single().Path.Value));
        Assert.Equal([Paper.A4, Paper.Letter], booklets.Select(booklet => ((Finishing.OneSheet)booklet.Orders[0].Finishing).Paper));
        Assert.Equal([new PageSize(74.25, 105), new(69.85, 107.95)], booklets.Select(booklet => booklet.Size));
        Assert.All(booklets, booklet =>
        {
            Assert.Equal(Enumerable.Range(1, 7), Sheeting.Model<OneSheetBooklet>(booklet).Days.Select(sheet => sheet.Day.Number));
            var html = Sheeting.Draw(booklet);
            Assert.Equal(8, html.Split("<section ").Length - 1);
            Assert.Equal(booklet.Locations.Keys.Order(StringComparer.Ordinal), Sheeting.Fits(html).Order(StringComparer.Ordinal));
        });
    }

    [Theory]
    [InlineData(6)]
    [InlineData(1)]
    public void A_shorter_plan_has_none(int days) =>
        Assert.Empty(Sheeting.Compose(Planning.Content(Planning.Plan([days])), EditionName.OneSheet));

    [Theory]
    [InlineData(100, 3, "Care.", "Meadow", "Enough!")] // the text, and no steps
    [InlineData(200, 3, "Care.", "Sum.", "Step 1.", "Step 2.", "Step 3.")] // the sentence and the steps in its place
    [InlineData(200, 60, "Care.", "Sum.", "Step 1.", "It stands so.")] // the first step only
    [InlineData(0, 3, "Care.", "Sum.", "Step 1.", "Step 2.", "Step 3.")]
    public async Task A_day_that_is_too_long_for_its_page_is_shortened_and_keeps_its_care(int words, int steps, params string[] shown)
    {
        var (pages, found) = await PrintAsync(words, steps, "Sum.");

        Assert.Equal("", found);
        var day = Assert.Single(pages, page => page.Contains("Day 1", StringComparison.Ordinal));
        string[] all = ["Care.", "Meadow", "Enough!", "Sum.", "Step 1.", "Step 2.", "Step 3.", "It stands so."];
        Assert.Equal(shown.ToHashSet(), all.Where(part => day.Contains(part, StringComparison.Ordinal)).ToHashSet());
    }

    [Fact]
    public void The_fields_of_the_guide_stand_before_and_after_the_steps_of_their_day()
    {
        var content = Planning.Content(Planning.Plan([7]));
        FieldDeclaration[] fields =
        [
            new(Slug.Parse("needs"), "What you need", default) { Type = "list", Place = FieldPlace.BeforeSteps, Media = [FieldMedium.Booklet] },
            new(Slug.Parse("keep"), "To keep", default) { Type = "prose", Place = FieldPlace.After, Media = [FieldMedium.Booklet] },
            new(Slug.Parse("shop"), "Where to buy", default) { Type = "prose", Place = FieldPlace.After, Media = [FieldMedium.Website] },
        ];
        FieldValue[] values =
        [
            new FieldValue.List(fields[0].Id, [Write.Passage("Two cups", "a.yaml", 1), Write.Passage("a kettle", "a.yaml", 2)]),
            new FieldValue.Prose(fields[1].Id, Write.Passage("In the dark.", "a.yaml", 3)), new FieldValue.Prose(fields[2].Id, Write.Passage("At Ida's.", "a.yaml", 4)),
        ];
        var told = content.Entries.Select(entry => entry is Practice practice
            ? practice with { Steps = [Write.Passage("Sit down.", "a.yaml", 5)], Fields = [.. values] } : entry);
        content = content with { Settings = content.Settings with { Fields = [.. fields] }, Entries = new([.. told]) };

        var html = Sheeting.Draw(Sheeting.Compose(content, EditionName.OneSheet)[0]);

        Assert.Matches(@"(?s)class=""before"".*What you need.*Two cups.*a kettle.*class=""first"".*Sit down.*class=""after"".*To keep.*In the dark\.", html);
        Assert.DoesNotContain("Where to buy", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_sentence_that_is_too_long_for_its_page_is_found_at_its_line()
    {
        var (pages, found) = await PrintAsync(0, 1, string.Concat(Enumerable.Repeat("Endless words. ", 60)));

        Assert.Empty(pages);
        Assert.True(Regex.IsMatch(found, @"^content/practices/practice-1\.yaml\(2,1\): error GB6015: The text on page [2-8] of 'downloads/guide-one-sheet-a4\.pdf' is [\d.]+ mm longer"), found);
    }

    /// <summary>Prints a plan whose first day has a text of many words, or none, and many steps; reads the panels of the sheet.</summary>
    private static async Task<(string[] Pages, string Found)> PrintAsync(int words, int steps, string summary)
    {
        const string file = "practices/practice-1.yaml";
        var grass = string.Concat(Enumerable.Repeat("grass ", words));
        var text = words == 0 ? null : Write.Passage($"Meadow {grass}Enough!", "plans/month.yaml", 9);
        var practice = Write.Practice("practice-1") with
        {
            Summary = Write.Passage(summary, file, 2),
            Care = Write.Passage("Care.", file, 3),
            Steps = [.. Enumerable.Range(1, steps).Select(step => Write.Passage($"Step {step}.", file, 3 + step))],
        };
        var plan = Planning.Plan([7]);
        var day = plan.Days[0] with { Text = text, Practice = Write.To("practice-1", "plans/month.yaml", 8) };
        var content = Write.Guide([practice, Write.Practice("practice-2"), plan with { Days = plan.Days.SetItem(0, day) }]);
        var more = new StringOverride("one-sheet-more", "It stands so.", Write.At("guide.yaml", 3));
        var documents = Sheeting.Compose(content with { Settings = content.Settings with { Words = [more] } }, EditionName.OneSheet);
        var diagnostics = new DiagnosticBag();
        var printer = new DocumentPrinter(new(Theme.Usual, content.Settings, "content"), new PdfStore(), diagnostics);
        var printout = await printer.PrintAsync(
            [documents[0]], new() { Path = Tools.Browser() }, TestContext.Current.CancellationToken, await SharedBrowser.Opened);
        return ([.. printout.Files.SelectMany(printed => Panels(printed.Pdf))], string.Join('\n', diagnostics.Sorted));
    }

    private static IEnumerable<string> Panels(ReadOnlyMemory<byte> pdf)
    {
        var path = Path.GetTempFileName();
        File.WriteAllBytes(path, pdf.ToArray());
        var (width, height) = (210, 298); // points: an eighth of A4
        for (var panel = 0; panel < 8; panel++)
        {
            string[] box = ["-x", Whole(panel % 4 * width), "-y", Whole(panel / 4 * height), "-W", Whole(width), "-H", Whole(height)];
            yield return Tools.Run("pdftotext", ["-r", "72", .. box, path, "-"]);
        }

        File.Delete(path);

        static string Whole(int points) => points.ToString(CultureInfo.InvariantCulture);
    }
}
