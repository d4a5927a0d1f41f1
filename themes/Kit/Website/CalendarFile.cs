using System.Collections.Immutable;
using Guidebook.Model;

namespace Guidebook.Themes.Kit.Website;

/// <summary>The calendars of a plan, by their first days.</summary>
public sealed record CalendarGroup(Plan Plan, ImmutableArray<CalendarFile> Files);

/// <summary>A calendar of a plan that begins on a day.</summary>
/// <param name="Path">Where it stands.</param>
public sealed record CalendarFile(Plan Plan, DateOnly Start, SitePath Path);
