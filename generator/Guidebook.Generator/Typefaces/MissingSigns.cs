using System.Globalization;
using System.Text;
using Guidebook.Generator.Diagnostics;
using Guidebook.Generator.IO;
using Guidebook.Model;

namespace Guidebook.Generator.Typefaces;

/// <summary>Reports the signs that no typeface has, one diagnostic for each line of a file.</summary>
internal static class MissingSigns
{
    /// <summary>The number of signs that a diagnostic lists.</summary>
    private const int Listed = 5;

    /// <summary>Reports the signs of each use.</summary>
    public static void Report(IReadOnlyDictionary<TypefaceRole, HashSet<int>> missing, GuideSigns signs, DiagnosticBag diagnostics)
    {
        var files = new Dictionary<string, string[]>(StringComparer.Ordinal);
        var spots = from pair in missing
                    from sign in pair.Value
                    from span in signs.LocationsOf(sign, pair.Key)
                    select (Sign: sign, Span: Find(sign, span, files));
        foreach (var line in spots.Distinct().GroupBy(spot => (spot.Span.File, spot.Span.Line)))
        {
            var found = line.OrderBy(spot => spot.Span.Column).ThenBy(spot => spot.Sign).ToList();
            var more = found.Count > Listed ? string.Create(CultureInfo.InvariantCulture, $" and {found.Count - Listed} more") : "";
            var them = found.Count == 1 ? "it" : "them";
            diagnostics.Report(Codes.MissingSign, found[0].Span,
                $"No typeface has {string.Join(", ", found.Take(Listed).Select(spot => Name(spot.Sign)))}{more}: readers see {them} in a font of their machine, or as an empty box."
                + $" Say it in words, or put a font with {them} into the folder 'fonts' and name it under 'fonts' in guide.yaml.");
        }
    }

    /// <summary>The exact place of a sign: the first in its line, or in the lines after it.</summary>
    private static SourceSpan Find(int sign, SourceSpan near, Dictionary<string, string[]> files)
    {
        if (!files.TryGetValue(near.File, out var lines)) files[near.File] = lines = BestEffort.Get(() => File.ReadAllLines(near.File), []);
        var text = new Rune(sign).ToString();
        for (var i = near.Line - 1; i < lines.Length; i++)
            if (lines[i].IndexOf(text, StringComparison.Ordinal) is >= 0 and var at) return new(near.File, i + 1, at + 1, text.Length);
        return near; // written as an entity
    }

    private static string Name(int sign) => string.Create(CultureInfo.InvariantCulture, $"'{new Rune(sign)}' (U+{sign:X4})");
}
