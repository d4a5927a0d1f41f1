using System.Collections.Immutable;
using Guidebook.Model;
using Guidebook.Themes.Kit.Website;

namespace Guidebook.Generator.Editions.Website;

/// <summary>The pages of worksheets.</summary>
public static class WorksheetPages
{
    /// <summary>The list page first, then the worksheets.</summary>
    public static IEnumerable<WebPage> Create(Composition site)
    {
        var sheets = site.Content.All<Worksheet>();
        if (sheets.IsEmpty) return [];
        var list = site.SectionFrame(Worksheet.Definition) with { StartsExercise = true };
        return [WebPage.Create<WorksheetsModel>(new(list, sheets), sheets[0].Span), .. sheets.Select(sheet => Page(site, sheet))];
    }

    private static WebPage Page(Composition site, Worksheet sheet)
    {
        var frame = site.PageFrame(sheet) with { StartsExercise = true };
        var practice = sheet.Practice is { } reference ? site.Guide.Find<Practice>(reference) : null;
        return WebPage.Create<WorksheetModel>(
            new(frame, sheet, Items(sheet), practice, site.RelatedTo(sheet), site.FindBacklinks(sheet)), sheet.Span);
    }

    /// <summary>The blocks with a unique name for each field.</summary>
    private static ImmutableArray<SheetItem> Items(Worksheet sheet) =>
    [
        .. sheet.Blocks.Select((block, i) => new SheetItem(block, block is SheetBlock.Field field
            ? new(field, sheet.IsForTwo(field), sheet.NameOf(field), $"_field-{i + 1}")
            : null)),
    ];
}
