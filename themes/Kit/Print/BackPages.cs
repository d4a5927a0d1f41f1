using System.Collections.Immutable;
using Guidebook.Model;

namespace Guidebook.Themes.Kit.Print;

/// <summary>A page of the index of practices.</summary>
/// <param name="IsFirst">Whether the page has the heading.</param>
public sealed record IndexPage(string Id, Plan Plan, ImmutableArray<IndexRow> Rows, bool IsFirst) : BookletPage(Id);

/// <summary>A practice and its pages in the booklet.</summary>
public sealed record IndexRow(Practice Practice, ImmutableArray<IndexLocator> Locations);

/// <summary>A page that contains or mentions a practice.</summary>
/// <param name="Target">The id of the page.</param>
/// <param name="IsMain">Whether the day on this page has the practice as its main practice; otherwise the day only mentions it.</param>
public sealed record IndexLocator(string Target, bool IsMain)
{
    /// <summary>The page number.</summary>
    public int Page { get; init; }
}

/// <summary>An empty page with ruled lines.</summary>
public sealed record NotesPage(string Id, Plan Plan) : BookletPage(Id);

/// <summary>The back cover.</summary>
/// <param name="HelpAt">The id of the page with the help lines; null if there is none.</param>
public sealed record BackCoverPage(string Id, Plan Plan, string? HelpAt) : BookletPage(Id)
{
    /// <summary>The page number of <see cref="HelpAt"/>.</summary>
    public int HelpPage { get; init; }
}
