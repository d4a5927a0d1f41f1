using System.Collections.Immutable;
using Guidebook.Generator.Editions.Booklet;
using Guidebook.Generator.Editions.Cards;
using Guidebook.Generator.Editions.Chart;
using Guidebook.Generator.Editions.Documents;
using Guidebook.Generator.Editions.LargePrint;
using Guidebook.Generator.Editions.TestSheet;
using Guidebook.Generator.Editions.Worksheets;
using Guidebook.Model;
using Guidebook.Themes.Kit;
using Guidebook.Themes.Kit.Print;

namespace Guidebook.Generator.Editions;

/// <summary>All that is printed of a guide: takes the guide and returns the documents to draw, each with the files to make of it.</summary>
public static class PrintSet
{
    /// <summary>The documents that the guide's print settings name and that it has content for.</summary>
    /// <param name="paper">What the theme's pages hold; null for a theme without paper.</param>
    public static ImmutableArray<PrintDocument> Compose(Guide guide, Strings strings, PaperMeasures? paper) =>
        paper is null ? [] : Compose(new(guide, strings, paper));

    private static ImmutableArray<PrintDocument> Compose(PrintSource source) =>
    [
        .. BookletEdition.Compose(source),
        .. LargePrintEdition.Compose(source),
        .. CardsEdition.Compose(source),
        .. ChartEdition.Compose(source),
        .. WorksheetsEdition.Compose(source),
        .. TestSheetEdition.Compose(source),
    ];
}
