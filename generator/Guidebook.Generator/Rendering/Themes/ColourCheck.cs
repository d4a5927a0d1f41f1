using System.Collections.Immutable;
using System.Text;
using System.Text.RegularExpressions;
using Guidebook.Generator.Diagnostics;
using Guidebook.Model;
using Guidebook.Themes.Kit;

namespace Guidebook.Generator.Rendering.Themes;

/// <summary>
/// Checks the colours that a theme folder sets for whole pages: browsers skip one that they cannot read without a word, and its contrast
/// could not be measured.
/// </summary>
internal static partial class ColourCheck
{
    /// <summary>Reports colours that cannot be read, and names that are near to one of the theme's.</summary>
    public static void Check(ITheme theme, ThemeFolder folder, DiagnosticBag diagnostics)
    {
        var colours = theme.Contrasts.SelectMany(pair => (string[])[pair.Text, pair.Ground]).ToHashSet(StringComparer.Ordinal);
        if (colours.Count == 0) return;
        var names = NamesOf(theme.Sources!);
        // The rules that options of the guide make have its name; their values are checked where they stand.
        foreach (var file in folder.All.Where(file => file.Is(".css") && file.Name.EndsWith(".css", StringComparison.Ordinal)))
        {
            var css = WithoutComments(file.Text);
            foreach (var rule in ContrastCheck.Root().Matches(css).Cast<Match>())
                foreach (var set in Setting().Matches(css[..(rule.Index + rule.Length)], rule.Index).Cast<Match>())
                    if (Mistake(set, css, colours, names) is { } message)
                        diagnostics.Report(Codes.ColourUnreadable, At(file, set), message);
        }
    }

    private static string? Mistake(Match set, string css, HashSet<string> colours, ImmutableArray<string> names)
    {
        var (name, value) = (set.Groups["name"].Value, set.Groups["value"].Value.Trim());
        if (css.AsSpan(set.Index + set.Length).TrimStart() is ['-', ..])
            return $"A ';' is missing at the end of this line, so browsers skip '--{name}' and the line below. Write it.";
        if (!names.Contains(name) && !css.Contains($"var(--{name}", StringComparison.Ordinal))
            return Nearest.Suggestion($"--{name}", names.Select(known => $"--{known}")) is { Length: > 0 } near
                ? $"The theme has no colour '--{name}', so this line does nothing.{near}" : null;
        return colours.Contains(name) && !Colour().IsMatch(value)
            ? $"'{value.ReplaceLineEndings(" ")}' cannot be read as a colour, so its contrast cannot be measured. Write '#' and three or six digits from 0 to f, as in #8a2f00, or one by day and one by night: light-dark(#8a2f00, #ffb38a)."
            : null;
    }

    private static SourceSpan At(ThemeFile file, Match set)
    {
        var (line, column) = new LineTable(file.Text).At(set.Index);
        var text = set.Value.AsSpan().TrimEnd();
        return new(file.Name, line, column, text.IndexOf('\n') is >= 0 and var end ? end : text.Length);
    }

    /// <summary>The custom properties that the theme sets itself, without the hyphens before them.</summary>
    private static ImmutableArray<string> NamesOf(ThemeSources sources) =>
        [.. sources.Names.Where(name => name.EndsWith(".css", StringComparison.Ordinal))
            .SelectMany(name => Setting().Matches(Encoding.UTF8.GetString(sources.Read(name)!)).Select(set => set.Groups["name"].Value))
            .Distinct().Order(StringComparer.Ordinal)];

    private static string WithoutComments(string css) =>
        Comment().Replace(css, comment => string.Concat(comment.Value.Select(letter => letter == '\n' ? '\n' : ' ')));

    /// <summary>A custom property with its value, up to the semicolon, the end of the rule, or the next property.</summary>
    [GeneratedRegex(@"(?<![\w-])--(?<name>[\w-]+)\s*:(?<value>(?:(?!\n\s*--[\w-]+\s*:)[^;{}])*)")]
    private static partial Regex Setting();

    [GeneratedRegex(@"^(?:#[0-9a-fA-F]{3}|#[0-9a-fA-F]{6}|light-dark\(\s*#(?:[0-9a-fA-F]{3}|[0-9a-fA-F]{6})\s*,\s*#(?:[0-9a-fA-F]{3}|[0-9a-fA-F]{6})\s*\))$")]
    private static partial Regex Colour();

    [GeneratedRegex(@"/\*.*?\*/", RegexOptions.Singleline)]
    private static partial Regex Comment();
}
