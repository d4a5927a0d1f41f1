using System.Collections.Frozen;
using System.Collections.Immutable;
using Guidebook.Model;
using Guidebook.Themes.Hearth.Print;
using Guidebook.Themes.Kit;
using Guidebook.Themes.Kit.Print;

namespace Guidebook.Generator.Editions.Booklet;

/// <summary>The plans of the guide as booklets: takes the guide and returns one job a plan, not yet drawn. A guide without a plan has none.</summary>
public static class BookletEdition
{
    /// <summary>All booklets, in the order of the plans.</summary>
    public static ImmutableArray<BookletJob> Compose(Guide guide, Phrases say) =>
        [.. guide.Content.Plans.Select((plan, i) => JobOf(guide, plan, say, i == 0))];

    private static BookletJob JobOf(Guide guide, Plan plan, Phrases say, bool isFirst)
    {
        var settings = guide.Settings;
        var pages = BookletPages.Of(guide, plan, say);
        var numbers = pages.ToFrozenDictionary(page => page.Id, page => page.Number);
        return new()
        {
            Path = new($"downloads/{settings.Slug}-{(isFirst ? "booklet" : plan.Id.Value)}.pdf"),
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
