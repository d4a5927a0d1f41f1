using System.Collections.Immutable;
using Guidebook.Model;

namespace Guidebook.Themes.Kit.Print;

/// <summary>A plan as a small book: every page known beforehand, in reading order, numbered from 1.</summary>
/// <param name="Layout">For what it is drawn.</param>
public sealed record Booklet(Plan Plan, ImmutableArray<BookletPage> Pages, BookletLayout Layout)
{
    /// <summary>What it is called: as the plan is, and for a part of it the part as well.</summary>
    public string Name { get; init; } = Plan.Title;
}

/// <summary>A page of a booklet: a sheet's side of fixed size, which its text must fit.</summary>
/// <param name="Id">By what it is linked and measured; unique in the booklet.</param>
public abstract record BookletPage(string Id)
{
    /// <summary>Its number, counted from 1 at the front cover.</summary>
    public int Number { get; init; }

    /// <summary>The week in which it stands; null before the first and after the last.</summary>
    public WeekMark? Week { get; init; }

    /// <summary>Whether it lies left of the fold: even pages do.</summary>
    public bool IsLeft => Number % 2 == 0;
}

/// <summary>Which of how many weeks a page belongs to, both counted from 1.</summary>
public sealed record WeekMark(int Number, int Count);
