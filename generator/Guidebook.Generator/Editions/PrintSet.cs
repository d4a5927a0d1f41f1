using System.Collections.Immutable;
using Guidebook.Generator.Editions.Booklet;
using Guidebook.Generator.Editions.Cards;
using Guidebook.Generator.Editions.Chart;
using Guidebook.Generator.Editions.LargePrint;
using Guidebook.Generator.Editions.TestSheet;
using Guidebook.Generator.Editions.Worksheets;
using Guidebook.Model;
using Guidebook.Themes.Kit;

namespace Guidebook.Generator.Editions;

/// <summary>All that is printed of a guide: takes the guide and returns the documents to draw, each with the files to make of it.</summary>
public static class PrintSet
{
    /// <summary>The documents that the guide's print settings name and that it has content for.</summary>
    public static ImmutableArray<PrintDocument> Compose(Guide guide, Strings strings) =>
    [
        .. BookletEdition.Compose(guide, strings),
        .. LargePrintEdition.Compose(guide, strings),
        .. CardsEdition.Compose(guide, strings),
        .. ChartEdition.Compose(guide, strings),
        .. WorksheetsEdition.Compose(guide, strings),
        .. TestSheetEdition.Compose(guide, strings),
    ];
}
