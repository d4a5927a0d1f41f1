using System.Collections.Immutable;

namespace Guidebook.Model;

/// <summary>The calendars that a guide offers ready-made: each plan from each of these days.</summary>
/// <param name="Starts">The first days, in order, each once.</param>
/// <param name="Span">Where they are written.</param>
public sealed record CalendarSettings(ImmutableArray<DateOnly> Starts, SourceSpan Span);
