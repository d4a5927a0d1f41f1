using System.Collections.Immutable;
using Guidebook.Model;

namespace Guidebook.Themes.Kit.Website;

/// <summary>All worksheets.</summary>
public sealed record WorksheetsModel(Frame Frame, ImmutableArray<Worksheet> Worksheets) : WebModel(Frame);

/// <summary>A worksheet.</summary>
/// <param name="Items">What stands on it, in order.</param>
/// <param name="Practice">The practice to which it belongs.</param>
public sealed record WorksheetModel(
    Frame Frame, Worksheet Worksheet, ImmutableArray<SheetItem> Items, Practice? Practice, ImmutableArray<Listed> Related, ImmutableArray<BacklinkItem> Backlinks)
    : WebModel(Frame);

/// <summary>A block of a worksheet.</summary>
/// <param name="Field">The field that it is; null where nothing is filled in.</param>
public sealed record SheetItem(SheetBlock Block, SheetField? Field);

/// <summary>A field of a worksheet, and who writes in it.</summary>
/// <param name="ForTwo">Whether it stands there for A and for B.</param>
/// <param name="Name">What no other field of the sheet is called. It follows the field's words, so that what was written stays with its question when others move.</param>
/// <param name="Id">Its id on the page.</param>
public sealed record SheetField(SheetBlock.Field Block, bool ForTwo, string Name, string Id)
{
    /// <summary>Its room, where only one person writes in it.</summary>
    public SheetAnswer Location => new(Block, Name, $"{Id}-room", Id);

    /// <summary>Its room for one of two.</summary>
    /// <param name="person">One letter.</param>
    public SheetAnswer LocationOf(char person) => new(Block, $"{Name} · {char.ToUpperInvariant(person)}", $"{Id}-{person}-room", $"{Id} {Id}-{person}");
}

/// <summary>Room in which one person writes or marks.</summary>
/// <param name="Name">The name of its controls, or how their names begin.</param>
/// <param name="Id">Its id on the page.</param>
/// <param name="LabelledBy">The ids of the words that say what belongs there.</param>
public sealed record SheetAnswer(SheetBlock.Field Block, string Name, string Id, string LabelledBy)
{
    /// <summary>The id of the text that is typed there; null where there is none, or more than one.</summary>
    public string? TextId => Block is SheetBlock.Lines ? Id : null;

    /// <summary>The name of a cell of a table: by its column's title, so that it stays when columns move.</summary>
    /// <param name="column">From 0.</param>
    /// <param name="row">From 1.</param>
    public string NameOf(SheetBlock.Table table, int column, int row)
    {
        var title = table.Columns[column];
        var times = table.Columns.Take(column + 1).Count(other => other == title);
        return times == 1 ? $"{Name} · {title} · {row}" : $"{Name} · {title} ({times}) · {row}";
    }
}
