using System.Globalization;
using System.Text.RegularExpressions;
using Guidebook.Model;
using Guidebook.Tests.Linking;

namespace Guidebook.Tests.Editions;

/// <summary>The covers of booklets.</summary>
public sealed class CoverTests
{
    [Theory]
    [InlineData(EditionName.Booklet)]
    [InlineData(EditionName.Home)]
    [InlineData(EditionName.Weeks)]
    [InlineData(EditionName.LargePrint)]
    public void A_plain_cover_tells_nothing_of_the_subject(EditionName edition)
    {
        foreach (var cover in Enum.GetValues<CoverStyle>())
        {
            var html = Draw(edition, new PrintSettings { Cover = cover });
            var pages = html.Split("<section ");
            var covers = pages.Where(page => Regex.IsMatch(page, "id=\"(back-)?cover\""));
            Assert.Equal(cover is CoverStyle.Full, string.Concat(covers).Contains("A guide of secrets", StringComparison.Ordinal));
            Assert.Equal(cover is CoverStyle.Plain, string.Concat(covers).Contains("Notes", StringComparison.Ordinal));
        }
    }

    [Theory]
    [InlineData(EditionName.Booklet, "booklet for a screen", "Fold the whole pile")]
    [InlineData(EditionName.FillIn, "to fill in on a screen", "Fold the whole pile")]
    [InlineData(EditionName.Home, "Fold four or five sheets", "for a screen")]
    [InlineData(EditionName.Weeks, "Fold the whole pile", "for a screen")]
    [InlineData(EditionName.Press, "</section>", "Fold the whole pile")]
    public void The_back_says_what_the_file_is(EditionName edition, string says, string not)
    {
        var back = Back(edition, new());
        Assert.Contains(says, back, StringComparison.Ordinal);
        Assert.DoesNotContain(not, back, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(4)]
    [InlineData(5)]
    [InlineData(8)]
    public void The_back_tells_the_sections_of_several_which_are_sewn(int most)
    {
        var back = Back(EditionName.Home, new() { SheetsPerSignature = most });
        var told = Regex.Match(back, @"Fold the sheets in their order: ([^.]+)\.").Groups[1].Value;
        var groups = Regex.Matches(told, @"(\d+) sections? of (\d+) sheets?")
            .Select(one => (Count: Number(one, 1), Size: Number(one, 2))).ToList();
        var pages = Planning.Pages(Planning.Plan([7, 7])).Length;

        Assert.Equal(pages / 4, groups.Sum(group => group.Count * group.Size));
        Assert.Equal((pages / 4 + most - 1) / most, groups.Sum(group => group.Count));
        Assert.True(groups.Count == 1 || groups.Count == 2 && groups[0].Size == groups[1].Size + 1);
        Assert.Contains("Sew or staple each section", back, StringComparison.Ordinal);

        static int Number(Match match, int group) => int.Parse(match.Groups[group].Value, CultureInfo.InvariantCulture);
    }

    [Fact]
    public void The_back_of_a_thick_booklet_of_one_section_has_it_folded_in_bundles_and_stapled()
    {
        var back = Back(EditionName.Home, new() { SheetsPerSignature = 64 });
        Assert.Contains("Fold four or five sheets at a time, and put each bundle into the one before.", back, StringComparison.Ordinal);
        Assert.Contains("Staple it from outside at the two ticks", back, StringComparison.Ordinal);
        Assert.DoesNotContain("section", back.Replace("</section>", "", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    private static string Back(EditionName edition, PrintSettings print) =>
        Draw(edition, print).Split("<section ").Single(page => page.Contains("id=\"back-cover\"", StringComparison.Ordinal));

    private static string Draw(EditionName edition, PrintSettings print)
    {
        var content = Planning.Content(Planning.Plan([7, 7]));
        var settings = content.Settings with
        {
            Title = "A guide of secrets",
            Print = print with { Editions = [edition] },
        };
        var strings = Generator.Editions.ThemeStrings.Create(Theme.Usual, settings, new Generator.Diagnostics.DiagnosticBag());
        var guide = Links.GuideOf(content with { Settings = settings });
        return Sheeting.Draw(Generator.Editions.PrintSet.Compose(guide, strings, Theme.Measures)[0]);
    }
}
