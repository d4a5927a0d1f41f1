using Guidebook.Model;
using Guidebook.Themes.Hearth.Website;
using Guidebook.Themes.Kit.Website;

namespace Guidebook.Generator.Editions.Website;

/// <summary>Worksheets.</summary>
public static class WorksheetPages
{
    /// <summary>The list first, then sheet by sheet.</summary>
    public static IEnumerable<WebPage> Of(Composition site)
    {
        var sheets = site.Content.Worksheets;
        if (sheets.IsEmpty) return [];
        var list = site.SectionFrame(WebsitePaths.Worksheets, "worksheets") with { StartsExercise = true };
        return [WebPage.Of<WorksheetsPage, WorksheetsModel>(new(list, sheets), sheets[0].Span), .. sheets.Select(sheet => Page(site, sheet))];
    }

    private static WebPage Page(Composition site, Worksheet sheet)
    {
        var frame = site.PageFrame(sheet, "worksheets") with { StartsExercise = true };
        var practice = sheet.Practice is { } reference ? site.Guide.Find<Practice>(reference) : null;
        return WebPage.Of<WorksheetPage, WorksheetModel>(new(frame, sheet, practice, site.RelatedTo(sheet), site.MentionsOf(sheet)), sheet.Span);
    }
}
