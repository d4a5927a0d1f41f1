using System.Collections.Immutable;
using Guidebook.Model;

namespace Guidebook.Themes.Kit.Print;

/// <summary>The front cover.</summary>
/// <param name="Of">The week of the booklet; null for the whole plan.</param>
public sealed record CoverPage(string Id, Plan Plan, Week? Of = null) : BookletPage(Id);

/// <summary>The title page of a book whose cover is a file of its own; it stands in place of the cover.</summary>
public sealed record InsideTitlePage(string Id, Plan Plan) : BookletPage(Id);

/// <summary>The page before the first day: introduction, days, and the safety signpost with the emergency numbers.</summary>
/// <param name="Text">The introduction; null for none.</param>
/// <param name="Days">The days of a short booklet without a table of contents; empty for others.</param>
public sealed record IntroductionPage(string Id, Plan Plan, Passage? Text, ImmutableArray<ContentsRow> Days) : BookletPage(Id)
{
    /// <summary>The emergency numbers for readers in danger.</summary>
    public ImmutableArray<HelpLine> Danger { get; init; } = [];

    /// <summary>The id of the page with the help lines; null if there is none.</summary>
    public string? HelpAt { get; init; }

    /// <summary>The page number of <see cref="HelpAt"/>.</summary>
    public int HelpPage { get; init; }
}

/// <summary>Instructions for the booklet, as a list, and a picture of a day with its parts.</summary>
public sealed record HowToPage(string Id, Plan Plan) : BookletPage(Id);

/// <summary>The safety text and help lines.</summary>
public sealed record HelpPage(string Id, Plan Plan, HelpPart Part) : BookletPage(Id);

/// <summary>A page of the table of contents.</summary>
/// <param name="IsFirst">Whether the page has the heading.</param>
public sealed record ContentsPage(string Id, Plan Plan, ImmutableArray<ContentsRow> Rows, bool IsFirst) : BookletPage(Id);

/// <summary>A line of the table of contents.</summary>
/// <param name="Target">The id of the target page.</param>
/// <param name="Label">The label before the title; may be empty.</param>
public sealed record ContentsRow(string Target, string Label, string Title, ContentsLevel Level)
{
    /// <summary>The page number of the target.</summary>
    public int Page { get; init; }
}

/// <summary>The level of a line in the table of contents.</summary>
public enum ContentsLevel
{
    /// <summary>A part before the first week or after the last.</summary>
    Part,

    /// <summary>A week.</summary>
    Week,

    /// <summary>A day.</summary>
    Day,

    /// <summary>A page inside a week other than a day.</summary>
    Side,
}
