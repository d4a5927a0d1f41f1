using Guidebook.Generator.Diagnostics;
using Guidebook.Generator.Editions.Documents;
using Guidebook.Generator.Printing;

namespace Guidebook.Tests.Printing;

/// <summary>Pictures with too few pixels for the size in which they are printed.</summary>
public sealed class CoarsePictureTests : IDisposable
{
    private readonly PrintedFile printed = new();

    public void Dispose() => printed.Dispose();

    [Theory]
    [InlineData("width: 96px", 150)]
    [InlineData("width: 192px", 300)]
    public async Task It_is_measured_in_the_page(string style, int needed)
    {
        var coarse = await MeasureAsync($"<p data-at=7><img src='../images/see-through.png' alt='x' style='{style}'> <img src='../images/dot.svg' alt='y' style='width: 300px'>");

        var picture = Assert.Single(coarse);
        Assert.Equal(("7", "images/see-through.png", needed), (picture.At, picture.Source, picture.Needed));
    }

    [Fact]
    public async Task A_picture_that_is_printed_small_has_enough() => Assert.Empty(await MeasureAsync("<img src='../images/see-through.png' alt='x' style='width: 1px'>"));

    [Fact]
    public void It_is_reported_once_at_the_line_where_it_is_printed_largest()
    {
        var (report, marks, diagnostics) = (new FitReport(), new SourceMarks(), new DiagnosticBag());
        var (small, large) = (marks.Number(new("a.md", 3, 1, 5)), marks.Number(new("b.md", 4, 2, 5)));
        report.Record([new($"{small}", "images/x.jpg", 300, 400, 67.7), new($"{large}", "images/x.jpg", 300, 600, 101.6)], marks);
        report.Record([new($"{small}", "images/x.jpg", 300, 400, 67.7)], marks);
        report.Report(diagnostics);

        Assert.Equal("b.md(4,2): warning GB6034: The picture 'x.jpg' is 300 pixels wide and is printed 102 mm wide, so that its pixels show. "
            + "Take one of at least 600 pixels, or print it smaller, as with {width=50%}.", Assert.Single(diagnostics.Sorted).ToString());
    }

    private Task<IEnumerable<CoarsePicture>> MeasureAsync(string body) =>
        printed.PrintAsync($"<section class=page>{body}</section>", (_, result) => result.Coarse.AsEnumerable());
}
