namespace Guidebook.Generator.Printing.Pdf;

/// <summary>Refuses forms that draw themselves, and forms that draw forms so often that nobody sees the end.</summary>
internal sealed class FormLimit
{
    private const int Deepest = 32;
    private const int Most = 100_000;
    private int drawn;

    /// <summary>Counts a content stream that is read.</summary>
    /// <param name="depth">The number of forms around it; 0 for a page.</param>
    /// <exception cref="PdfFormatException">They are too many.</exception>
    public void Count(int depth)
    {
        if (depth > Deepest || (depth > 0 && ++drawn > Most)) throw new PdfFormatException("The PDF's forms are nested too deep.");
    }
}
