using System.Collections.Frozen;
using System.Collections.Immutable;
using Guidebook.Generator.Editions.Booklet;
using Guidebook.Generator.Editions.Documents;
using Guidebook.Model;
using Guidebook.Themes.Kit.Print;

namespace Guidebook.Generator.Editions.Pool;

/// <summary>
/// Composes the pool: the pages of all days and practices in one file, without page numbers, from which the print desk makes booklets on
/// the reader's device. A guide without practices has none.
/// </summary>
public static class PoolEdition
{
    /// <summary>The path of the file.</summary>
    public static SitePath PathOf(Guide guide) => new($"downloads/{guide.Settings.Slug}-pool.pdf");

    /// <summary>Composes the document.</summary>
    public static ImmutableArray<PrintDocument> Compose(PrintSource source)
    {
        var guide = source.Guide;
        if (!guide.Settings.Print.Editions.Contains(EditionName.Pool) || guide.Content.All<Practice>().IsEmpty) return [];
        var plan = PoolPlan.Create(guide, source.Strings);
        var layout = new BookletLayout(PageSize.A5) { IsPool = true };
        var views = new PoolViews(source, plan, layout);
        var booklet = (Themes.Kit.Print.Booklet)views.Find(PageNumbers.None).Model;
        return
        [
            new()
            {
                Title = source.Strings.Format("title-and-part", guide.Settings.Title, plan.Title),
                Name = plan.Title,
                Subject = guide.Plain(guide.Settings.Summary),
                Size = layout.Page,
                View = views.Find,
                Locations = LocationsOf(booklet, guide),
                LineMm = source.Measures.Booklet.LineMm,
                Companion = new(PoolIndex.PathOf(guide), numbers => PoolIndex.Write(views.FindPool(numbers), guide)),
                Orders = [new(PathOf(guide), EditionName.Pool, new Finishing.Bare())],
            },
        ];
    }

    private static FrozenDictionary<string, SourceSpan> LocationsOf(Themes.Kit.Print.Booklet pool, Guide guide) =>
        pool.Pages.ToFrozenDictionary(page => page.Id, page => page is DayPage day ? day.Sheet.Practice.Span : Locations.Find(page, guide));
}
