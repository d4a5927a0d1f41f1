using System.Collections.Immutable;
using Guidebook.Model;

namespace Guidebook.Tests.Linking;

/// <summary>Creates small plans, with day n in line 100 + n.</summary>
internal static class Planned
{
    private const string File = "plans/month.yaml";

    /// <summary>A plan with one day for each practice, in weeks of seven days.</summary>
    public static Plan Days(string practices, params PlanRule[] rules)
    {
        var days = practices.Split(' ').Select((id, i) => Day(i + 1, id)).ToImmutableArray();
        return new()
        {
            Id = Slug.Parse("month"),
            Title = "A month",
            Span = Write.At(File, 1),
            People = People.Two,
            Days = days,
            Rules = [.. rules],
            Weeks = [.. Enumerable.Range(0, (days.Length + 6) / 7)
                .Select(i => new Week(i + 1, $"Week {i + 1}", null, 7 * i + 1, Math.Min(7 * i + 7, days.Length), Write.At(File, 50 + i)))],
        };
    }

    /// <summary>The location of a rule.</summary>
    public static SourceSpan Rule { get; } = Write.At(File, 20);

    /// <summary>A reference to a practice from day n.</summary>
    public static Reference To(string practice, int day) => Write.To(practice, File, 100 + day);

    /// <summary>The plan with one day changed.</summary>
    public static Plan Change(this Plan plan, int day, Func<Day, Day> change) =>
        plan with { Days = plan.Days.SetItem(day - 1, change(plan.Days[day - 1])) };

    private static Day Day(int number, string practice) => new()
    {
        Number = number,
        Practice = To(practice, number),
        ForOne = false,
        Span = Write.At(File, 100 + number, 5),
        Prompt = Write.Passage("What?", File, 100 + number),
    };
}
