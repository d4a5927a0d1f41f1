using System.Collections.Immutable;
using Guidebook.Model;
using Guidebook.Themes.Kit;

namespace Guidebook.Generator.Editions.Pool;

/// <summary>Creates a plan of which each practice of the guide is a day, so that practices outside of plans have pages like days.</summary>
internal static class PoolPlan
{
    /// <summary>Creates the plan, for the same people as the main plan.</summary>
    public static Plan Create(Guide guide, Strings strings)
    {
        var span = guide.Settings.Span;
        ImmutableArray<Day> days = [.. guide.Content.All<Practice>().Select((practice, i) => new Day
        {
            Number = i + 1,
            Practice = new(practice.Id, null, practice.Span),
            Alone = practice.Alone,
            Span = practice.Span,
        })];
        return new()
        {
            Id = Slug.Parse("own"),
            Title = strings["own-booklet"],
            Span = span,
            People = guide.MainPlan?.People ?? People.None,
            Weeks = [new(1, strings["own-booklet"], null, 1, days.Length, span)],
            Days = days,
            Rules = [],
        };
    }
}
