using System.Collections.Frozen;
using System.Collections.Immutable;
using Guidebook.Generator.Editions.Booklet;
using Guidebook.Generator.Editions.Documents;
using Guidebook.Model;
using Guidebook.Themes.Kit.Print;

namespace Guidebook.Generator.Editions.Worksheets;

/// <summary>
/// Composes one document with all worksheets, one per page, for each paper size, and one to type into. A guide without worksheets has none.
/// </summary>
public static class WorksheetsEdition
{
    /// <summary>Composes the documents.</summary>
    public static ImmutableArray<PrintDocument> Compose(PrintSource source)
    {
        var (guide, wanted) = (source.Guide, source.Guide.Settings.Print);
        if (guide.Content.All<Worksheet>().IsEmpty) return [];
        var slug = guide.Settings.Slug;
        PrintOrder OnPaper(Paper paper) =>
            new(new($"downloads/{slug}-worksheets-{Papers.Word(paper)}.pdf"), EditionName.Worksheets, new Finishing.Screen());
        WorksheetSheets On(Paper paper) => SheetsOf(guide, PageSize.From(paper), source.Measures);
        PrintOrder form = new(new($"downloads/{slug}-worksheets-fill-in.pdf"), EditionName.FillIn, new Finishing.FillIn());
        return
        [
            .. wanted.Papers.Where(_ => wanted.Editions.Contains(EditionName.Worksheets))
                .Select(paper => DocumentOf(source, On(paper), OnPaper(paper))),
            .. wanted.Papers.Take(1).Where(_ => wanted.Editions.Contains(EditionName.FillIn))
                .Select(paper => DocumentOf(source, On(paper) with { HasFields = true }, form)),
        ];
    }

    private static PrintDocument DocumentOf(PrintSource source, WorksheetSheets sheets, PrintOrder order)
    {
        var (guide, strings, measures) = source;
        var view = new PrintView(sheets, new SheetMedium(guide, strings));
        var name = strings["worksheets"];
        return new()
        {
            Title = strings.Format("title-and-part", guide.Settings.Title, name),
            Name = name,
            Subject = strings["worksheets.summary"],
            Size = sheets.Page,
            View = _ => view,
            Locations = Locations(guide, sheets).ToFrozenDictionary(),
            LineMm = measures.Worksheets.LineMm,
            Orders = [order],
        };
    }

    private static WorksheetSheets SheetsOf(Guide guide, PageSize page, PaperMeasures measures)
    {
        var (worksheets, help) = (guide.Content.All<Worksheet>(), HelpParts.Sheets(guide, measures.Help));
        var rowsAPage = measures.Worksheets.RowsAPage;
        var before = (worksheets.Length + rowsAPage - 1) / rowsAPage + help.Length;
        var rows = worksheets.Select((sheet, i) => new WorksheetRow(sheet, before + i + 1));
        var lists = rows.Chunk(rowsAPage).Select((some, i) => new WorksheetList(PageChunks.Id("sheets", i), [.. some], i == 0));
        return new(page, [.. lists], worksheets) { Help = help };
    }

    private static IEnumerable<KeyValuePair<string, SourceSpan>> Locations(Guide guide, WorksheetSheets sheets) =>
        sheets.Sheets.Select(sheet => KeyValuePair.Create(sheet.Id.Value, sheet.Span))
            .Concat(sheets.Help.Select(help => KeyValuePair.Create(help.Id, help.Part.Span)))
            .Concat(sheets.Lists.Select(list => KeyValuePair.Create(list.Id, guide.Settings.Span)));
}
