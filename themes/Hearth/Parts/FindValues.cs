using System.Globalization;
using Guidebook.Model;
using Guidebook.Themes.Kit.Website;

namespace Guidebook.Themes.Hearth.Parts;

/// <summary>The data attributes of a practice by which scripts filter; names and values are those of the finder's form.</summary>
public static class FindValues
{
    /// <summary>The attributes of a practice.</summary>
    public static IEnumerable<KeyValuePair<string, object>> FindValuesOf(this GuideView guide, Practice practice)
    {
        var fields = guide.Settings.Fields.Where(field => field.IsInFinder);
        return BuiltIn(guide, practice)
            .Concat(fields.Select(field => KeyValuePair.Create<string, object>($"data-{FindGroup.NameOf(field)}", practice.FinderValueOf(field) ?? "")));
    }

    private static Dictionary<string, object> BuiltIn(GuideView guide, Practice practice)
    {
        var values = new Dictionary<string, object> { ["data-practice"] = practice.Id.Value };
        if (practice.Duration?.Most is { } minutes) values["data-minutes"] = minutes.ToString(CultureInfo.InvariantCulture);
        if (!guide.Settings.Who.IsEmpty) values["data-who"] = Who(guide, practice);
        if (practice.Stage is { } stage) values["data-stage"] = stage.Value.ToString(CultureInfo.InvariantCulture);
        if (practice.Strand is { } strand) values["data-strand"] = strand.Target.Value;
        values["data-place"] = practice.Apart is null ? "" : "apart";
        values["data-touch"] = practice.Touch ? "yes" : "no";
        return values;
    }

    private static string Who(GuideView guide, Practice practice)
    {
        var alone = guide.WorksAlone(practice) ? "alone" : null;
        var others = guide.WhoOf(practice) is { Alone: false } who ? who.Id.Value : null;
        return string.Join(' ', new[] { alone, others }.OfType<string>());
    }
}
