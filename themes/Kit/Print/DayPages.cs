using System.Collections.Immutable;
using Guidebook.Model;

namespace Guidebook.Themes.Kit.Print;

/// <summary>The week ahead, day by day: stands left of an opener where a page is needed there.</summary>
/// <param name="Days">A line for each; empty where they are too many for the page, which then is left to write on.</param>
public sealed record WeekViewPage(string Id, Plan Plan, Week Of, ImmutableArray<ContentsRow> Days) : BookletPage(Id);

/// <summary>The opener of a week, on the right.</summary>
public sealed record WeekPage(string Id, Plan Plan, Week Of) : BookletPage(Id);

/// <summary>The left page of a day: what to do.</summary>
public sealed record DayPage(string Id, DaySheet Sheet) : BookletPage(Id);

/// <summary>The right page of a day: room to write.</summary>
public sealed record WritingPage(string Id, DaySheet Sheet, ImmutableArray<WritingRoom> Rooms) : BookletPage(Id);

/// <summary>A question with lines for the answer.</summary>
/// <param name="Prompt">The question; null for lines alone.</param>
/// <param name="Who">The word in the margin; empty where one person has the page.</param>
public sealed record WritingRoom(string Who, Passage? Prompt, int Lines);

/// <summary>Looking back at a week, at its end.</summary>
/// <param name="Days">Its days, to be marked; empty where they are too many for the page.</param>
public sealed record WeekBackPage(string Id, Plan Plan, Week Of, ImmutableArray<DaySheet> Days) : BookletPage(Id);

/// <summary>Looking back at all days so far: a spread, of two people a page for each.</summary>
/// <param name="Who">Whose page it is; empty where one person has the spread.</param>
public sealed record LookBackPage(string Id, Plan Plan, Day Day, string Who, bool IsFirst) : BookletPage(Id);
