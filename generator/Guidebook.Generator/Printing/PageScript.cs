using System.Text;
using Guidebook.Generator.IO;

namespace Guidebook.Generator.Printing;

/// <summary>The script that runs in the page before it is printed.</summary>
internal static class PageScript
{
    private static readonly string[] Parts = ["titles", "tables", "code", "pictures", "boxes", "texts", "tags", "overleaf", "page"];

    /// <summary>
    /// Waits for images and fonts, finds links without a target, fits what can be fitted (titles, tables, code, pictures, what can be
    /// spared), keeps short paragraphs whole, lets texts go on overleaf, measures what does not fit, collects the page numbers and the
    /// texts, and appends a page that links to every id. Hidden text is shown to the browser's tags, marked by its language (see
    /// <see cref="Pdf.HiddenTags"/>).
    /// </summary>
    public static string Text { get; } = Compose();

    private static string Compose()
    {
        var script = new StringBuilder("async setup => {\n");
        foreach (var part in Parts) script.Append(EmbeddedFile.ReadText($"print/{part}.js"));
        return script.Append("return await report(setup);\n}").ToString();
    }
}
