using System.Collections.Immutable;
using Guidebook.Generator.Diagnostics;
using Guidebook.Model;

namespace Guidebook.Generator.Checking;

/// <summary>The facts about a page or style sheet that the checks across pages need, without its text.</summary>
public sealed record PageFacts(SitePath Path)
{
    /// <summary>The distinct ids that links can target.</summary>
    public required ImmutableArray<string> Ids { get; init; }

    /// <summary>The links to other files of the site.</summary>
    public required ImmutableArray<PageLink> Links { get; init; }

    /// <summary>The problems that do not depend on other files.</summary>
    public required ImmutableArray<PageProblem> Problems { get; init; }

    /// <summary>The path of the site on its server, from the canonical address of a foreign page; else null.</summary>
    public string? SiteRoot { get; init; }
}

/// <summary>A link to another file of the site.</summary>
public readonly record struct PageLink(LinkTarget Target, HtmlLocation Location);

/// <summary>A problem on a page.</summary>
/// <param name="Message">A complete sentence that names the page.</param>
/// <param name="Count">Number of occurrences; if more than one, only the first has a location.</param>
public sealed record PageProblem(Code Code, HtmlLocation Location, string Message, int Count = 1)
{
    /// <summary>The finding about the problem, at a place in a source; null if there is no source file.</summary>
    public Diagnostic At(SourceSpan? span) => new(Code, span, Message) { Count = Count };

    /// <summary>Orders problems by their location on the page.</summary>
    public static IComparer<PageProblem> ByLocation { get; } =
        Comparer<PageProblem>.Create((one, other) => KeyOf(one).CompareTo(KeyOf(other)));

    private static (int Line, int Column, string At, string Message) KeyOf(PageProblem problem) =>
        (problem.Location.Line, problem.Location.Column, problem.Location.At, problem.Message);
}

/// <summary>A location on a page.</summary>
/// <param name="At">The element's <c>data-at</c>, else the link as written; empty for the whole page.</param>
/// <param name="Line">Line from 1; 0 for our own pages, unless they are asked for.</param>
/// <param name="Column">Column from 1; 0 for our own pages.</param>
public readonly record struct HtmlLocation(string At, int Line, int Column);
