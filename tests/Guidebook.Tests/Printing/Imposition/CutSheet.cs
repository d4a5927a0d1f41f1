namespace Guidebook.Tests.Printing.Imposition;

/// <summary>
/// Simulates a sheet with two rows of four panels, printed on one side: folded lengthwise with the print outside, cut along a part of that
/// fold, and pushed together from both ends. It knows no page numbers, only which panels then lie back to back and face to face.
/// </summary>
internal sealed class CutSheet(Mark[][] rows, (int From, int To) cut)
{
    private const int Columns = 4;

    private readonly record struct Face(int Row, int Column);

    /// <summary>Turns the leaves from the front cover on; ends where no leaf can be turned, or where the first comes again.</summary>
    public IEnumerable<Mark> Read(bool opensFromTheRight)
    {
        // The cover is at the end of the lower row: at the right, with its spine at the left, or the other way round.
        var cover = new Face(1, opensFromTheRight ? 0 : Columns - 1);
        for (Face? face = cover; face is { } recto;)
        {
            yield return MarkOf(recto);
            if (Behind(recto) is not { } verso) yield break;
            yield return MarkOf(verso);
            face = Opposite(verso) is { } next && next != cover && IsBefore(verso, next, opensFromTheRight) ? next : null;
        }
    }

    /// <summary>The upper row is folded back over the middle, and so turned upside down.</summary>
    private Mark MarkOf(Face face)
    {
        var mark = rows[face.Row][face.Column];
        return face.Row == 0 ? mark with { IsUpright = !mark.IsUpright } : mark;
    }

    private bool IsCut(int column) => column >= cut.From && column < cut.To;

    /// <summary>The other side of a leaf: behind the lengthwise fold, or, where it is cut, the other cut panel of the row.</summary>
    private Face? Behind(Face face)
    {
        if (!IsCut(face.Column)) return face with { Row = 1 - face.Row };
        var beside = Enumerable.Range(0, Columns).Where(column => IsCut(column) && column != face.Column).ToList();
        return beside is [var only] && Math.Abs(only - face.Column) == 1 ? face with { Column = only } : null;
    }

    /// <summary>The page at the other side of the opening: across a fold between columns that is no leaf's outer edge.</summary>
    private Face? Opposite(Face face)
    {
        var near = new[] { face.Column - 1, face.Column + 1 }
            .Where(column => column is >= 0 and < Columns && IsCut(column) != IsCut(face.Column)).ToList();
        return near is [var only] ? face with { Column = only } : null;
    }

    /// <summary>Whether a page is on the side of the opening that is read first; the folded-back row is seen from behind.</summary>
    private static bool IsBefore(Face face, Face other, bool opensFromTheRight) =>
        face.Column < other.Column ^ face.Row == 0 ^ opensFromTheRight;
}
