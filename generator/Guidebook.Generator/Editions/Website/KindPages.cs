using System.Collections.Immutable;
using Guidebook.Model;

namespace Guidebook.Generator.Editions.Website;

/// <summary>The pages of a kind of entry on the website.</summary>
/// <param name="Stem">The folder of the kind's pages, or the name of its single page; the guide's own noun replaces it.</param>
/// <param name="Find">Returns the address of an entry or a part, from the stem, the entry's id and the part's fragment.</param>
/// <param name="List">Returns the list page, from the stem; null for none.</param>
/// <param name="Compose">Creates the pages, list first; null if the pages of other kinds show the entries.</param>
public sealed record KindPages(
    Kind Kind, string Stem, Func<string, Slug, string?, Address> Find, Func<string, SitePath>? List,
    Func<Composition, IEnumerable<WebPage>>? Compose)
{
    /// <summary>All kinds, in the order of the website's sections.</summary>
    public static ImmutableArray<KindPages> All { get; } =
    [
        Each("pages", ContentPage.Definition, FrontPages.OfPages) with { List = null },
        Each("articles", Article.Definition, ArticlePages.Create),
        Each("parts", Part.Definition),
        Each("practices", Practice.Definition, PracticePages.Create) with { IsToDo = true },
        Each("strands", Strand.Definition),
        EachInParts("plans", Plan.Definition, PlanPages.Create) with { IsToDo = true },
        Each("decks", Deck.Definition, DeckPages.Create) with { IsToDo = true, IsToUse = true },
        Each("worksheets", Worksheet.Definition, WorksheetPages.Create) with { IsToDo = true, IsToUse = true },
        Only("self-check", SelfCheck.Definition, SelfCheckPages.Create) with { IsToDo = true },
        Together("self-check", Sign.Definition),
        Together("faq", Question.Definition, ReferencePages.OfQuestions),
        Together("quick-reference", QuickRow.Definition, ReferencePages.OfQuickRows),
        Together("glossary", Term.Definition, ReferencePages.OfTerms),
        Each("sources", Source.Definition, ReferencePages.OfSources),
    ];

    /// <summary>The sections of the website: the kinds with a list page and a title in the navigation.</summary>
    public static ImmutableArray<KindPages> Sections { get; } = [.. All.Where(pages => pages.List is not null)];

    /// <summary>Whether the foot of pages lists the section among what is to do; others are to read.</summary>
    public bool IsToDo { get; init; }

    /// <summary>Whether the home page links to the section as an extra, besides practices and plans.</summary>
    public bool IsToUse { get; init; }

    /// <summary>A page for each entry.</summary>
    private static KindPages Each(string stem, Kind kind, Func<Composition, IEnumerable<WebPage>>? compose = null) =>
        new(kind, stem, (folder, id, part) => new(new($"{folder}/{id}.html"), part),
            compose is null ? null : folder => new($"{folder}/index.html"), compose);

    /// <summary>A folder for each entry, with a page for each part.</summary>
    private static KindPages EachInParts(string stem, Kind kind, Func<Composition, IEnumerable<WebPage>>? compose = null) =>
        Each(stem, kind, compose) with { Find = (folder, id, part) => new(new($"{folder}/{id}/{part ?? "index"}.html"), null) };

    /// <summary>One page for all entries.</summary>
    private static KindPages Together(string stem, Kind kind, Func<Composition, IEnumerable<WebPage>>? compose = null) =>
        new(kind, stem, (page, id, _) => new(new($"{page}.html"), id.Value), compose is null ? null : page => new($"{page}.html"), compose);

    /// <summary>A page for a kind with a single entry.</summary>
    private static KindPages Only(string stem, Kind kind, Func<Composition, IEnumerable<WebPage>>? compose = null) =>
        Together(stem, kind, compose) with { Find = (page, _, part) => new(new($"{page}.html"), part) };
}
