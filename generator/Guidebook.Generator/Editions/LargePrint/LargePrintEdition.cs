using System.Collections.Frozen;
using System.Collections.Immutable;
using Guidebook.Generator.Editions.Booklet;
using Guidebook.Generator.Editions.Documents;
using Guidebook.Model;
using Guidebook.Themes.Kit;
using Guidebook.Themes.Kit.Print;
using LargeModel = Guidebook.Themes.Kit.Print.LargePrint;

namespace Guidebook.Generator.Editions.LargePrint;

/// <summary>
/// Composes the plans in large print for readers with weak or tired eyes: one document for each plan, not yet drawn. Each of the guide's
/// papers holds its pages.
/// </summary>
public static class LargePrintEdition
{
    /// <summary>Composes the documents, those of the main plan first; none if the guide does not enable the edition.</summary>
    public static ImmutableArray<PrintDocument> Compose(PrintSource source)
    {
        var guide = source.Guide;
        if (!guide.Settings.Print.Editions.Contains(EditionName.LargePrint)) return [];
        return
        [
            .. guide.Plans.Select(plan => DocumentOf(source, plan)),
        ];
    }

    private static PrintDocument DocumentOf(PrintSource source, Plan plan)
    {
        var (guide, strings, measures) = source;
        var size = PageSize.OnEach(guide.Settings.Print.Papers);
        return new()
        {
            Title = strings.Format("title-and-part", guide.Settings.Title, plan.Title),
            Name = plan.Title,
            Subject = guide.Plain(plan.Summary),
            Size = size,
            View = ViewOf(guide, strings, plan, size),
            Locations = Locations(guide, plan, Weeks(guide, plan)).ToFrozenDictionary(),
            LineMm = measures.LargePrintLineMm,
            Drafts = 1, // for the page numbers of its contents
            Orders = [new(PathOf(guide, plan), EditionName.LargePrint, new Finishing.Screen()) { IsReady = plan == guide.MainPlan }],
        };
    }

    /// <summary>The source locations of all parts: of their text, or else of the plan.</summary>
    private static IEnumerable<KeyValuePair<string, SourceSpan>> Locations(Guide guide, Plan plan, ImmutableArray<LargeWeek> weeks)
    {
        yield return new("cover", guide.Settings.Span);
        if (plan.Introduction is { } introduction) yield return new("introduction", introduction.Span);
        if (!plan.HowTo.IsEmpty) yield return new("how-to-use", plan.HowTo[0].Span);
        if (HelpParts.Whole(guide) is { } help) yield return new(HelpPart.Id, help.Span);
        yield return new("contents", plan.Span);
        foreach (var location in weeks.SelectMany(Locations)) yield return location;
        if (!plan.Days.IsEmpty) yield return new("index", plan.Span);
        yield return new("notes", plan.Span);
    }

    private static IEnumerable<KeyValuePair<string, SourceSpan>> Locations(LargeWeek week)
    {
        yield return new(week.Id, week.Week.Opener?.Span ?? week.Week.Span);
        foreach (var sheet in week.Days)
        {
            foreach (var page in week.Before(sheet.Day).Concat(week.After(sheet.Day))) yield return new(page.Id, page.Of.OnPaper.Span);
            yield return new(sheet.Day.Id, sheet.Practice.Span);
            if (!sheet.Day.LookBack) continue;
            yield return new($"{sheet.Day.Id}-back", sheet.Day.Span);
            yield return new($"{sheet.Day.Id}-back-2", sheet.Day.Span);
        }

        if (week.Days is [.., { Day.LookBack: false }]) yield return new($"{week.Id}-back", week.Week.Span);
    }

    private static SitePath PathOf(Guide guide, Plan plan) => new($"downloads/{FileNames.StemOf(guide, plan)}-large-print.pdf");

    private static Func<PageNumbers, PrintView> ViewOf(Guide guide, Strings strings, Plan plan, PageSize size)
    {
        var (weeks, index, anchors, help) =
            (Weeks(guide, plan), StrandIndex.Create(guide, plan), Anchors(guide, plan), HelpParts.Whole(guide));
        return numbers =>
        {
            var model = new LargeModel(plan, size, weeks, index, numbers) { Help = help };
            return new(model, new LargePrintMedium(guide, strings, model, anchors));
        };
    }

    private static ImmutableArray<LargeWeek> Weeks(Guide guide, Plan plan) =>
    [
        .. plan.Weeks.Select(week =>
            new LargeWeek(week, [.. plan.DaysOf(week).Select(day => DaySheet.Create(guide, plan, day))])
            {
                Inserts = [.. InsertedPages.All(guide, plan)],
            }),
    ];

    private static FrozenDictionary<Slug, string> Anchors(Guide guide, Plan plan)
    {
        var anchors = StrandIndex.Days(plan).ToDictionary(pair => pair.Key, pair => pair.Value[0].Id);
        foreach (var page in InsertedPages.All(guide, plan)) anchors.TryAdd(page.Of.Id, page.Id);
        if (guide.Settings.Safety is { } safety) anchors[safety.Page.Target] = HelpPart.Id;
        return anchors.ToFrozenDictionary();
    }
}
