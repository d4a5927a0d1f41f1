using System.Globalization;
using Guidebook.Model;

namespace Guidebook.Themes.Hearth.Parts;

/// <summary>What scripts find a practice by, as attributes of its element; the names and values are those of the forms.</summary>
public static class FindValues
{
    /// <summary>The attributes of a practice.</summary>
    public static IReadOnlyDictionary<string, object> FindValuesOf(this GuideView guide, Practice practice) => new Dictionary<string, object>
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
