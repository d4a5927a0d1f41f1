using System.Collections.Immutable;
using Guidebook.Generator.Diagnostics;
using Guidebook.Model;
using Guidebook.Themes.Kit;

namespace Guidebook.Generator.Editions;

/// <summary>Finds the theme that a guide has chosen, and holds what the guide asks of it against what it has.</summary>
public static class ThemeFinder
{
    /// <summary>
    /// The theme, and the folder that extends it where the guide names that; null where there is none of that name. An unknown theme,
    /// option, value or hue is a finding.
    /// </summary>
    /// <param name="themes">All themes; the first is that of a guide that names none.</param>
    /// <param name="folders">The folders that extend the first theme, each with the name of its own.</param>
    public static (ITheme Theme, string? Folder)? Find(
        ImmutableArray<ITheme> themes, ImmutableArray<string> folders, Guide guide, DiagnosticBag diagnostics)
    {
        var choice = guide.Settings.Theme;
        var theme = choice.Name is null ? themes[0] : themes.FirstOrDefault(theme => theme.Name == choice.Name);
        var folder = theme is not null ? null : folders.FirstOrDefault(folder => NameOf(folder) == choice.Name);
        if (folder is not null) theme = themes[0];
        if (theme is null)
        {
            diagnostics.Report(
                Codes.UnknownTheme, choice.Span,
                $"There is no theme '{choice.Name}'." + WaysOut(choice.Name!, themes.Select(known => known.Name).Concat(folders.Select(NameOf)), "Choose"));
            return null;
        }

        foreach (var setting in choice.Options) Check(setting, theme, diagnostics);
        foreach (var strand in guide.Content.All<Strand>()) Check(strand.Hue, theme, diagnostics);
        Check(guide.Settings.Book, theme, diagnostics);
        return (theme, folder);
    }

    /// <summary>The name in <c>guide.yaml</c> of a folder that comes with the program.</summary>
    public static string NameOf(string folder) => Path.GetFileName(folder).ToLowerInvariant();

    private static void Check(ThemeSetting setting, ITheme theme, DiagnosticBag diagnostics)
    {
        var option = theme.Options.FirstOrDefault(option => option.Name == setting.Option);
        if (option is null)
            diagnostics.Report(Codes.UnknownThemeOption, setting.OptionSpan, theme.Options.IsEmpty
                ? $"The theme '{theme.Name}' takes no options."
                : theme.Options.FirstOrDefault(known => known.AlsoCalled.Contains(setting.Option)) is { } meant
                ? $"The theme '{theme.Name}' has no option '{setting.Option}': it is called '{meant.Name}'. 'guidebook explain {meant.Name}' says what it takes."
                : $"The theme '{theme.Name}' has no option '{setting.Option}'."
                    + WaysOut(setting.Option, [.. theme.Options.Select(known => known.Name), "folder", "logo", "foot"], "It takes"));
        else if (option.Check is { } check)
        {
            if (check(setting.Value) is { Length: > 0 } problem)
                diagnostics.Report(Codes.BadThemeOption, setting.ValueSpan,
                    $"The option '{option.Name}' of the theme '{theme.Name}' cannot be '{setting.Value}'. {problem}");
        }
        else if (!option.Values.Contains(setting.Value))
            diagnostics.Report(
                Codes.BadThemeOption, setting.ValueSpan,
                $"The option '{option.Name}' of the theme '{theme.Name}' cannot be '{setting.Value}'." + WaysOut(setting.Value, option.Values, "Choose"));
    }

    private static void Check(BookSettings book, ITheme theme, DiagnosticBag diagnostics)
    {
        if (book.TrimSpan is not { } span || theme.Paper?.Book is not { } least) return;
        if (book.Trim.WidthMm >= least.SmallestWidthMm && book.Trim.HeightMm >= least.SmallestHeightMm) return;
        diagnostics.Report(Codes.TrimTooSmall, span, FormattableString.Invariant(
            $"A page of {book.Trim.WidthMm:0.#} × {book.Trim.HeightMm:0.#} mm is too small for the type of the theme '{theme.Name}',")
            + FormattableString.Invariant($" which needs {least.SmallestWidthMm:0.#} × {least.SmallestHeightMm:0.#} mm. Choose a larger 'trim', such as a5."));
    }

    private static void Check(Hue? hue, ITheme theme, DiagnosticBag diagnostics)
    {
        if (hue is null || theme.Hues.Contains(hue.Name)) return;
        diagnostics.Report(Codes.UnknownHue, hue.Span, theme.Hues.IsEmpty
            ? $"The theme '{theme.Name}' has no hues. Delete '{hue.Name}' and its key."
            : $"The theme '{theme.Name}' has no hue '{hue.Name}'." + WaysOut(hue.Name, theme.Hues, "Choose"));
    }

    /// <summary>The nearest of the words; where none is near, all of them.</summary>
    /// <param name="verb">What stands before all of them.</param>
    private static string WaysOut(string wrong, IEnumerable<string> words, string verb)
    {
        var near = Nearest.Suggestion(wrong, words);
        return near.Length > 0 ? near : $" {verb} {string.Join(" or ", words.Select(word => $"'{word}'"))}.";
    }
}
