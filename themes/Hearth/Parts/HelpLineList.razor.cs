using Guidebook.Model;

namespace Guidebook.Themes.Hearth.Parts;

/// <summary>Help lines, country by country in the order of the file.</summary>
public partial class HelpLineList
{
    private List<IGrouping<string, HelpLine>> Countries => [.. Model.GroupBy(line => line.Country)];

    /// <summary>The id of a country's heading; letters of every script stay, so that countries stay apart in every language.</summary>
    private static string IdOf(string country) =>
        "_" + string.Concat(country.Select(letter => char.IsLetterOrDigit(letter) ? char.ToLowerInvariant(letter) : '-'));
}
