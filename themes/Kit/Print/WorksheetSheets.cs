using System.Collections.Immutable;
using Guidebook.Model;

namespace Guidebook.Themes.Kit.Print;

/// <summary>All worksheets, one per page, after a list of them and the help section.</summary>
/// <param name="Page">The paper in portrait format.</param>
/// <param name="Lists">The pages of the list; at least one.</param>
public sealed record WorksheetSheets(PageSize Page, ImmutableArray<WorksheetList> Lists, ImmutableArray<Worksheet> Sheets)
{
    /// <summary>The help section between the list and the worksheets; empty for none.</summary>
    public ImmutableArray<HelpSheet> Help { get; init; } = [];

    /// <summary>Whether writing space is marked for form fields.</summary>
    public bool HasFields { get; init; }
}

/// <summary>A page of the list.</summary>
/// <param name="IsFirst">Whether the page has the heading.</param>
public sealed record WorksheetList(string Id, ImmutableArray<WorksheetRow> Rows, bool IsFirst);

/// <summary>A worksheet with its page number.</summary>
public sealed record WorksheetRow(Worksheet Sheet, int Page);

/// <summary>Writing space of a given width on paper.</summary>
/// <param name="Block">The field to write in.</param>
public sealed record PaperRoom(SheetBlock.Field Block, double WideMm)
{
    /// <summary>The name of its form field, or the first part of several names; null on paper.</summary>
    public string? Field { get; init; }

    /// <summary>The accessible label of the form field: the question and the person.</summary>
    public string Asks { get; init; } = "";
}
