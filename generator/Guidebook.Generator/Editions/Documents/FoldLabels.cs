using System.Collections.Immutable;
using Guidebook.Themes.Kit;
using Guidebook.Themes.Kit.Print;

namespace Guidebook.Generator.Editions.Documents;

/// <summary>The labels in the folds of sheets: "sheet 3 of 20", and of several signatures "section 18, sheet 2 of 3".</summary>
internal static class FoldLabels
{
    /// <summary>The label of each sheet, in printing order.</summary>
    /// <param name="most">The maximum number of sheets in a signature; null for one signature.</param>
    public static ImmutableArray<string> Create(int pages, int? most, Strings strings)
    {
        var sizes = SignatureSizes.Create(pages, most);
        return
        [
            .. sizes.SelectMany((size, i) => Enumerable.Range(1, size).Select(sheet => sizes.Length == 1
                ? strings.Format("sheet-of-sheets", sheet, size)
                : strings.Format("sheet-of-section", i + 1, sheet, size))),
        ];
    }
}
