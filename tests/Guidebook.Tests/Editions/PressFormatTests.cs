using Guidebook.Generator.Languages;
using Guidebook.Model;
using Guidebook.Themes.Kit.Print;

namespace Guidebook.Tests.Editions;

/// <summary>Binding, spine and bleed of a book, from its pages, its paper and its trim size.</summary>
public class PressFormatTests
{
    private static readonly PageSize SixByNine = new(152.4, 228.6);

    [Theory]
    [InlineData(1, Binding.SaddleStitch)]
    [InlineData(64, Binding.SaddleStitch)]
    [InlineData(65, Binding.Perfect)]
    [InlineData(84, Binding.Perfect)]
    [InlineData(1000, Binding.Perfect)]
    public void The_binding_fits_the_thickness(int pages, Binding binding)
    {
        var format = new PressFormat(PageSize.A5, pages, PressPaper.Usual);
        Assert.Equal(binding, format.Binding);
        Assert.Equal(binding == Binding.Perfect, format.SpineMm > 0);
    }

    /// <summary>90 g/m² at 1.25 µm a gram, and half a millimetre for the cover; KDP's inches a page.</summary>
    [Theory]
    [InlineData("offset-90", 80, 5.0, false)]
    [InlineData("offset-90", 200, 11.8, true)]
    [InlineData("offset-90", 400, 23.0, true)]
    [InlineData("offset-90", 1000, 56.8, true)]
    [InlineData("offset-120", 80, 6.5, true)]
    [InlineData("kdp-white", 80, 4.6, false)]
    [InlineData("kdp-white", 200, 11.4, true)]
    [InlineData("kdp-cream", 400, 25.4, true)]
    public void The_spine_follows_from_pages_and_paper_and_has_a_title_where_it_fits(string paper, int pages, double mm, bool hasTitle)
    {
        var format = new PressFormat(PageSize.A5, pages, PressPaper.All.Single(known => known.Name == paper));
        Assert.Equal(mm, format.SpineMm, 0.051);
        Assert.Equal(hasTitle, format.SpineTypeMm("Nearer") is not null);
        Assert.Equal(new PageSize(296 + format.SpineMm, 210), format.Cover);
    }

    [Fact]
    public void Type_on_a_spine_leaves_its_sides_clear_and_is_never_too_small_to_read()
    {
        for (var pages = 66; pages <= 1000; pages += 2)
            foreach (var title in new[] { "A", "Nearer", new string('x', 60), new string('x', 400) })
            {
                var format = new PressFormat(PageSize.A5, pages, PressPaper.Usual);
                if (format.SpineTypeMm(title) is not { } type) continue;
                Assert.InRange(type, 2.1, 4.9);
                Assert.True(type * 1.25 <= format.SpineMm - 3.1);
                Assert.True(type * 0.6 * title.Length <= 171);
            }
    }

    [Fact]
    public void A_title_that_is_longer_than_the_book_stands_on_no_spine() =>
        Assert.Null(new PressFormat(PageSize.A5, 600, PressPaper.Usual).SpineTypeMm(new string('x', 300)));

    [Fact]
    public void Sizes_in_inches_have_their_bleed_in_inches()
    {
        PageSize[] sizes = [PageSize.A5, PageSize.A4, PageSize.HalfLetter, SixByNine];
        Assert.Equal([3, 3, 3.175, 3.175], sizes.Select(BookletLayout.BleedFor));
        Assert.True(PageSize.Letter.IsInInches);
    }

    [Theory]
    [InlineData("en", false)]
    [InlineData("en-US", false)]
    [InlineData("nl", false)]
    [InlineData("sv", false)]
    [InlineData("ja", false)]
    [InlineData("de", true)]
    [InlineData("fr-CA", true)]
    [InlineData("es", true)]
    [InlineData("fa", true)]
    public void Titles_run_along_the_spine_as_the_language_has_it(string language, bool isTurnedLeft) =>
        Assert.Equal(isTurnedLeft, Spines.IsTurnedLeft(LanguageTable.Find(language)));
}
