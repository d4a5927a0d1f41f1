using System.Collections.Immutable;
using Guidebook.Model;

namespace Guidebook.Themes.Kit.Print;

/// <summary>All worksheets, each on a page, after a list of them and the guide's help.</summary>
/// <param name="Page">The paper, standing.</param>
/// <param name="Lists">The pages of the list; at least one.</param>
public sealed record WorksheetSheets(PageSize Page, ImmutableArray<WorksheetList> Lists, ImmutableArray<Worksheet> Sheets)
{
    /// <summary>The guide's help, between the list and the worksheets; empty for none.</summary>
    public ImmutableArray<HelpSheet> Help { get; init; } = [];
}

/// <summary>A page of the list.</summary>
/// <param name="IsFirst">Whether it is the one that bears the heading.</param>
public sealed record WorksheetList(string Id, ImmutableArray<WorksheetRow> Rows, bool IsFirst);

/// <summary>A worksheet, and its page.</summary>
public sealed record WorksheetRow(Worksheet Sheet, int Page);

/// <summary>Room to write on paper, of a given width.</summary>
/// <param name="Block">The field whose room it is.</param>
public sealed record PaperRoom(SheetBlock.Field Block, double WideMm);
