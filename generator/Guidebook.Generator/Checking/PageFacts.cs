using System.Collections.Immutable;
using Guidebook.Generator.Diagnostics;
using Guidebook.Model;

namespace Guidebook.Generator.Checking;

/// <summary>What the checks need to know of a page or style sheet when its text is gone.</summary>
public sealed record PageFacts(SitePath Path)
{
    /// <summary>The places that links can name, each once.</summary>
    public required ImmutableArray<string> Ids { get; init; }

    /// <summary>The links to other files of the site.</summary>
    public required ImmutableArray<PageLink> Links { get; init; }

    /// <summary>What is wrong with the page whatever else the site has.</summary>
    public required ImmutableArray<PageProblem> Problems { get; init; }

    /// <summary>The path of the site on its server, as a page of somebody else tells it; else null.</summary>
    public string? SiteRoot { get; init; }
}

/// <summary>A link to another file of the site.</summary>
public readonly record struct PageLink(LinkTarget Target, HtmlLocation Location);

/// <summary>Something wrong on a page.</summary>
/// <param name="Message">A whole sentence that names the page.</param>
/// <param name="Count">How many problems it stands for: more than one where only their number is known, and the place of the first.</param>
public sealed record PageProblem(Code Code, HtmlLocation Location, string Message, int Count = 1)
{
    /// <summary>The order in which problems stand on a page.</summary>
    public static IComparer<PageProblem> ByLocation { get; } = Comparer<PageProblem>.Create((one, other) => KeyOf(one).CompareTo(KeyOf(other)));

    private static (int Line, int Column, string At, string Message) KeyOf(PageProblem problem) =>
        (problem.Location.Line, problem.Location.Column, problem.Location.At, problem.Message);
}

/// <summary>A place on a page.</summary>
/// <param name="At">The element's <c>data-at</c>, else the link as it is written; empty where it is the page as a whole.</param>
/// <param name="Line">Counted from 1; 0 for our own pages, which nobody reads as text.</param>
/// <param name="Column">Counted from 1; 0 for our own pages.</param>
public readonly record struct HtmlLocation(string At, int Line, int Column);
