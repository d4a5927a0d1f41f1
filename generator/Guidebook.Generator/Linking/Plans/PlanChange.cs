using System.Collections.Immutable;
using System.Globalization;
using Guidebook.Model;

namespace Guidebook.Generator.Linking.Plans;

/// <summary>A change to a plan that takes an editor one or two lines.</summary>
public abstract record PlanChange
{
    /// <summary>The change as an instruction to the editor.</summary>
    public abstract string Advice { get; }

    /// <summary>The change as a second instruction, which names its day.</summary>
    public virtual string NextAdvice => Advice;

    /// <summary>The plan after the change.</summary>
    public abstract Plan Apply(Plan plan);

    /// <summary>Swaps the practices or the rituals of two days, together with their alternatives.</summary>
    /// <param name="Other">The practice in the slot of the other day.</param>
    public sealed record Exchange(int Day, int With, Slot Slot, Slug Other) : PlanChange
    {
        /// <inheritdoc/>
        public override string Advice => string.Create(CultureInfo.InvariantCulture,
            $"Swap '{Key}' with that of day {With} ('{Other}').");

        /// <inheritdoc/>
        public override string NextAdvice => string.Create(CultureInfo.InvariantCulture,
            $"Then swap '{Key}' of day {Day} with that of day {With} ('{Other}').");

        private string Key => Slot is Slot.Practice ? "practice" : "daily";

        /// <inheritdoc/>
        public override Plan Apply(Plan plan)
        {
            var (one, two) = (plan.Days[Day - 1], plan.Days[With - 1]);
            return Replace(plan, Take(one, two), Take(two, one));
        }

        private Day Take(Day day, Day from) => day.With(Slot, from.In(Slot)).With(Slot.Instead(), from.In(Slot.Instead()));
    }

    /// <summary>Swaps two whole days.</summary>
    public sealed record ExchangeDays(int Day, int With) : PlanChange
    {
        /// <inheritdoc/>
        public override string Advice => string.Create(CultureInfo.InvariantCulture, $"Swap the whole of day {Day} with day {With}.");

        /// <inheritdoc/>
        public override Plan Apply(Plan plan) =>
            Replace(plan, plan.Days[With - 1] with { Number = Day }, plan.Days[Day - 1] with { Number = With });
    }

    /// <summary>Puts another practice into a slot of a day.</summary>
    /// <param name="Old">The previous practice; null if the slot was empty.</param>
    public sealed record Put(int Day, Slot Slot, Slug New, Slug? Old) : PlanChange
    {
        /// <inheritdoc/>
        public override string Advice => Old is { } old
            ? string.Create(CultureInfo.InvariantCulture, $"Put '{New}' on day {Day} in place of '{old}'.")
            : string.Create(CultureInfo.InvariantCulture, $"Write '{Slot.Key()}: {New}' on day {Day}.");

        /// <inheritdoc/>
        public override Plan Apply(Plan plan)
        {
            var day = plan.Days[Day - 1];
            return Replace(plan, day.With(Slot, new Reference(New, null, day.Span)));
        }
    }

    /// <summary>Adds a mark to a day.</summary>
    public sealed record AddMark(int Day, Slug Mark) : PlanChange
    {
        /// <inheritdoc/>
        public override string Advice => string.Create(CultureInfo.InvariantCulture, $"Mark day {Day} with '{Mark}'.");

        /// <inheritdoc/>
        public override Plan Apply(Plan plan)
        {
            var day = plan.Days[Day - 1];
            return Replace(plan, day with { Marks = day.Marks.Add(new(Mark, null, day.Span)) });
        }
    }

    /// <summary>Removes a mark from a day.</summary>
    public sealed record TakeMark(int Day, Slug Mark) : PlanChange
    {
        /// <inheritdoc/>
        public override string Advice => string.Create(CultureInfo.InvariantCulture, $"Take the mark '{Mark}' from day {Day}.");

        /// <inheritdoc/>
        public override Plan Apply(Plan plan)
        {
            var day = plan.Days[Day - 1];
            return Replace(plan, day with { Marks = day.Marks.RemoveAll(mark => mark.Target == Mark) });
        }
    }

    /// <summary>Turns a day for two people into a day for one.</summary>
    public sealed record MakeAlone(int Day) : PlanChange
    {
        /// <inheritdoc/>
        public override string Advice => string.Create(CultureInfo.InvariantCulture, $"Write 'for: alone' on day {Day}.");

        /// <inheritdoc/>
        public override Plan Apply(Plan plan) => Replace(plan, plan.Days[Day - 1] with { ForOne = true });
    }

    /// <summary>Adds the line for one person to a day for two.</summary>
    public sealed record AddLine(int Day) : PlanChange
    {
        /// <inheritdoc/>
        public override string Advice => string.Create(CultureInfo.InvariantCulture, $"Write a line for one under 'alone' on day {Day}.");

        /// <inheritdoc/>
        public override Plan Apply(Plan plan)
        {
            var day = plan.Days[Day - 1];
            return Replace(plan, day with { Alone = new Passage([], day.Span) });
        }
    }

    private static Plan Replace(Plan plan, params ReadOnlySpan<Day> days)
    {
        var all = plan.Days.ToArray();
        foreach (var day in days) all[day.Number - 1] = day;
        return plan with { Days = ImmutableArray.Create(all) };
    }
}
