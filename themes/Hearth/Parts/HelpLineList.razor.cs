using Guidebook.Model;
using Guidebook.Themes.Kit;

namespace Guidebook.Themes.Hearth.Parts;

/// <summary>Help lines grouped by country, in the order of the file.</summary>
public partial class HelpLineList
{
    private List<IGrouping<string, HelpLine>> Countries => [.. Model.GroupBy(line => line.Country)];

    /// <summary>
    /// Sentences on how and when the lines were checked, one for each combination; a combination of all lines lists no names.
    /// </summary>
    private IEnumerable<LocalizedText> Checks =>
        from line in Model
        where line.CheckedBy is not null
        group line by (line.Checked, line.CheckedBy) into same
        let all = same.Count() == Model.Length
        select all
            ? Strings.Format("help-checked", Strings.Date(same.Key.Checked), same.Key.CheckedBy)
            : Strings.Format(
            "help-checked.some", Strings.Date(same.Key.Checked), same.Key.CheckedBy, string.Join(ListSeparator, same.Select(line => line.Name).Distinct()));

    /// <summary>The id of a country's heading; it keeps letters of all scripts, so that ids differ in every language.</summary>
    private static string IdOf(string country) =>
        "_" + string.Concat(country.Select(letter => char.IsLetterOrDigit(letter) ? char.ToLowerInvariant(letter) : '-'));
}
