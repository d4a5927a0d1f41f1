namespace Guidebook.Generator.Printing.Pdf;

/// <summary>The predictors of PNG, by which a stream stores differences between neighbouring bytes before it is compressed.</summary>
internal static class Predictor
{
    private const int FirstOfPng = 10;
    private const byte UpRow = 2;

    /// <summary>The parameters for rows that <see cref="Up"/> made.</summary>
    /// <param name="columns">Bytes in a row.</param>
    public static PdfDict UpParameters(int columns) =>
        PdfDict.Empty.With("Predictor", new PdfNumber(FirstOfPng + UpRow)).With("Columns", new PdfNumber(columns));

    /// <summary>Stores each row as its difference from the row above.</summary>
    public static byte[] Up(ReadOnlySpan<byte> rows, int columns)
    {
        var coded = new byte[rows.Length / columns * (columns + 1)];
        for (var (at, to) = (0, 0); at < rows.Length; at += columns)
        {
            coded[to++] = UpRow;
            for (var i = at; i < at + columns; i++) coded[to++] = (byte)(rows[i] - (i < columns ? 0 : rows[i - columns]));
        }

        return coded;
    }

    /// <summary>The bytes before prediction.</summary>
    /// <param name="parameters">The stream's <c>DecodeParms</c>; null for none.</param>
    public static byte[] Undo(byte[] coded, PdfDict? parameters)
    {
        var predictor = Number(parameters, "Predictor", 1);
        if (predictor == 1) return coded;
        if (predictor < FirstOfPng) throw new PdfFormatException("A stream of the PDF has a predictor that is not one of PNG.");
        var (colors, bits, columns) = (Number(parameters, "Colors", 1), Number(parameters, "BitsPerComponent", 8), Number(parameters, "Columns", 1));
        if (colors is < 1 or > 32 || bits is < 1 or > 16 || columns is < 1 or > 1_000_000) throw new PdfFormatException("A stream of the PDF has rows without a width.");
        return UndoRows(coded, (colors * bits * columns + 7) / 8, Math.Max(1, colors * bits / 8));
    }

    private static byte[] UndoRows(byte[] coded, int width, int pixel)
    {
        var count = coded.Length / (width + 1);
        var rows = new byte[count * width];
        for (var row = 0; row < count; row++)
        {
            var (kind, from, to) = (coded[row * (width + 1)], row * (width + 1) + 1, row * width);
            for (var i = 0; i < width; i++)
            {
                var left = i < pixel ? 0 : rows[to + i - pixel];
                var above = row == 0 ? 0 : rows[to + i - width];
                var corner = i < pixel || row == 0 ? 0 : rows[to + i - width - pixel];
                rows[to + i] = (byte)(coded[from + i] + Predict(kind, left, above, corner));
            }
        }

        return rows;
    }

    private static int Predict(byte kind, int left, int above, int corner) => kind switch
    {
        0 => 0,
        1 => left,
        UpRow => above,
        3 => (left + above) / 2,
        4 => Nearest(left, above, corner),
        _ => throw new PdfFormatException("A stream of the PDF has a row of an unknown predictor."),
    };

    /// <summary>The neighbour that is nearest to left + above − corner (Paeth).</summary>
    private static int Nearest(int left, int above, int corner)
    {
        var (toLeft, toAbove, toCorner) = (Math.Abs(above - corner), Math.Abs(left - corner), Math.Abs(left + above - 2 * corner));
        return toLeft <= toAbove && toLeft <= toCorner ? left : toAbove <= toCorner ? above : corner;
    }

    private static int Number(PdfDict? parameters, string key, int usual) => parameters?[key] switch
    {
        null => usual,
        PdfNumber { Whole: { } whole } => whole,
        _ => throw new PdfFormatException($"A stream of the PDF has a '{key}' that is no number."),
    };
}
