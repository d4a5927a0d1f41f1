using System.Collections.Frozen;
using System.Collections.Immutable;
using Guidebook.Generator.Editions.Booklet;
using Guidebook.Model;
using Guidebook.Themes.Hearth.Print;
using Guidebook.Themes.Kit;
using Guidebook.Themes.Kit.Print;

namespace Guidebook.Generator.Editions.Worksheets;

/// <summary>All worksheets of the guide in one file, each on a page: takes the guide and returns a document for each paper. A guide without worksheets has none.</summary>
public static class WorksheetsEdition
{
    // 11.5 points of text on 15.5.
    private const double LineMm = 5.5;

    // Measured: so many worksheets a page of the list, each on two lines.
    private const int RowsAPage = 12;

    /// <summary>The documents, all worksheets in each.</summary>
    public static ImmutableArray<PrintDocument> Compose(Guide guide, Strings strings)
    {
        var wanted = guide.Settings.Print;
        if (!wanted.Editions.Contains(EditionName.Worksheets) || guide.Content.All<Worksheet>().IsEmpty) return [];
        return [.. wanted.Papers.Select(paper => DocumentOf(guide, strings, paper))];
    }

    private static PrintDocument DocumentOf(Guide guide, Strings strings, Paper paper)
    {
        var sheets = SheetsOf(guide, PageSize.From(paper));
        var view = new PrintView(sheets, new SheetMedium(guide, strings));
        return new()
        {
            Title = strings.Format("title-and-part", guide.Settings.Title, strings["worksheets"]),
            Name = strings["worksheets"],
            Subject = strings["worksheets.summary"],
            Size = sheets.Page,
            Template = typeof(WorksheetsDocument),
            View = _ => view,
            Locations = Locations(guide, sheets).ToFrozenDictionary(),
            LineMm = LineMm,
            Orders = [new(new($"downloads/{guide.Settings.Slug}-worksheets-{Papers.Word(paper)}.pdf"), EditionName.Worksheets, new Finishing.Screen())],
        };
    }

    private static WorksheetSheets SheetsOf(Guide guide, PageSize page)
    {
        var (worksheets, help) = (guide.Content.All<Worksheet>(), HelpParts.Sheets(guide));
        var before = (worksheets.Length + RowsAPage - 1) / RowsAPage + help.Length;
        var rows = worksheets.Select((sheet, i) => new WorksheetRow(sheet, before + i + 1));
        return new(page, [.. rows.Chunk(RowsAPage).Select((some, i) => new WorksheetList(PageChunks.Id("sheets", i), [.. some], i == 0))], worksheets) { Help = help };
    }

    private static IEnumerable<KeyValuePair<string, SourceSpan>> Locations(Guide guide, WorksheetSheets sheets) =>
        sheets.Sheets.Select(sheet => KeyValuePair.Create(sheet.Id.Value, sheet.Span))
            .Concat(sheets.Help.Select(help => KeyValuePair.Create(help.Id, help.Part.Span)))
            .Concat(sheets.Lists.Select(list => KeyValuePair.Create(list.Id, guide.Settings.Span)));
}
