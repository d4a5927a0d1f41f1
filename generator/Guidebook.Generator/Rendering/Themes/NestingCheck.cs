using System.Collections.Immutable;
using System.Globalization;
using Guidebook.Generator.Diagnostics;
using Guidebook.Model;

namespace Guidebook.Generator.Rendering.Themes;

/// <summary>
/// Finds brackets that stand inside each other too deeply, before a template is compiled: the compilers descend into each, and some
/// thousands would end the process without a word.
/// </summary>
internal static class NestingCheck
{
    private const int Deepest = 500;

    /// <summary>Whether brackets are nested too deeply in a file; the first of each file is reported.</summary>
    public static bool Report(ImmutableArray<ThemeFile> code, DiagnosticBag diagnostics)
    {
        var isTooDeep = false;
        foreach (var file in code)
        {
            var text = file.Text;
            if (Find(text) is not { } at) continue;
            isTooDeep = true;
            var (line, column) = new LineTable(text).At(at);
            diagnostics.Report(Codes.TemplateBroken, new SourceSpan(file.Name, line, column, 1), string.Create(CultureInfo.InvariantCulture,
                $"Brackets stand inside each other more than {Deepest} deep here. Look for superfluous ones, or divide the template."));
        }

        return isTooDeep;
    }

    /// <summary>The index of the bracket that is too deep; null if there is none. Those in texts count too: nobody has so many.</summary>
    private static int? Find(string text)
    {
        var depth = 0;
        for (var at = 0; at < text.Length; at++)
        {
            if (text[at] is '(' or '[' or '{') depth++;
            else if (depth > 0 && text[at] is (')' or ']' or '}')) depth--;
            if (depth > Deepest) return at;
        }

        return null;
    }
}
