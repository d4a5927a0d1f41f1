namespace Guidebook.Generator.Rendering.Themes;

/// <summary>Paths and namespaces of the files of theme folders.</summary>
internal static class ThemePaths
{
    /// <summary>The path from a folder, with forward slashes and without <c>.</c> and <c>..</c> where a name stands before it.</summary>
    public static string Combine(string folder, string path)
    {
        var parts = new List<string>();
        foreach (var part in Path.Join(folder, path).Replace('\\', '/').Split('/'))
            if (part == ".." && parts.Count > 0 && parts[^1] is not (".." or "")) parts.RemoveAt(parts.Count - 1);
            else if (part is not "." && (part.Length > 0 || parts.Count == 0)) parts.Add(part);
        if (parts is ["", ..] && !Path.IsPathRooted(Path.Join(folder, path))) parts.RemoveAt(0);
        return parts.Count == 0 ? "." : string.Join('/', parts);
    }

    /// <summary>
    /// The path under which a template is compiled. A template that overrides one of the theme gets another name than the original, beside
    /// it: it sees the same names, and tags in templates mean the originals, in whose place the overrides are drawn.
    /// </summary>
    public static string Compiled(string path, bool isOverride) =>
        isOverride && Path.GetFileNameWithoutExtension(path) is var name && name != Imports
            ? $"{path[..^Path.GetFileName(path).Length]}{OverrideOf(name)}{Path.GetExtension(path)}" : path;

    /// <summary>The name of the class that overrides a component.</summary>
    public static string OverrideOf(string name) => name + "_";

    /// <summary>The name of the file with the directives of all templates in its folder.</summary>
    public const string Imports = "_Imports";

    /// <summary>The namespace of a compiled path.</summary>
    public static string NamespaceOf(string root, string compiled) =>
        Path.GetDirectoryName(compiled) is { Length: > 0 } folder ? $"{root}.{folder.Replace('\\', '/').Replace('/', '.')}" : root;

    /// <summary>The path without the extension of a template or its code.</summary>
    public static string StemOf(string path) => path[..path.IndexOf(ThemeFile.Template, StringComparison.Ordinal)];
}
