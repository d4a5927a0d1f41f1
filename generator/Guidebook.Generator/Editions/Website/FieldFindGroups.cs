using System.Collections.Immutable;
using System.Globalization;
using Guidebook.Model;
using Guidebook.Themes.Kit.Website;

namespace Guidebook.Generator.Editions.Website;

/// <summary>The finder's filters by custom fields; a field is a filter if its values distinguish practices.</summary>
public static class FieldFindGroups
{
    /// <summary>The filters, in the order of the declarations.</summary>
    public static IEnumerable<FindGroup> Create(Composition site, ImmutableArray<Practice> practices)
    {
        foreach (var field in site.Guide.Settings.Fields.Where(field => field.IsInFinder))
        {
            var used = practices.Select(practice => practice.FinderValueOf(field)).ToHashSet();
            if (used.Count < 2) continue;
            var choices = (field.Values.IsEmpty ? Numbers(site, field, used) : Values(field, used)).ToImmutableArray();
            yield return new(FindGroup.NameOf(field), field.Label, [Any(site, field), .. choices]) { IsList = true };
        }
    }

    private static IEnumerable<FindChoice> Values(FieldDeclaration field, HashSet<string?> used) =>
        from value in field.Values
        where used.Contains(value.Id.Value)
        select new FindChoice(value.Id.Value, value.Title, value.Title);

    private static IEnumerable<FindChoice> Numbers(Composition site, FieldDeclaration field, HashSet<string?> used) =>
        from number in used.OfType<string>().Select(digits => int.Parse(digits, CultureInfo.InvariantCulture)).Order()
        let words = field.Format(number, site.Guide.Settings.Language)
        let says = !field.ShowsLabel ? words : site.Strings.Format("field-and-value", field.Label, words)
        select new FindChoice(number.ToString(CultureInfo.InvariantCulture), words, says);

    private static FindChoice Any(Composition site, FieldDeclaration field) =>
        new("", site.Strings["find-field.any"], site.Strings.Format("find-field.any.says", field.Label));
}
