using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Guidebook.Generator.Diagnostics;
using Guidebook.Model;
using Guidebook.Themes.Kit;

namespace Guidebook.Generator.Rendering.Themes;

/// <summary>Checks the colours of a guide's theme by day and by night: text has a contrast of at least 4.5 : 1 (WCAG 2.2 AA).</summary>
internal static partial class ContrastCheck
{
    private const double Least = 4.5;

    /// <summary>
    /// Reports pairs of colours with too little contrast, at the option or at the line of the folder that sets the text's.
    /// </summary>
    public static void Check(ITheme theme, FolderAssets assets, ThemeFolder folder, ThemeChoice choice, DiagnosticBag diagnostics)
    {
        if (assets.Read(theme.Sources!.SiteStyles) is not { } bytes) return;
        var colours = new Dictionary<string, (string Day, string Night)>(StringComparer.Ordinal);
        // On paper and in other states, ':root' has conditions or another selector beside it.
        foreach (var set in Root().Matches(Encoding.UTF8.GetString(bytes)).SelectMany(rule => Property().Matches(rule.Value)))
            colours[set.Groups["name"].Value] = (set.Groups["day"].Value, set.Groups["night"] is { Success: true } night
                ? night.Value : set.Groups["day"].Value);
        var faults = theme.Contrasts.Where(pair => colours.ContainsKey(pair.Text) && colours.ContainsKey(pair.Ground))
            .SelectMany(pair => (Fault[])[
                new(pair, "day", colours[pair.Text].Day, colours[pair.Ground].Day),
                new(pair, "night", colours[pair.Text].Night, colours[pair.Ground].Night)])
            .Where(fault => fault.Contrast < Least);
        // An option is one cause: its worst pair tells of all.
        var causes = faults.GroupBy(fault => (object?)OptionOf(fault.Pair, choice) ?? fault);
        foreach (var fault in causes.Select(same => same.MinBy(fault => fault.Contrast)!))
            diagnostics.Report(Codes.LowContrast, Find(fault.Pair, folder, choice), Message(fault, choice));
    }

    private static string Message(Fault fault, ThemeChoice choice)
    {
        var (pair, option) = (fault.Pair, OptionOf(fault.Pair, choice));
        var (text, ground) = option is null ? ($"'{pair.Text}'", $"'{pair.Ground}'")
            : (option.Option == pair.Option ? $"'{option.Option}'" : "text", Is(pair.Ground, choice) ? $"'{pair.Ground}'" : "the ground of the page");
        return string.Create(CultureInfo.InvariantCulture,
            $"By {fault.Time}, {text} ({fault.Ink}) on {ground} ({fault.Paper}) has a contrast of {Math.Floor(fault.Contrast * 10) / 10:0.0} : 1. Tired eyes need {Least} : 1 at least: make one of them {(Luminance(fault.Ink) < Luminance(fault.Paper) ? "darker or the other lighter" : "lighter or the other darker")}.{WayOut(pair, choice)}");
    }

    private static bool Is(string option, ThemeChoice choice) => choice.Find(option) is not null;

    /// <summary>The option of the guide that sets a colour of the pair; null if none does.</summary>
    private static ThemeSetting? OptionOf(ContrastPair pair, ThemeChoice choice) =>
        choice.Options.FirstOrDefault(set => set.Option == pair.Option || set.Option == pair.Ground);

    /// <summary>What the options of a guide can do about it; empty where the theme folder sets both colours.</summary>
    private static string WayOut(ContrastPair pair, ThemeChoice choice)
    {
        if (OptionOf(pair, choice) is not { } option) return "";
        return option.Value.Contains(' ', StringComparison.Ordinal)
            ? " Colours without an option stand in the file that 'guidebook theme eject colours.css' writes."
            : $" '{option.Option}' takes a second colour for the night: \"{option.Value} #…\".";
    }

    private static SourceSpan Find(ContrastPair pair, ThemeFolder folder, ThemeChoice choice)
    {
        if (OptionOf(pair, choice) is { } option) return option.ValueSpan;
        foreach (var file in folder.All.Where(file => file.Is(".css")).Reverse())
            if (Array.FindIndex(file.Text.Split('\n'), line => line.Contains($"--{pair.Text}:", StringComparison.Ordinal)) is >= 0 and var line)
                return new(file.Name, line + 1, 1, 0);
        return folder.All.IsEmpty ? choice.Span : SourceSpan.Whole(folder.All[^1].Name);
    }

    /// <summary>The contrast ratio of WCAG 2.2.</summary>
    private static double Contrast(string one, string other)
    {
        var (a, b) = (Luminance(one), Luminance(other));
        return (Math.Max(a, b) + 0.05) / (Math.Min(a, b) + 0.05);
    }

    private static double Luminance(string colour)
    {
        var digits = colour.Length == 4 ? string.Concat(colour[1..].Select(digit => $"{digit}{digit}")) : colour[1..7];
        var parts = Enumerable.Range(0, 3)
            .Select(i => int.Parse(digits.AsSpan(2 * i, 2), NumberStyles.HexNumber, CultureInfo.InvariantCulture) / 255.0)
            .Select(part => part <= 0.04045 ? part / 12.92 : Math.Pow((part + 0.055) / 1.055, 2.4)).ToArray();
        return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2];
    }

    /// <summary>Matches the rule of the whole page.</summary>
    [GeneratedRegex(@"(?<![:\w\]]):root\s*\{[^{}]*\}")]
    public static partial Regex Root();

    /// <summary>Matches a custom property with one colour, or one by day and one by night.</summary>
    [GeneratedRegex(@"--(?<name>[a-z-]+):\s*(light-dark\(\s*)?(?<day>#([0-9a-fA-F]{6}|[0-9a-fA-F]{3}))(\s*,\s*(?<night>#([0-9a-fA-F]{6}|[0-9a-fA-F]{3}))\s*\))?\s*[;}]")]
    private static partial Regex Property();

    /// <summary>A pair of colours by day or by night.</summary>
    private sealed record Fault(ContrastPair Pair, string Time, string Ink, string Paper)
    {
        /// <summary>The contrast ratio.</summary>
        public double Contrast { get; } = ContrastCheck.Contrast(Ink, Paper);
    }
}
