using System.Collections.Immutable;
using Guidebook.Generator.Editions.Book;
using Guidebook.Generator.Editions.Booklet;
using Guidebook.Generator.Editions.Cards;
using Guidebook.Generator.Editions.Chart;
using Guidebook.Generator.Editions.Documents;
using Guidebook.Generator.Editions.LargePrint;
using Guidebook.Generator.Editions.OneSheet;
using Guidebook.Generator.Editions.Pool;
using Guidebook.Generator.Editions.TestSheet;
using Guidebook.Generator.Editions.Worksheets;
using Guidebook.Model;
using Guidebook.Themes.Kit;
using Guidebook.Themes.Kit.Print;

namespace Guidebook.Generator.Editions;

/// <summary>Composes the documents of all print editions, with the files to produce from them.</summary>
public static class PrintSet
{
    /// <summary>
    /// Composes the documents that the print settings enable and for which there is content, with the files that most readers need.
    /// </summary>
    /// <param name="paper">The theme's dimensions of pages; null for a theme without print.</param>
    public static ImmutableArray<PrintDocument> Compose(Guide guide, Strings strings, PaperMeasures? paper)
    {
        var all = ComposeAll(guide, strings, paper);
        return guide.Settings.Print.IsComplete ? all : [.. all.Select(Ready).Where(document => !document.Orders.IsEmpty)];
    }

    /// <summary>Composes the documents with all their files, also those that no build makes unless it names their edition.</summary>
    /// <param name="paper">The theme's dimensions of pages; null for a theme without print.</param>
    public static ImmutableArray<PrintDocument> ComposeAll(Guide guide, Strings strings, PaperMeasures? paper) =>
        paper is null ? [] : [.. Compose(new(guide, strings, paper)).Select(document => FileTitles.AddTo(document, strings))];

    /// <summary>The editions of all files to print; composes the documents when it is enumerated.</summary>
    public static IEnumerable<EditionName> ListEditions(Guide guide, Strings strings, PaperMeasures? paper)
    {
        foreach (var document in Compose(guide, strings, paper))
            foreach (var order in document.Orders) yield return order.Edition;
    }

    private static PrintDocument Ready(PrintDocument document) =>
        document with { Orders = [.. document.Orders.Where(order => order.IsReady)] };

    private static ImmutableArray<PrintDocument> Compose(PrintSource source) =>
    [
        .. BookletEdition.Compose(source),
        .. LargePrintEdition.Compose(source),
        .. BookEdition.Compose(source),
        .. CardsEdition.Compose(source),
        .. ChartEdition.Compose(source),
        .. WorksheetsEdition.Compose(source),
        .. OneSheetEdition.Compose(source),
        .. TestSheetEdition.Compose(source),
        .. PoolEdition.Compose(source),
    ];
}
