using System.Collections.Immutable;
using Guidebook.Model;

namespace Guidebook.Themes.Kit.Website;

/// <summary>The list of all worksheets.</summary>
public sealed record WorksheetsModel(Frame Frame, ImmutableArray<Worksheet> Worksheets) : WebModel(Frame);

/// <summary>The page of a worksheet.</summary>
/// <param name="Items">The blocks of the worksheet, in order.</param>
/// <param name="Practice">The practice to which the worksheet belongs; null for none.</param>
public sealed record WorksheetModel(
    Frame Frame, Worksheet Worksheet, ImmutableArray<SheetItem> Items, Practice? Practice, ImmutableArray<Listed> Related,
    ImmutableArray<BacklinkItem> Backlinks)
    : WebModel(Frame)
{
    /// <inheritdoc/>
    public override Entry? Entry => Worksheet;
}

/// <summary>A block of a worksheet.</summary>
/// <param name="Field">The field of the block; null if the block has no field.</param>
public sealed record SheetItem(SheetBlock Block, SheetField? Field);

/// <summary>A field of a worksheet, for one person or two.</summary>
/// <param name="ForTwo">Whether the field appears twice, for A and for B.</param>
/// <param name="Name">Unique name, derived from the field's label: saved answers stay with their question when other fields move.</param>
/// <param name="Id">The HTML id.</param>
public sealed record SheetField(SheetBlock.Field Block, bool ForTwo, string Name, string Id)
{
    /// <summary>The input for a field that one person fills in.</summary>
    public SheetAnswer Location => new(Block, Name, $"{Id}-room", Id);

    /// <summary>The input of one of two people.</summary>
    /// <param name="person">The letter of the person.</param>
    public SheetAnswer LocationOf(char person) => new(Block, $"{Name} · {char.ToUpperInvariant(person)}", $"{Id}-{person}-room", $"{Id} {Id}-{person}");
}

/// <summary>An input in which one person writes or marks.</summary>
/// <param name="Name">The name of the controls, or its prefix.</param>
/// <param name="Id">The HTML id.</param>
/// <param name="LabelledBy">The ids of the elements that label the input.</param>
public sealed record SheetAnswer(SheetBlock.Field Block, string Name, string Id, string LabelledBy)
{
    /// <summary>The id of the text field; null if the input has none, or several.</summary>
    public string? TextId => Block is SheetBlock.Lines ? Id : null;

    /// <summary>
    /// The name of a table cell. It contains the column's title, because saved answers must stay with their column when columns move.
    /// </summary>
    /// <param name="column">Column index from 0.</param>
    /// <param name="row">Row number from 1.</param>
    public string NameOf(SheetBlock.Table table, int column, int row)
    {
        var title = table.Columns[column];
        var times = table.Columns.Take(column + 1).Count(other => other == title);
        return times == 1 ? $"{Name} · {title} · {row}" : $"{Name} · {title} ({times}) · {row}";
    }
}
