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
    [InlineData(EditionName.Home, "Fold the whole pile", "for a screen")]
    [InlineData(EditionName.Weeks, "Fold the whole pile", "for a screen")]
    [InlineData(EditionName.Press, "</section>", "Fold the whole pile")]
    public void The_back_says_what_the_file_is(EditionName edition, string says, string not)
    {
        var back = Back(edition, new());
        Assert.Contains(says, back, StringComparison.Ordinal);
        Assert.DoesNotContain(not, back, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(4, true)]
    [InlineData(64, false)]
    public void Bundles_are_sewn_only_where_there_are_several(int sheets, bool areSeveral)
    {
        var back = Back(EditionName.Home, new() { SheetsPerSignature = sheets });
        Assert.Equal(areSeveral, back.Contains($"bundles of {sheets}", StringComparison.Ordinal));
        Assert.Equal(!areSeveral, back.Contains("Staple it twice", StringComparison.Ordinal));
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
