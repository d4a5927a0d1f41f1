namespace Guidebook.Generator.Printing.Pdf;

/// <summary>
/// Refuses files in which the pages, tags, lines of the outline or names are no trees: what stands in two places, or in itself, would be
/// read again and again, and never to the end.
/// </summary>
internal static class TreeRules
{
    private const int DeepestTree = 400;

    /// <summary>Checks all trees of a file.</summary>
    /// <exception cref="PdfFormatException">One of them is none.</exception>
    public static void Check(PdfFile file)
    {
        var root = file.Find<PdfDict>(file.Catalog["StructTreeRoot"]);
        Check(file, file.Catalog["Pages"], "Kids");
        Check(file, file.Catalog["StructTreeRoot"], "K");
        Check(file, file.Catalog["Outlines"], "First", "Next");
        Check(file, file.Find<PdfDict>(file.Catalog["Names"])?["Dests"], "Kids");
        Check(file, root?["IDTree"], "Kids");
        Check(file, root?["ParentTree"], "Kids");
    }

    /// <param name="below">The key of what stands below a node.</param>
    /// <param name="beside">The key of what follows a node at its own level; null for none.</param>
    private static void Check(PdfFile file, PdfValue? root, string below, string? beside = null)
    {
        var seen = new HashSet<int>();
        var waiting = new Stack<(PdfValue? Node, int Depth)>([(root, 0)]);
        while (waiting.TryPop(out var next))
        {
            if (next.Depth > DeepestTree) throw new PdfFormatException("The PDF is nested too deep.");
            if (file.Find<PdfDict>(next.Node) is not { } dict) continue;
            if (dict[below] is null && (beside is null || dict[beside] is null)) continue;
            Enter(next.Node);
            if (beside is not null) waiting.Push((dict[beside], next.Depth));
            if (file.Find<PdfArray>(dict[below]) is not { } kids)
            {
                waiting.Push((dict[below], next.Depth + 1));
                continue;
            }

            Enter(dict[below]);
            foreach (var kid in kids.Items) waiting.Push((kid, next.Depth + 1));
        }

        void Enter(PdfValue? value)
        {
            if (value is PdfReference { Number: var number } && !seen.Add(number))
                throw new PdfFormatException($"Object {number} of the PDF stands in two places of one tree.");
        }
    }
}
