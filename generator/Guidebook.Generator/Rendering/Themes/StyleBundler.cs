using System.Text;
using System.Text.RegularExpressions;
using Guidebook.Generator.Diagnostics;
using Guidebook.Model;
using Guidebook.Themes.Kit;

namespace Guidebook.Generator.Rendering.Themes;

/// <summary>
/// Puts stylesheets together with what they import, each part from the folder, else from the theme. Addresses in parts count from
/// <c>assets/</c>, as in the theme.
/// </summary>
internal sealed partial class StyleBundler(ThemeSources sources, ThemeFolder folder, DiagnosticBag diagnostics)
{
    /// <summary>The stylesheet with all parts and additions; null if the folder overrides none of its parts.</summary>
    public string? Bundle(string path, List<ThemeFile> added)
    {
        var (parts, css) = (new HashSet<string>(StringComparer.Ordinal), new StringBuilder());
        Add(path, Find(path)!, parts, css);
        if (!parts.Any(folder.ByPath.ContainsKey)) return null;
        return css.Append(Inline(added)).ToString();
    }

    /// <summary>Stylesheets with all parts, one after the other.</summary>
    public string Inline(IEnumerable<ThemeFile> sheets)
    {
        var css = new StringBuilder();
        foreach (var sheet in sheets) Add(sheet.Path, sheet, new(StringComparer.Ordinal), css);
        return css.ToString();
    }

    private void Add(string path, ThemeFile sheet, HashSet<string> parts, StringBuilder css)
    {
        if (!parts.Add(path)) return;
        var (text, from) = (sheet.Text, 0);
        foreach (var import in Import().EnumerateMatches(text))
        {
            css.Append(text, from, import.Index - from);
            from = import.Index + import.Length;
            var named = Import().Match(text, import.Index).Groups["path"].Value;
            var target = ThemePaths.Combine(Path.GetDirectoryName(path)!, named);
            if (Find(target) is { } part) Add(target, part, parts, css);
            else Report(sheet, text, import.Index, named);
        }

        css.Append(text, from, text.Length - from).Append('\n');
    }

    private ThemeFile? Find(string path) => folder.ByPath.GetValueOrDefault(path)
        ?? (sources.Read(path) is { } bytes ? new(path, path, bytes) : null);

    private void Report(ThemeFile sheet, string text, int at, string named)
    {
        var (line, column) = new LineTable(text).At(at);
        diagnostics.Report(Codes.StylesheetMissing, new SourceSpan(sheet.Name, line, column, 0),
            $"Neither the folder nor the theme has the stylesheet '{named}'."
            + Nearest.Suggestion(named,
                sources.Names.Concat(folder.ByPath.Keys).Where(name => name.EndsWith(".css", StringComparison.Ordinal))));
    }

    /// <summary>Matches an import of a part; imports with conditions or from other hosts stay.</summary>
    [GeneratedRegex("""@import\s+(url\()?["']?(?<path>\.[^"')]*\.css)["']?\)?\s*;""")]
    private static partial Regex Import();
}
