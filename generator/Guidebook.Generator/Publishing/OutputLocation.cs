using Guidebook.Generator.Diagnostics;
using Guidebook.Generator.IO;

namespace Guidebook.Generator.Publishing;

/// <summary>Checks whether a folder is a safe output folder.</summary>
internal static class OutputLocation
{
    /// <summary>
    /// Reports the disk root, the home folder, an overlap with the content, and a file, folder or symlink at a path that the output needs.
    /// </summary>
    public static bool IsSound(string given, OutputLayout layout, IEnumerable<string> inputs, DiagnosticBag diagnostics)
    {
        var wrong = Danger(given, layout, inputs);
        if (wrong is not null) diagnostics.Report(Codes.OutputLocation, wrong);
        else if (Blocked(given, layout) is { } blocked) diagnostics.Report(Codes.OutputBlocked, blocked);
        else return true;
        return false;
    }

    private static string? Danger(string given, OutputLayout layout, IEnumerable<string> inputs)
    {
        var root = Resolve(layout.Root);
        if (string.Equals(root, Path.GetPathRoot(root), Letters)) return $"The output folder '{given}' is the root of the disk. Name a folder of its own, for example 'output'.";
        var home = Environment.GetFolderPath(Environment.SpecialFolder.UserProfile);
        if (home.Length > 0 && string.Equals(root, Resolve(home), Letters)) return $"The output folder '{given}' is your home folder. Name a folder of its own, for example 'output'.";
        foreach (var input in inputs)
        {
            var read = Resolve(Path.GetFullPath(input));
            if (IsWithin(root, read)) return $"The output folder '{given}' is inside '{input}', which is read and never written. Name a folder beside it.";
            if (IsWithin(read, Path.Combine(root, "site")) || IsWithin(read, Path.Combine(root, ".guidebook")) || IsWithin(read, Path.Combine(root, "kept")))
                return $"The folder '{input}' is inside '{given}', in the part that a build replaces. Name another output folder.";
        }

        return null;
    }

    private static string? Blocked(string given, OutputLayout layout)
    {
        if (File.Exists(layout.Root)) return $"'{given}' is a file; the output needs a folder.";
        foreach (var (path, folder) in new[] { (layout.Site, true), (layout.Hidden, true), (layout.Kept, true), (layout.Record, false) })
        {
            if (!TreeWalk.IsThere(path)) continue;
            var name = Path.GetFileName(path);
            if (TreeWalk.IsLink(path)) return $"'{name}' in the output folder '{given}' is a link to another place; nothing is written through links. Remove the link.";
            if (Directory.Exists(path) != folder)
                return $"'{name}' in the output folder '{given}' is a {(folder ? "file; a folder" : "folder; a file")} belongs there. Move it away.";
        }

        return null;
    }

    // File systems of Windows and macOS ignore case; there a case-insensitive comparison is the safe choice.
    private static StringComparison Letters => OperatingSystem.IsLinux() ? StringComparison.Ordinal : StringComparison.OrdinalIgnoreCase;

    private static bool IsWithin(string path, string folder) => string.Equals(path, folder, Letters)
        || path.StartsWith(Path.TrimEndingDirectorySeparator(folder) + Path.DirectorySeparatorChar, Letters);

    /// <summary>The target of a path, with all symlinks resolved.</summary>
    private static string Resolve(string path)
    {
        var full = Path.TrimEndingDirectorySeparator(Path.GetFullPath(path));
        if (Path.GetDirectoryName(full) is not { } above) return full;
        var here = Path.Combine(Resolve(above), Path.GetFileName(full));
        return BestEffort.Get(() => new DirectoryInfo(here).ResolveLinkTarget(returnFinalTarget: true), null) is { } target
            ? Resolve(target.FullName)
            : here;
    }
}
