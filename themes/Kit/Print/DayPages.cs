using System.Collections.Immutable;
using Guidebook.Model;

namespace Guidebook.Themes.Kit.Print;

/// <summary>The preview of a week, on a left page that the week's opener needs before it.</summary>
/// <param name="Days">One row per day; empty if the days do not fit on the page, which is then for notes.</param>
public sealed record WeekViewPage(string Id, Plan Plan, Week Of, ImmutableArray<ContentsRow> Days) : BookletPage(Id);

/// <summary>The opener of a week, on a right page.</summary>
public sealed record WeekPage(string Id, Plan Plan, Week Of) : BookletPage(Id);

/// <summary>The left page of a day, with its instructions.</summary>
public sealed record DayPage(string Id, DaySheet Sheet) : BookletPage(Id)
{
    /// <summary>The earlier day of this booklet that has the steps of the same practice; null if the page has them.</summary>
    public Day? StepsOn { get; init; }

    /// <summary>The page number of <see cref="StepsOn"/>.</summary>
    public int StepsPage { get; init; }
}

/// <summary>A page of the guide that a plan puts before or after a day.</summary>
/// <param name="IsBefore">Whether it stands before the day.</param>
public sealed record InsertedPage(string Id, Plan Plan, Day Day, bool IsBefore, ContentPage Of) : BookletPage(Id);

/// <summary>A page of a day for writing, opposite the practice; a practice that fills a whole opening has two.</summary>
public sealed record WritingPage(string Id, DaySheet Sheet, ImmutableArray<WritingRoom> Rooms) : BookletPage(Id)
{
    /// <summary>The kind of space for each room.</summary>
    public WritingSpace Space { get; init; }

    /// <summary>Whether a table for the last wish and the next one comes before the rooms, because the practice recurs.</summary>
    public bool HasRounds { get; init; }

    /// <summary>Whether the page is the first for writing.</summary>
    public bool IsFirst { get; init; } = true;

    /// <summary>Whether the page is the last for writing.</summary>
    public bool IsLast { get; init; } = true;
}

/// <summary>A writing prompt with lines for the answer.</summary>
/// <param name="Prompt">The prompt; null for lines without one.</param>
/// <param name="Who">The label in the margin; empty if the page is for one person.</param>
/// <param name="Lines">The number of lines that a page with average texts has space for.</param>
public sealed record WritingRoom(string Who, Passage? Prompt, int Lines);

/// <summary>The review page at the end of a week.</summary>
/// <param name="Days">The days to tick; empty if they do not fit on the page.</param>
public sealed record WeekBackPage(string Id, Plan Plan, Week Of, ImmutableArray<DaySheet> Days) : BookletPage(Id);

/// <summary>A page of the review of all days so far: a spread for one person, or a page for each of two.</summary>
/// <param name="Who">The person's label; empty if the spread is for one person.</param>
public sealed record LookBackPage(string Id, Plan Plan, Day Day, string Who, bool IsFirst) : BookletPage(Id);
