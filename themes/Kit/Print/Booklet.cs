using System.Collections.Immutable;
using Guidebook.Model;

namespace Guidebook.Themes.Kit.Print;

/// <summary>A plan as a booklet: all pages in reading order, numbered from 1.</summary>
/// <param name="Layout">The layout for which the booklet is drawn.</param>
public sealed record Booklet(Plan Plan, ImmutableArray<BookletPage> Pages, BookletLayout Layout)
{
    /// <summary>The booklet's name: the plan's title, and for a part of the plan also the part.</summary>
    public string Name { get; init; } = Plan.Title;
}

/// <summary>A page of a booklet, with a fixed size that its text must fit.</summary>
/// <param name="Id">The id for links and measurements; unique in the booklet.</param>
public abstract record BookletPage(string Id)
{
    /// <summary>Page number; 1 is the front cover.</summary>
    public int Number { get; init; }

    /// <summary>The page's week; null before the first week and after the last.</summary>
    public WeekMark? Week { get; init; }

    /// <summary>Whether the page is left of the fold, as even pages are.</summary>
    public bool IsLeft => Number % 2 == 0;
}

/// <summary>A page on which the text of another page goes on.</summary>
/// <param name="Of">The first page of the text.</param>
/// <param name="Part">The number of the page in the text, from 2.</param>
public sealed record OverleafPage(string Id, BookletPage Of, int Part) : BookletPage(Id);

/// <summary>The week of a page and the number of weeks, both from 1.</summary>
public sealed record WeekMark(int Number, int Count);
