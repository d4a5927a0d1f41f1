using System.Collections.Immutable;
using Guidebook.Generator.Diagnostics;
using Guidebook.Generator.IO;
using Guidebook.Generator.Reading;
using Guidebook.Generator.Reading.Files;
using Guidebook.Model;
using Guidebook.Themes.Kit;

namespace Guidebook.Generator.Starting;

/// <summary>Copies sources of a theme into the theme folder of a guide, as a first version to change. Overwrites nothing.</summary>
public static class ThemeStarter
{
    private const string NewFolder = "my-theme";

    /// <summary>Copies a source.</summary>
    /// <param name="name">Its path, its name, or its name without extension.</param>
    public static Outcome Eject(ThemeSources theme, ContentFolders folders, string name)
    {
        var found = Find(theme, name);
        if (found is not [var path])
            return Outcome.Refused(found.IsEmpty
                ? $"The theme has no '{name}'.{Nearest.Suggestion(name, theme.Names.Where(IsToChange).SelectMany(NamesOf))} 'guidebook theme list' names all."
                : $"'{name}' is {string.Join(" or ", found.Select(one => $"'{one}'"))}. Name one with its folder.");
        if (ContentReader.Read(folders, 1, new())?.Settings.Theme is not { } choice)
            return Outcome.Refused($"There is no guide in '{folders.Content}'. Name its folder with --content, or begin one with 'guidebook init'.");
        var named = choice.Folder ?? NewFolder;
        var target = Path.Combine(folders.Content, named, path);
        if (File.Exists(target)) return Outcome.Refused($"'{target}' is there already, and stays as it is.");
        try
        {
            WholeFile.Create(target, theme.Read(path)!);
        }
        catch (Exception exception) when (exception.IsIoError())
        {
            return Outcome.Refused($"'{target}' cannot be written: {exception.Message}");
        }

        var line = choice.Name is null && choice.Options.IsEmpty && choice.Logo is null && choice.Foot is null
            ? $" Write this into guide.yaml, so that the folder is used: theme: {{folder: {named}}}"
            : $" Add 'folder: {named}' to the keys of 'theme' in guide.yaml, so that the folder is used.";
        return Outcome.Done($"Wrote {target}.{(choice.Folder is null ? line : "")}");
    }

    /// <summary>Whether somebody who looks for a look may want it; the C# half of a template is there by its path.</summary>
    internal static bool IsToChange(string path) => !path.EndsWith(".cs", StringComparison.Ordinal);

    private static ImmutableArray<string> Find(ThemeSources theme, string name)
    {
        var path = name.Replace('\\', '/');
        if (theme.Names.Contains(path)) return [path];
        return [.. theme.Names.Where(IsToChange).Where(known => NamesOf(known).Contains(path))];
    }

    private static IEnumerable<string> NamesOf(string path) =>
        [path, Path.GetFileName(path), Path.GetFileNameWithoutExtension(path)];
}
