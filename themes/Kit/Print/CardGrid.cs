namespace Guidebook.Themes.Kit.Print;

/// <summary>Where the cards lie on a sheet: edge to edge, in the middle of the paper, so that fronts and backs meet.</summary>
/// <param name="Page">The sheet.</param>
public readonly record struct CardGrid(PageSize Page)
{
    /// <summary>Cards beside each other.</summary>
    public const int Columns = 3;

    /// <summary>Cards below each other.</summary>
    public const int Rows = 3;

    /// <summary>Cards on a sheet.</summary>
    public const int Count = Columns * Rows;

    /// <summary>How wide a card is, in millimetres.</summary>
    public const double CardWidthMm = 62;

    /// <summary>How high a card is, in millimetres: as much as leaves room for cut marks on both papers.</summary>
    public const double CardHeightMm = 84;

    /// <summary>The left edge of the cards.</summary>
    public double LeftMm => (Page.WidthMm - Columns * CardWidthMm) / 2;

    /// <summary>The upper edge of the cards.</summary>
    public double TopMm => (Page.HeightMm - Rows * CardHeightMm) / 2;

    /// <summary>The left edge of a column; of the one after the last, its right edge.</summary>
    public double X(int column) => LeftMm + column * CardWidthMm;

    /// <summary>The upper edge of a row; of the one after the last, its lower edge.</summary>
    public double Y(int row) => TopMm + row * CardHeightMm;
}

/// <summary>A card's place on its sheet, both counted from 0.</summary>
public readonly record struct CardPosition(int Column, int Row)
{
    /// <summary>The place of the n-th card, from 0, line by line.</summary>
    public static CardPosition Nth(int index) => new(index % CardGrid.Columns, index / CardGrid.Columns);

    /// <summary>The same place seen from the other side, the standing sheet having been turned over its long edge.</summary>
    public CardPosition Mirrored => this with { Column = CardGrid.Columns - 1 - Column };
}
