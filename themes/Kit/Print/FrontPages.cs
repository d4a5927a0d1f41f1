using System.Collections.Immutable;
using Guidebook.Model;

namespace Guidebook.Themes.Kit.Print;

/// <summary>The front cover.</summary>
/// <param name="Of">The week of which the booklet is; null for the whole plan.</param>
public sealed record CoverPage(string Id, Plan Plan, Week? Of = null) : BookletPage(Id);

/// <summary>What stands before the first day.</summary>
public sealed record IntroductionPage(string Id, Plan Plan, Passage Text) : BookletPage(Id);

/// <summary>How to use the booklet, point by point.</summary>
public sealed record HowToPage(string Id, Plan Plan) : BookletPage(Id);

/// <summary>What is said of safety, and lines to call.</summary>
public sealed record HelpPage(string Id, Plan Plan, HelpPart Part) : BookletPage(Id);

/// <summary>A page of the contents.</summary>
/// <param name="IsFirst">Whether it is the one that bears the heading.</param>
public sealed record ContentsPage(string Id, Plan Plan, ImmutableArray<ContentsRow> Rows, bool IsFirst) : BookletPage(Id);

/// <summary>A line of the contents.</summary>
/// <param name="Target">The id of the page that it names.</param>
/// <param name="Label">What stands before the title; empty for nothing.</param>
public sealed record ContentsRow(string Target, string Label, string Title, ContentsLevel Level)
{
    /// <summary>The number of the page that it names.</summary>
    public int Page { get; init; }
}

/// <summary>How a line of the contents is set.</summary>
public enum ContentsLevel
{
    /// <summary>A part before the first week or after the last.</summary>
    Part,

    /// <summary>A week.</summary>
    Week,

    /// <summary>A day.</summary>
    Day,

    /// <summary>A page within a week that is no day.</summary>
    Side,
}
