using System.Collections.Immutable;
using Guidebook.Model;

namespace Guidebook.Themes.Kit.Print;

/// <summary>A page of the index of practices.</summary>
/// <param name="IsFirst">Whether it is the one that bears the heading.</param>
public sealed record IndexPage(string Id, Plan Plan, ImmutableArray<IndexRow> Rows, bool IsFirst) : BookletPage(Id);

/// <summary>A practice, and where the booklet has it.</summary>
public sealed record IndexRow(Practice Practice, ImmutableArray<IndexLocator> Locations);

/// <summary>A page on which a practice stands.</summary>
/// <param name="Target">The id of the page.</param>
/// <param name="IsMain">Whether it is the practice of that day; otherwise the day only names it.</param>
public sealed record IndexLocator(string Target, bool IsMain)
{
    /// <summary>The number of the page.</summary>
    public int Page { get; init; }
}

/// <summary>An empty page with lines.</summary>
public sealed record NotesPage(string Id, Plan Plan) : BookletPage(Id);

/// <summary>The back cover.</summary>
/// <param name="HelpAt">The id of the page with the lines to call; null where there is none.</param>
public sealed record BackCoverPage(string Id, Plan Plan, string? HelpAt) : BookletPage(Id)
{
    /// <summary>The number of that page.</summary>
    public int HelpPage { get; init; }
}
