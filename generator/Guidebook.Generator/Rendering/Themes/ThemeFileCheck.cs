using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Guidebook.Generator.Diagnostics;
using Guidebook.Model;
using Guidebook.Themes.Kit;

namespace Guidebook.Generator.Rendering.Themes;

/// <summary>Finds files of a theme folder that nothing uses: misspelt names above all.</summary>
internal sealed class ThemeFileCheck(ITheme theme, ThemeFolder folder, ThemeChoice choice)
{
    private readonly ImmutableArray<string> known =
    [
        .. theme.Sources!.Names, .. theme.WebsiteFiles(choice).Select(file => file.Value).Except(theme.Sources.Names),
        FolderAssets.SiteStyles, FolderAssets.PrintStyles,
    ];

    private readonly Lazy<ImmutableArray<(ThemeFile File, string Text)>> texts =
        new(() => [.. folder.ByPath.Values.Select(file => (file, file.Text))]);

    /// <summary>Reports the files that override nothing, and that no other file of the folder names.</summary>
    public void Check(DiagnosticBag diagnostics)
    {
        foreach (var file in folder.ByPath.Values)
            if (!IsNote(file.Path) && !IsKnown(file.Path) && Problem(file) is { } problem)
                diagnostics.Report(Codes.ThemeFileUnused, SourceSpan.Whole(file.Name), problem);
    }

    private static bool IsNote(string path) => Path.GetExtension(path) is ".md" or ".txt" || Path.GetFileNameWithoutExtension(path) is "LICENSE" or "README";

    private bool IsKnown(string path) => known.Contains(path) || (SitePath.IsSafe(path) && theme.Read(new(path)) is not null);

    /// <summary>Why nothing uses a file that the theme does not have; null if something does.</summary>
    private string? Problem(ThemeFile file)
    {
        if (file.Is(ThemeFile.Template))
            return IsTag(file) ? null
                : $"This template overrides none of the theme's, and no template uses it.{Suggestion(file.Path)} 'guidebook theme list' names them.";
        if (file.IsCode || FolderStrings.Takes(file)) return null;
        if (!FolderAssets.Takes(file))
            return $"Nothing uses this file.{Suggestion(file.Path)} Files are published from 'assets/', words from 'strings/', 'site.css' and 'print.css' from the folder itself.";
        return IsNamed(file) ? null
            : $"This file overrides none of the theme's, and no template, stylesheet or script of the folder names it.{Suggestion(file.Path)} 'guidebook theme list' names them.";
    }

    private bool IsTag(ThemeFile file)
    {
        var name = Path.GetFileNameWithoutExtension(file.Path);
        return name == ThemePaths.Imports || folder.Code.Any(other => other != file && other.Text.Contains($"<{name}", StringComparison.Ordinal));
    }

    /// <summary>
    /// Whether another file has the name, or the end of a name that a template or script puts together: <c>{strand}.svg</c>.
    /// </summary>
    private bool IsNamed(ThemeFile file)
    {
        var name = Path.GetFileName(file.Path);
        var (plain, written) = (Regex.Escape(name), Regex.Escape(Uri.EscapeDataString(name)));
        var end = Path.GetExtension(name) is { Length: > 0 } extension ? Regex.Escape(extension) : plain;
        var pattern = $$"""(?<![\w-])({{plain}}|{{written}})|["'`})]{{end}}\b""";
        return texts.Value.Any(other => other.File != file && Regex.IsMatch(other.Text, pattern, RegexOptions.CultureInvariant));
    }

    /// <summary>The files of the same name in another folder, or those with the nearest names.</summary>
    private string Suggestion(string path)
    {
        var same = known.Where(other => Path.GetFileName(other) == Path.GetFileName(path)).ToImmutableArray();
        if (!same.IsEmpty) return Nearest.Sentence(same);
        var alike = known.Where(other => Path.GetExtension(other) == Path.GetExtension(path))
            .ToLookup(other => Path.GetFileNameWithoutExtension(other));
        var near = Nearest.Names(Path.GetFileNameWithoutExtension(path), alike.Select(group => group.Key!));
        return Nearest.Sentence([.. near.SelectMany(name => alike[name])]);
    }
}
