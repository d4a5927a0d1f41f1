using System.Collections.Immutable;
using Guidebook.Model;

namespace Guidebook.Generator.Editions.Website;

/// <summary>What the website makes of a kind of entry.</summary>
/// <param name="Find">Where an entry stands, or a part of it: takes its id, and the fragment of the part.</param>
/// <param name="List">The page on which all of them stand or are listed; null where there is none.</param>
/// <param name="Compose">Their pages, the list first; null where other kinds' pages show them.</param>
public sealed record KindPages(
    Kind Kind, Func<Slug, string?, Address> Find, SitePath? List, Func<Composition, IEnumerable<WebPage>>? Compose)
{
    /// <summary>All kinds, in the order of the website's sections.</summary>
    public static ImmutableArray<KindPages> All { get; } =
    [
        Each("pages", ContentPage.Definition, FrontPages.OfPages) with { List = null },
        Each("articles", Article.Definition, ArticlePages.Create),
        Each("parts", Part.Definition),
        Each("practices", Practice.Definition, PracticePages.Create),
        Each("strands", Strand.Definition),
        EachInParts("plans", Plan.Definition, PlanPages.Create),
        Each("decks", Deck.Definition, DeckPages.Create) with { IsToUse = true },
        Each("worksheets", Worksheet.Definition, WorksheetPages.Create) with { IsToUse = true },
        Only("self-check.html", SelfCheck.Definition, SelfCheckPages.Create),
        Together("self-check.html", Sign.Definition),
        Together("faq.html", Question.Definition, ReferencePages.OfQuestions),
        Together("quick-reference.html", QuickRow.Definition, ReferencePages.OfQuickRows),
        Together("glossary.html", Term.Definition, ReferencePages.OfTerms),
        Each("sources", Source.Definition, ReferencePages.OfSources),
    ];

    /// <summary>Those of them that are sections of the website: they have a list, and a word by which the navigation names it.</summary>
    public static ImmutableArray<KindPages> Sections { get; } = [.. All.Where(pages => pages.List is not null)];

    /// <summary>Whether the home page leads to them as something to use besides practices and plans.</summary>
    public bool IsToUse { get; init; }

    /// <summary>A page for each.</summary>
    private static KindPages Each(string folder, Kind kind, Func<Composition, IEnumerable<WebPage>>? compose = null) =>
        new(kind, (id, part) => new(new($"{folder}/{id}.html"), part), compose is null ? null : new($"{folder}/index.html"), compose);

    /// <summary>A folder for each, with a page for each of its parts.</summary>
    private static KindPages EachInParts(string folder, Kind kind, Func<Composition, IEnumerable<WebPage>>? compose = null) =>
        Each(folder, kind, compose) with { Find = (id, part) => new(new($"{folder}/{id}/{part ?? "index"}.html"), null) };

    /// <summary>One page on which all of them stand.</summary>
    private static KindPages Together(string page, Kind kind, Func<Composition, IEnumerable<WebPage>>? compose = null) =>
        new(kind, (id, _) => new(new(page), id.Value), compose is null ? null : new(page), compose);

    /// <summary>The page of the only one that there is.</summary>
    private static KindPages Only(string page, Kind kind, Func<Composition, IEnumerable<WebPage>>? compose = null) =>
        Together(page, kind, compose) with { Find = (_, part) => new(new(page), part) };
}
