using System.Collections.Frozen;
using System.Collections.Immutable;
using Guidebook.Model;
using Guidebook.Themes.Hearth.Print;
using Guidebook.Themes.Kit;
using Guidebook.Themes.Kit.Print;

namespace Guidebook.Generator.Editions.Booklet;

/// <summary>The plans of the guide as booklets: takes the guide and returns one job a plan, not yet drawn. The main plan is the
/// one to which the home page sends newcomers, else the first; its booklet is simply the guide's. A guide without a plan has none.</summary>
public static class BookletEdition
{
    /// <summary>All booklets: first that of the guide's main plan, then the others in their order.</summary>
    public static ImmutableArray<BookletJob> Compose(Guide guide, Phrases say)
    {
        var main = guide.Settings.Start.Select(guide.Find).OfType<Plan>().FirstOrDefault() ?? guide.Content.Plans.FirstOrDefault();
        return [.. guide.Content.Plans.OrderBy(plan => plan != main).Select(plan => JobOf(guide, plan, say, plan == main))];
    }

    private static BookletJob JobOf(Guide guide, Plan plan, Phrases say, bool isMain)
    {
        var settings = guide.Settings;
        var pages = BookletPages.Of(guide, plan, say);
        var numbers = pages.ToFrozenDictionary(page => page.Id, page => page.Number);
        return new()
        {
            Path = new($"downloads/{settings.Slug}-{(isMain ? "booklet" : plan.Id.Value)}.pdf"),
            Title = say.Format("title-and-part", settings.Title, plan.Title),
            Author = settings.Author,
            Subject = plan.Summary,
            Language = settings.Language,
            Template = typeof(BookletDocument),
            Model = new(plan, pages),
            Medium = new PrintMedium(guide, say, Anchors.Of(guide, plan, numbers), numbers),
            Numbers = numbers,
            Places = pages.ToFrozenDictionary(page => page.Id, page => Places.Of(page, guide)),
            NotesPages = pages.OfType<NotesPage>().Count(),
        };
    }
}
