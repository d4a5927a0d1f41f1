using System.Globalization;
using Guidebook.Generator.Printing.Imposition;
using Guidebook.Model;
using Guidebook.Tests.Printing.Imposition;
using Guidebook.Themes.Kit.Print;

namespace Guidebook.Tests.Builds.Print;

/// <summary>The booklet from one sheet of the shipped guide, as another tool reads it.</summary>
public sealed class PocketTests(ShippedPrints prints) : IClassFixture<ShippedPrints.Ready>
{
    [Theory]
    [InlineData("one-sheet-a4", Paper.A4)]
    [InlineData("one-sheet-letter", Paper.Letter)]
    public void The_cover_and_the_seven_days_lie_where_they_are_folded_to(string name, Paper paper)
    {
        var words = PrintedSheets.Words(prints.File(name)).Single();
        var size = PageSize.EighthOf(paper);
        foreach (var panel in OneSheet.Create(rightToLeft: false))
        {
            var here = words.Where(word => (int)(word.X / size.WidthPt) == panel.Column && word.Y < size.HeightPt == panel.IsOnTop)
                .Select(word => word.Text).ToList();
            if (panel.Page == 1) Assert.Contains("Nearer", here);
            else Assert.Contains((panel.Page - 1).ToString(CultureInfo.InvariantCulture), here.Where((_, i) => i > 0 && here[i - 1] == "Day"));
            Assert.Equal(panel.Page == 1 ? 0 : 1, here.Count(word => word == "Day"));
        }
    }

    [Theory]
    [InlineData("one-sheet-a4")]
    [InlineData("one-sheet-letter")]
    public void The_numbers_for_danger_and_every_care_note_are_on_it(string name)
    {
        var text = ShippedPrints.Flat(string.Join(' ', prints.Pages(name)));
        Assert.Contains("findahelpline.com", text, StringComparison.Ordinal);
        Assert.Contains("112", text, StringComparison.Ordinal);
        Assert.True(text.Split("Take care").Length > 6, text);
    }

    [Fact]
    public void Its_end_says_in_which_guide_and_where_the_rest_is()
    {
        var text = ShippedPrints.Flat(Tools.Run("pdftotext", prints.File("one-sheet-a4"), "-"));
        Assert.Contains("More days, and room to write: Nearer. nearer.example", text, StringComparison.Ordinal);
    }
}
