using System.Collections.Immutable;
using System.Globalization;
using Guidebook.Model;
using Guidebook.Themes.Kit.Website;

namespace Guidebook.Generator.Editions.Website;

/// <summary>What the practices can be found by: takes all of them and returns the groups of choices that tell some from others.</summary>
public static class FindGroups
{
    private const int MostTimes = 4;

    private static readonly ImmutableArray<int> Times = [5, 10, 20, 45, 90];

    /// <summary>The groups, those that matter most at night first.</summary>
    public static ImmutableArray<FindGroup> Create(Composition site)
    {
        var practices = site.Content.All<Practice>();
        FindGroup?[] groups =
        [
            Minutes(site, practices), Who(site, practices), Stages(site), Strands(site),
            Mixed(practices, practice => practice.Apart is not null) ? Short(site, "place", "apart") : null,
            Mixed(practices, practice => practice.Touch) ? Short(site, "touch", "no", "yes") : null,
        ];
        return [.. groups.OfType<FindGroup>(), .. FieldFindGroups.Of(site, practices)];
    }

    /// <summary>Alone or for two; null where that would find all or none of the practices either way.</summary>
    public static FindGroup? Who(Composition site, IReadOnlyCollection<Practice> practices)
    {
        var alone = practices.Count(site.Guide.WorksAlone);
        var forTwo = practices.Count(practice => !site.Guide.WhoOf(practice).Alone);
        return alone > 0 && forTwo > 0 && alone + forTwo < 2 * practices.Count ? Short(site, "who", "alone", "two") : null;
    }

    private static FindGroup? Minutes(Composition site, ImmutableArray<Practice> practices)
    {
        var (times, found) = (new List<FindChoice>(), 0);
        foreach (var time in Times)
        {
            var enough = practices.Count(practice => practice.Minutes <= time);
            if (enough == found || enough == practices.Length) continue;
            var number = time.ToString(CultureInfo.InvariantCulture);
            times.Add(new(number, number, site.Strings.Format("up-to", site.Strings.Minutes(time))));
            found = enough;
        }

        return times.Count > 0 ? new("minutes", site.Strings["find-minutes"], [Any(site, "minutes"), .. times.Take(MostTimes)]) : null;
    }

    private static FindGroup? Stages(Composition site) => site.Stages.Length < 2 ? null : List(site, "stage",
    [
        .. site.Stages.Select(group => group.Stage).Select(stage => new FindChoice(
            stage.Number.ToString(CultureInfo.InvariantCulture), site.Strings.Format("stage-title", stage.Number, stage.Title), site.Strings.Format("stage", stage.Number))),
    ]);

    private static FindGroup? Strands(Composition site) => site.Strands.Length < 2 ? null : List(site, "strand",
        [.. site.Strands.Select(group => group.Strand).Select(strand => new FindChoice(strand.Id.Value, strand.Title, strand.Title))]);

    private static FindGroup Short(Composition site, string name, params ReadOnlySpan<string> values) =>
        new(name, site.Strings[$"find-{name}"], [Any(site, name), .. values.ToArray().Select(value => Choice(site, name, value))]);

    private static FindGroup List(Composition site, string name, ImmutableArray<FindChoice> choices) =>
        new(name, site.Strings[$"find-{name}"], [Any(site, name), .. choices]) { IsList = true };

    private static FindChoice Any(Composition site, string name) => Choice(site, name, "any") with { Value = "" };

    private static FindChoice Choice(Composition site, string name, string value) =>
        new(value, site.Strings[$"find-{name}.{value}"], site.Strings[$"find-{name}.{value}.says"]);

    private static bool Mixed(ImmutableArray<Practice> practices, Func<Practice, bool> test) => practices.Any(test) && !practices.All(test);
}
