using System.Collections.Frozen;
using System.Collections.Immutable;
using Guidebook.Generator.Editions.Documents;
using Guidebook.Model;
using Guidebook.Themes.Kit.Print;

namespace Guidebook.Generator.Editions.OneSheet;

/// <summary>
/// Composes the first seven days of the guide's shortest plan as a booklet from one sheet, printed on one side: a cover, and a page for
/// each day. A guide without a plan of seven days has none.
/// </summary>
public static class OneSheetEdition
{
    private const int Days = 7;
    private const string Cover = "cover";

    /// <summary>Composes a document for each paper size.</summary>
    public static ImmutableArray<PrintDocument> Compose(PrintSource source)
    {
        var (guide, wanted) = (source.Guide, source.Guide.Settings.Print);
        var plan = guide.Content.All<Plan>().Where(plan => plan.Days.Length >= Days).MinBy(plan => plan.Days.Length);
        return plan is null || !wanted.Editions.Contains(EditionName.OneSheet)
            ? []
            : [.. wanted.Papers.Select(paper => DocumentOf(source, plan, paper))];
    }

    private static PrintDocument DocumentOf(PrintSource source, Plan plan, Paper paper)
    {
        var (guide, strings, measures) = source;
        var sheets = plan.Days.Take(Days).Select(day => DaySheet.Create(guide, plan, day)).ToImmutableArray();
        var booklet = new OneSheetBooklet(PageSize.EighthOf(paper), plan, sheets)
        {
            Emergency = [.. guide.Content.HelpLines.Where(line => line.Emergency)],
        };
        var view = new PrintView(booklet, HasNumbers(booklet, guide) ? new PocketMedium(guide, strings) : new PaperMedium(guide, strings));
        var name = strings.Format("one-sheet-of", plan.Title);
        return new()
        {
            Title = strings.Format("title-and-part", guide.Settings.Title, name),
            Name = name,
            Subject = strings["one-sheet.summary"],
            Size = booklet.Page,
            View = _ => view,
            Locations = Locations(booklet, guide).ToFrozenDictionary(),
            LineMm = measures.OneSheetLineMm,
            Orders =
            [
                new(new($"downloads/{guide.Settings.Slug}-one-sheet-{Papers.Word(paper)}.pdf"), EditionName.OneSheet, new Finishing.OneSheet(paper)),
            ],
        };
    }

    private static bool HasNumbers(OneSheetBooklet booklet, GuideView guide) =>
        guide.Settings.Safety is { Foot: not null } || !booklet.Emergency.IsEmpty;

    private static IEnumerable<KeyValuePair<string, SourceSpan>> Locations(OneSheetBooklet booklet, Guide guide) =>
        booklet.Days.Select(sheet => KeyValuePair.Create(sheet.Day.Id, sheet.Practice.Summary?.Span ?? sheet.Practice.Span))
            .Prepend(KeyValuePair.Create(Cover, guide.Settings.Span));
}
