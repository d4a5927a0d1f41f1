using Guidebook.Generator.Editions.Documents;
using Guidebook.Model;
using Guidebook.Themes.Kit.Print;

namespace Guidebook.Tests.Printing;

/// <summary>Printers at home mix grays from color inks, so what they print has text and drawings in gray.</summary>
public sealed class HomeGrayTests : IDisposable
{
    private const string Colored = "<section class=page><h1 style='color:#9c3f22'>One</h1><svg width=90 height=90><path d='M0 0H80V80Z' fill='#8a7f72' stroke='#f00'/></svg></section>";
    private readonly PrintingBench bench = new();

    public void Dispose() => bench.Dispose();

    [Fact]
    public async Task Colors_become_grays_of_their_brightness_on_paper_and_stay_on_screens()
    {
        Finishing[] ways = [new Finishing.Screen(), new Finishing.Fold(Paper.A4, FoldWay.ShortEdge)];
        var files = (await bench.PrintAsync([PrintingBench.Document("book", _ => Colored, ways)])).Files;

        var (screen, paper) = (Objects(files[0]), Objects(files[1]));
        Assert.Equal("", bench.Found);
        Assert.Matches(@"(?m)^\.6118 \.2471 \.1333 rg$", screen);
        Assert.DoesNotMatch(@"(?m) (rg|RG)$", paper);
        // 0.299 red + 0.587 green + 0.114 blue
        foreach (var gray in new[] { @"0?\.343 g", @"0?\.505 g", @"0?\.299 G" }) Assert.Matches($"(?m)^{gray}$", paper);
    }

    private string Objects(Generator.Printing.PrintedFile file)
    {
        File.WriteAllBytes(bench.PathOf("file.pdf"), file.Pdf.ToArray());
        return Tools.Run("qpdf", "--qdf", "--object-streams=disable", bench.PathOf("file.pdf"), "-");
    }
}
