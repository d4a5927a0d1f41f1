using System.Collections.Immutable;

namespace Guidebook.Model;

/// <summary>The ready-made calendars of a guide: each plan from each start date.</summary>
/// <param name="Starts">The distinct start dates, in order.</param>
/// <param name="Span">The location in the file.</param>
public sealed record CalendarSettings(ImmutableArray<DateOnly> Starts, SourceSpan Span);
