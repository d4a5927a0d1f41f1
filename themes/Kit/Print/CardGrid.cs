namespace Guidebook.Themes.Kit.Print;

/// <summary>The grid of cards on a sheet: edge to edge and centred, because fronts and backs must align.</summary>
/// <param name="Page">The sheet.</param>
public readonly record struct CardGrid(PageSize Page)
{
    /// <summary>Number of columns.</summary>
    public const int Columns = 3;

    /// <summary>Number of rows.</summary>
    public const int Rows = 3;

    /// <summary>Number of cards on a sheet.</summary>
    public const int Count = Columns * Rows;

    /// <summary>Width of a card, in millimetres.</summary>
    public const double CardWidthMm = 62;

    /// <summary>Height of a card, in millimetres; leaves space for cut marks on both papers.</summary>
    public const double CardHeightMm = 84;

    /// <summary>Left edge of the grid, in millimetres.</summary>
    public double LeftMm => (Page.WidthMm - Columns * CardWidthMm) / 2;

    /// <summary>Top edge of the grid, in millimetres.</summary>
    public double TopMm => (Page.HeightMm - Rows * CardHeightMm) / 2;

    /// <summary>
    /// The edge of a column where lines begin, in millimetres from that edge of the sheet; <see cref="Columns"/> gives the end of the grid.
    /// </summary>
    public double X(int column) => LeftMm + column * CardWidthMm;

    /// <summary>Top edge of a row, in millimetres; <see cref="Rows"/> gives the bottom edge of the grid.</summary>
    public double Y(int row) => TopMm + row * CardHeightMm;
}

/// <summary>A card's position on its sheet; both numbers start at 0.</summary>
public readonly record struct CardPosition(int Column, int Row)
{
    /// <summary>The position of the n-th card, from 0, row by row.</summary>
    public static CardPosition Nth(int index) => new(index % CardGrid.Columns, index / CardGrid.Columns);

    /// <summary>The same position on the other side, after a flip of the portrait sheet over its long edge.</summary>
    public CardPosition Mirrored => this with { Column = CardGrid.Columns - 1 - Column };
}
