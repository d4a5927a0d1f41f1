using System.Collections.Immutable;
using System.Globalization;
using Guidebook.Generator.Editions.Documents;
using Guidebook.Model;
using Guidebook.Themes.Kit.Print;

namespace Guidebook.Generator.Editions.Booklet;

/// <summary>
/// Lists the files of a plan's booklet, grouped by the layout that they share, from the guide's print settings. Ready are those that most
/// readers need: the thinnest booklet in every duplex mode, a thick one in the most common mode, and the other forms of the main plan.
/// </summary>
public sealed class BookletOrders(Guide guide, Plan plan)
{
    private readonly PrintSettings wanted = guide.Settings.Print;
    private readonly string stem = guide.Settings.Slug.Value + "-" + (plan == guide.MainPlan ? "booklet" : plan.Id.Value);
    private readonly bool isMain = plan == guide.MainPlan;
    private readonly bool hasWeeks = plan.Weeks.Length > 1 && guide.Settings.Print.Editions.Contains(EditionName.Weeks);
    private readonly string planStem = FileNames.StemOf(guide, plan);

    /// <summary>The layouts of the whole plan with their files; layouts without files are left out.</summary>
    public IEnumerable<(BookletLayout Layout, ImmutableArray<PrintOrder> Files)> OfWhole()
    {
        var a5 = new BookletLayout(PageSize.A5);
        var press = new BookletLayout(PressTrim, BookletLayout.BleedFor(PressTrim));
        var layouts = new (BookletLayout Layout, IEnumerable<PrintOrder> Files)[]
        {
            (a5, [Whole("", EditionName.Booklet, new Finishing.Screen())]),
            (a5 with { IsFolded = true }, Home(Paper.A4)),
            (a5 with { Trim = PageSize.HalfLetter, IsFolded = true }, Home(Paper.Letter)),
            (press, [Whole("-press", EditionName.Press, new Finishing.Press { BleedMm = press.BleedMm, Paper = wanted.Press.Paper })]),
            (a5 with { HasFields = true }, [Whole("-fill-in", EditionName.FillIn, new Finishing.FillIn())]),
        };
        return layouts
            .Select(layout => (layout.Layout, Files: layout.Files.Where(file => wanted.Editions.Contains(file.Edition)).ToImmutableArray()))
            .Where(layout => !layout.Files.IsEmpty);
    }

    /// <summary>The trim size of the press edition: half-letter for a guide that prints on Letter only.</summary>
    public PageSize PressTrim => wanted.Papers.Contains(Paper.A4) ? PageSize.A5 : PageSize.HalfLetter;

    /// <summary>The layouts of a single week; none if the plan has only one week.</summary>
    public IEnumerable<(BookletLayout Layout, ImmutableArray<PrintOrder> Files)> OfWeek(Week week)
    {
        if (!hasWeeks) yield break;
        var name = string.Create(CultureInfo.InvariantCulture, $"{planStem}-week-{week.Number}");
        foreach (var paper in wanted.Papers)
        {
            var files = Folded(EditionName.Weeks, name, paper).Select(file => file with { IsReady = week.Number == 1 });
            yield return (new(PageSize.HalfOf(paper)) { IsFolded = true }, [.. files]);
        }
    }

    private IEnumerable<PrintOrder> Home(Paper paper) =>
        Folded(EditionName.Home, stem, paper).Select((file, i) => file with { IsReady = i == 0 || !hasWeeks });

    /// <summary>The sheets to fold, one file for each duplex mode; the default mode adds no suffix to the file name.</summary>
    private IEnumerable<PrintOrder> Folded(EditionName edition, string name, Paper paper)
    {
        if (!wanted.Papers.Contains(paper)) yield break;
        foreach (var way in wanted.Duplex.Select(Finishing.Fold.WayOf))
        {
            var fold = new Finishing.Fold(paper, way) { SheetsPerSignature = wanted.SheetsPerSignature };
            yield return new(new($"downloads/{name}{Papers.Suffix(paper, way)}.pdf"), edition, fold);
        }
    }

    private PrintOrder Whole(string word, EditionName edition, Finishing finishing) =>
        new(new($"downloads/{stem}{word}.pdf"), edition, finishing) { IsReady = isMain };
}
