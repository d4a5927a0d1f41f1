using Guidebook.Generator.Diagnostics;
using Guidebook.Model;
using Guidebook.Themes.Kit;

namespace Guidebook.Generator.Rendering.Themes;

/// <summary>Finds files of a theme folder that nothing uses: misspelt names above all.</summary>
internal static class ThemeFileCheck
{
    /// <summary>Reports the files that override nothing, and that no other file of the folder names.</summary>
    public static void Check(ThemeSources theme, ThemeFolder folder, DiagnosticBag diagnostics)
    {
        foreach (var file in folder.ByPath.Values)
        {
            if (IsNote(file.Path) || theme.Names.Contains(file.Path)) continue;
            if (file.Is(ThemeFile.Template) ? IsUsed(file, folder) : file.IsCode || FolderAssets.Takes(file)
                || FolderStrings.Takes(file)) continue;
            diagnostics.Report(Codes.ThemeFileUnused, SourceSpan.Whole(file.Name), file.Is(ThemeFile.Template)
                ? $"This template overrides none of the theme's, and no template uses it.{Suggestion(file.Path, theme)} 'guidebook theme list' names them."
                : $"Nothing uses this file.{Suggestion(file.Path, theme)} Files are published from 'assets/', words from 'strings/', 'site.css' and 'print.css' from the folder itself.");
        }
    }

    private static bool IsNote(string path) => Path.GetExtension(path) is ".md" or ".txt" || Path.GetFileNameWithoutExtension(path) is "LICENSE" or "README";

    private static bool IsUsed(ThemeFile file, ThemeFolder folder)
    {
        var name = Path.GetFileNameWithoutExtension(file.Path);
        return name == ThemePaths.Imports || folder.Code.Any(other => other != file && other.Text.Contains($"<{name}", StringComparison.Ordinal));
    }

    /// <summary>The nearest paths, or files of the same name in another folder.</summary>
    private static string Suggestion(string path, ThemeSources theme)
    {
        var same = theme.Names.Where(name => Path.GetFileName(name) == Path.GetFileName(path)).ToList();
        return same.Count > 0 ? $" Did you mean {string.Join(" or ", same.Select(name => $"'{name}'"))}?" : Nearest.Suggestion(path, theme.Names);
    }
}
