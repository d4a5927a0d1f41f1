using System.Globalization;
using Guidebook.Model;
using Guidebook.Tests.Linking;

namespace Guidebook.Tests.Editions;

public class WorksheetsEditionTests
{
    [Fact]
    public void A_guide_without_worksheets_has_no_file_of_them() => Assert.Empty(Sheeting.Compose(Write.Guide(), EditionName.Worksheets));

    [Theory]
    [InlineData(1)]
    [InlineData(12)]
    [InlineData(13)]
    public void Every_worksheet_is_on_the_page_that_the_list_says(int count)
    {
        var content = Write.Guide([.. Enumerable.Range(1, count).Select(number => Sheeting.Worksheet($"sheet-{number}"))]);
        var html = Sheeting.Draw(Sheeting.Compose(content, EditionName.Worksheets)[0]);
        var pages = html.Split("<section ").Skip(1).Select(page => page.Split("id=\"")[1].Split('"')[0]).ToList();
        Assert.All(content.All<Worksheet>(), sheet => Assert.Contains(
            string.Create(CultureInfo.InvariantCulture, $"data-page-of=\"{sheet.Id}\">{pages.IndexOf(sheet.Id.Value) + 1}<"), html, StringComparison.Ordinal));
    }

    [Fact]
    public void A_worksheet_that_does_not_fit_is_blamed_on_its_file()
    {
        var document = Sheeting.Compose(Write.Guide(Sheeting.Worksheet("one")), EditionName.Worksheets)[0];
        Assert.Equal(
            document.Locations.Keys.Order(StringComparer.Ordinal), Sheeting.Fits(Sheeting.Draw(document)).Order(StringComparer.Ordinal));
        Assert.EndsWith("worksheets/one.yaml", document.Locations["one"].File, StringComparison.Ordinal);
    }
}
