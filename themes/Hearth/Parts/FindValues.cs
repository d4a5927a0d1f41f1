using System.Globalization;
using Guidebook.Model;
using Guidebook.Themes.Kit.Website;

namespace Guidebook.Themes.Hearth.Parts;

/// <summary>What scripts find a practice by, as attributes of its element; the names and values are those of the forms.</summary>
public static class FindValues
{
    /// <summary>The attributes of a practice.</summary>
    public static IEnumerable<KeyValuePair<string, object>> FindValuesOf(this Guide guide, Practice practice)
    {
        var fields = guide.Settings.Fields.Where(field => field.IsInFinder);
        return BuiltIn(guide, practice)
            .Concat(fields.Select(field => KeyValuePair.Create<string, object>($"data-{FindGroup.NameOf(field)}", practice.FinderValueOf(field) ?? "")));
    }

    private static Dictionary<string, object> BuiltIn(Guide guide, Practice practice) => new()
    {
        ["data-practice"] = practice.Id.Value,
        ["data-minutes"] = practice.Minutes.ToString(CultureInfo.InvariantCulture),
        ["data-who"] = guide.WhoOf(practice).Alone ? "alone" : guide.WorksAlone(practice) ? "alone two" : "two",
        ["data-stage"] = practice.Stage.Value.ToString(CultureInfo.InvariantCulture),
        ["data-strand"] = practice.Strand.Target.Value,
        ["data-place"] = practice.Apart is null ? "" : "apart",
        ["data-touch"] = practice.Touch ? "yes" : "no",
    };
}
