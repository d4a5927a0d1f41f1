using System.Collections.Immutable;
using Guidebook.Themes.Kit;

namespace Guidebook.Themes.Hearth.Parts;

/// <summary>How many sheets are folded together, in words.</summary>
internal static class FoldWords
{
    /// <summary>The most sheets that a hand folds at once; a thicker pile is folded in bundles that are put into each other.</summary>
    public const int MostAtOnce = 8;

    /// <summary>The key of the words for folding a pile of sheets into one booklet.</summary>
    public static string KeyFor(int sheets) => sheets > MostAtOnce ? "back-fold.thick" : "back-fold";

    /// <summary>The sizes of several signatures, such as "17 sections of 4 sheets, then 3 sections of 3 sheets".</summary>
    public static string Sections(ImmutableArray<int> signatures, PageStrings strings) => signatures
        .GroupBy(size => size, (size, alike) => OfSize(size, alike.Count(), strings))
        .Aggregate((first, then) => strings.Format("sections-then", first, then).Text);

    private static string OfSize(int sheets, int sections, PageStrings strings) =>
        strings.Format(strings.Strings.KeyFor("sections", sections), sections, strings.Count("section-sheets", sheets)).Text;
}
