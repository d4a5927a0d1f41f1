using Guidebook.Model;

namespace Guidebook.Themes.Kit.Print;

/// <summary>
/// The grid of cards on a sheet: edge to edge and centred, because fronts and backs must align. Cards of all sizes fill the same area,
/// which leaves space for cut marks on both papers.
/// </summary>
/// <param name="Page">The sheet.</param>
public readonly record struct CardGrid(PageSize Page, CardSize Size)
{
    private const double WidthMm = 186;
    private const double HeightMm = 252;

    /// <summary>Number of columns.</summary>
    public int Columns => Size switch { CardSize.Nine => 3, CardSize.Four => 2, _ => 1 };

    /// <summary>Number of rows.</summary>
    public int Rows => Size is CardSize.Nine ? 3 : 2;

    /// <summary>Number of cards on a sheet.</summary>
    public int Count => Columns * Rows;

    /// <summary>Width of a card, in millimetres.</summary>
    public double CardWidthMm => WidthMm / Columns;

    /// <summary>Height of a card, in millimetres.</summary>
    public double CardHeightMm => HeightMm / Rows;

    /// <summary>Left edge of the grid, in millimetres.</summary>
    public double LeftMm => (Page.WidthMm - WidthMm) / 2;

    /// <summary>Top edge of the grid, in millimetres.</summary>
    public double TopMm => (Page.HeightMm - HeightMm) / 2;

    /// <summary>
    /// The edge of a column where lines begin, in millimetres from that edge of the sheet; <see cref="Columns"/> gives the end of the grid.
    /// </summary>
    public double X(int column) => LeftMm + column * CardWidthMm;

    /// <summary>Top edge of a row, in millimetres; <see cref="Rows"/> gives the bottom edge of the grid.</summary>
    public double Y(int row) => TopMm + row * CardHeightMm;

    /// <summary>The position of the n-th card, from 0, row by row.</summary>
    public CardPosition Nth(int index) => new(index % Columns, index / Columns);

    /// <summary>A position on the other side, after a flip of the portrait sheet over its long edge.</summary>
    public CardPosition Mirrored(CardPosition position) => position with { Column = Columns - 1 - position.Column };
}

/// <summary>A card's position on its sheet; both numbers start at 0.</summary>
public readonly record struct CardPosition(int Column, int Row);
