using Guidebook.Generator.Printing.Pdf;

namespace Guidebook.Generator.Printing.Conformance;

/// <summary>The cells of a tagged table as a grid.</summary>
internal static class TableGrid
{
    private const int MostColumns = 1000;

    /// <summary>Whether every row fills the same columns, with the spans of all cells, and no cell covers another.</summary>
    public static bool IsEven(PdfFile file, PdfDict table)
    {
        var rows = Rows(file, table).ToList();
        var filled = new List<HashSet<int>>();
        for (var i = 0; i < rows.Count; i++)
        {
            var column = 0;
            foreach (var cell in Below(file, rows[i]))
            {
                while (At(i).Contains(column)) column++;
                var (width, height) = (Span(file, cell, "ColSpan"), Span(file, cell, "RowSpan"));
                for (var row = i; row < i + height; row++)
                    for (var x = column; x < column + width; x++)
                        if (!At(row).Add(x)) return false;
            }
        }

        return filled.Count == rows.Count && filled.All(row => row.Count == filled[0].Count && row.Count > 0 && row.Max() == row.Count - 1);

        HashSet<int> At(int row)
        {
            while (filled.Count <= row) filled.Add([]);
            return filled[row];
        }
    }

    private static int Span(PdfFile file, PdfDict cell, string name) =>
        TagTree.Attribute(file, cell, name) is PdfNumber { Whole: { } span } ? Math.Clamp(span, 1, MostColumns) : 1;

    private static IEnumerable<PdfDict> Rows(PdfFile file, PdfDict table)
    {
        foreach (var kid in Below(file, table))
            if (kid.Names("S", "TR")) yield return kid;
            else if (kid["S"] is PdfName { Value: "THead" or "TBody" or "TFoot" })
                foreach (var row in Rows(file, kid)) yield return row;
    }

    private static IEnumerable<PdfDict> Below(PdfFile file, PdfDict tag) =>
        TagTree.Kids(file, tag).Where(kid => kid is PdfReference).Select(file.Find<PdfDict>).OfType<PdfDict>()
            .Where(kid => kid["S"] is PdfName);
}
