using System.Collections.Immutable;
using Guidebook.Model;

namespace Guidebook.Themes.Kit.Website;

/// <summary>The calendars of a plan, one for each start date.</summary>
public sealed record CalendarGroup(Plan Plan, ImmutableArray<CalendarFile> Files);

/// <summary>A calendar of a plan with a start date.</summary>
/// <param name="Path">The path on the website.</param>
public sealed record CalendarFile(Plan Plan, DateOnly Start, SitePath Path);
