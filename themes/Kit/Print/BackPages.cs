using System.Collections.Immutable;
using Guidebook.Model;

namespace Guidebook.Themes.Kit.Print;

/// <summary>A page of the index of practices.</summary>
/// <param name="IsFirst">Whether the page has the heading.</param>
public sealed record IndexPage(string Id, Plan Plan, ImmutableArray<IndexRow> Rows, bool IsFirst) : BookletPage(Id);

/// <summary>A practice and its pages in the booklet.</summary>
public sealed record IndexRow(Practice Practice, ImmutableArray<IndexRun> Runs);

/// <summary>Consecutive days that have a practice, or that mention it: a single day, or the first and last of several.</summary>
/// <param name="First">The id of the first day.</param>
/// <param name="Last">The id of the last day; null for a single day.</param>
/// <param name="IsMain">Whether these days have the practice as their main practice; otherwise they only mention it.</param>
public sealed record IndexRun(string First, string? Last, bool IsMain)
{
    /// <summary>The page number of the first day.</summary>
    public int Page { get; init; }

    /// <summary>The page number of the last day; 0 for a single day.</summary>
    public int LastPage { get; init; }
}

/// <summary>An empty page with ruled lines.</summary>
public sealed record NotesPage(string Id, Plan Plan) : BookletPage(Id)
{
    /// <summary>The running head: the title of the page opposite; null for notes of any kind.</summary>
    public string? Head { get; init; }
}

/// <summary>The back cover.</summary>
/// <param name="HelpAt">The id of the page with the help lines; null if there is none.</param>
public sealed record BackCoverPage(string Id, Plan Plan, string? HelpAt) : BookletPage(Id)
{
    /// <summary>The page number of <see cref="HelpAt"/>.</summary>
    public int HelpPage { get; init; }
}
