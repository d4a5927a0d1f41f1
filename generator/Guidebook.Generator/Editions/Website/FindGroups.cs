using System.Collections.Immutable;
using System.Globalization;
using Guidebook.Model;
using Guidebook.Themes.Kit.Website;

namespace Guidebook.Generator.Editions.Website;

/// <summary>Creates the filters of the practice finder; a filter exists only if its values distinguish practices.</summary>
public static class FindGroups
{
    private const int MostTimes = 4;

    private static readonly ImmutableArray<int> Times = [5, 10, 20, 45, 90];

    /// <summary>The filters, with the most useful for tired readers first.</summary>
    public static ImmutableArray<FindGroup> Create(Composition site)
    {
        var practices = site.Content.All<Practice>();
        FindGroup?[] groups =
        [
            Minutes(site, practices), Who(site, practices), Stages(site), Strands(site),
            Mixed(practices, practice => practice.Apart is not null) ? Short(site, "place", "apart") : null,
            Mixed(practices, practice => practice.Touch) ? Short(site, "touch", "no", "yes") : null,
        ];
        return [.. groups.OfType<FindGroup>(), .. FieldFindGroups.Create(site, practices)];
    }

    /// <summary>The filter by people: alone, and the guide's other 'who' values; null if it distinguishes no practices.</summary>
    public static FindGroup? Who(Composition site, IReadOnlyCollection<Practice> practices)
    {
        var guide = site.Guide;
        if (guide.Settings.Who.IsEmpty) return null;
        var others = guide.Settings.Who.Where(who => !who.Alone && practices.Any(practice => practice.Who?.Target == who.Id)).ToList();
        var alone = practices.Count(guide.WorksAlone);
        ImmutableArray<FindChoice> choices =
        [
            .. alone > 0 ? [Choice(site, "who", "alone")] : Array.Empty<FindChoice>(),
            .. others.Select(who => new FindChoice(who.Id.Value, Noun.Capitalized(who.Title), who.Title)),
        ];
        var tells = choices.Length > 2 || alone < practices.Count
            || practices.Any(practice => guide.WhoOf(practice) is null or { Alone: true });
        if (choices.Length < 2 || !tells) return null;
        var any = Any(site, choices.Length == 2 ? "who" : "minutes") with { Says = site.Strings["find-who.any.says"] };
        return new("who", site.Localized["find-who"], [any, .. choices]);
    }

    private static FindGroup? Minutes(Composition site, ImmutableArray<Practice> practices)
    {
        var (times, found) = (new List<FindChoice>(), 0);
        foreach (var time in Times)
        {
            var enough = practices.Count(practice => practice.Duration?.Fits(time) is true);
            if (enough == found || enough == practices.Length) continue;
            var number = time.ToString(CultureInfo.InvariantCulture);
            times.Add(new(number, number, site.Strings.Format("up-to", site.Strings.Minutes(time))));
            found = enough;
        }

        return times.Count > 0 ? new("minutes", site.Localized["find-minutes"], [Any(site, "minutes"), .. times.Take(MostTimes)]) : null;
    }

    private static FindGroup? Stages(Composition site) => site.Stages.Length < 2 ? null : List(site, "stage",
    [
        .. site.Stages.Select(group => group.Stage).Select(stage => new FindChoice(
            stage.Number.ToString(CultureInfo.InvariantCulture), site.Localized.Format("stage-title", stage.Number, stage.Title),
            site.Strings.Format("stage", stage.Number))),
    ]);

    private static FindGroup? Strands(Composition site) => site.Strands.Length < 2 ? null : List(site, "strand",
    [
        .. site.Strands.Select(group => group.Strand).OfType<Strand>()
            .Select(strand => new FindChoice(strand.Id.Value, strand.Title, strand.Title)),
    ]);

    private static FindGroup Short(Composition site, string name, params ReadOnlySpan<string> values) =>
        new(name, site.Localized[$"find-{name}"], [Any(site, name), .. values.ToArray().Select(value => Choice(site, name, value))]);

    private static FindGroup List(Composition site, string name, ImmutableArray<FindChoice> choices) =>
        new(name, site.Localized[$"find-{name}"], [Any(site, name), .. choices]) { IsList = true };

    private static FindChoice Any(Composition site, string name) => Choice(site, name, "any") with { Value = "" };

    private static FindChoice Choice(Composition site, string name, string value) =>
        new(value, site.Localized[$"find-{name}.{value}"], site.Strings[$"find-{name}.{value}.says"]);

    private static bool Mixed(ImmutableArray<Practice> practices, Func<Practice, bool> test) => practices.Any(test) && !practices.All(test);
}
