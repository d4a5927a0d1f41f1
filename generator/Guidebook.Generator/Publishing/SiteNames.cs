using System.Buffers;
using Guidebook.Generator.Diagnostics;

namespace Guidebook.Generator.Publishing;

/// <summary>
/// The names that a site uses: its files and their parent folders. Names are case-insensitive, because many file systems and servers are.
/// </summary>
internal sealed class SiteNames
{
    private static readonly SearchValues<char> ForeignSigns = SearchValues.Create("<>:\"\\|?*");
    private readonly Dictionary<string, (string Spelling, bool IsFile)> taken = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Adds the names of the generated files and reports conflicts between them.</summary>
    public SiteNames(IEnumerable<string> made, DiagnosticBag diagnostics)
    {
        var last = "";
        foreach (var path in made)
        {
            var folder = path.AsSpan(0, path.LastIndexOf('/') + 1);
            if (!last.StartsWith(folder, StringComparison.Ordinal)) // many files have one folder
                foreach (var above in FoldersOf(path)) Take(above, isFile: false, diagnostics);
            last = path;
            Take(path, isFile: true, diagnostics);
            if (Foreign(path) is { } problem) diagnostics.Report(Codes.ReservedName, $"'{path}' has a name that {problem}, so the site cannot be unpacked or copied there. Give the file another name.");
        }
    }

    /// <summary>Reports paths that two files claim.</summary>
    public static void ReportTwice(IEnumerable<string> paths, DiagnosticBag diagnostics)
    {
        foreach (var path in paths) diagnostics.Report(Codes.PathTwice, $"Two different pages or files want to be '{path}'. Give one of them another name.");
    }

    /// <summary>Reports a file, symlink or folder of the editor's own at the path of a generated file or folder.</summary>
    public void LeaveRoomFor(TreeEntry own, DiagnosticBag diagnostics)
    {
        var isFolder = own.Kind is TreeEntryKind.Folder;
        var wanted = taken.TryGetValue(own.Path, out var name) && (name.IsFile || !isFolder) ? name.Spelling : null;
        wanted ??= FoldersOf(own.Path).Where(folder => taken.TryGetValue(folder, out var above) && above.IsFile).FirstOrDefault();
        if (wanted is null) return;
        diagnostics.Report(Codes.OwnFileInTheWay,
            $"'site/{own.Path}' was not made by a build, and this build wants to put '{wanted}' there. Your file is left as it is: move it away, or give the page another name.");
    }

    /// <summary>The parent folders of a path, outermost first.</summary>
    public static IEnumerable<string> FoldersOf(string path)
    {
        for (var i = path.IndexOf('/', StringComparison.Ordinal); i >= 0; i = path.IndexOf('/', i + 1)) yield return path[..i];
    }

    /// <summary>Why no file on Windows can have a name of this path; null if it can.</summary>
    private static string? Foreign(ReadOnlySpan<char> path)
    {
        if (path.IndexOfAny(ForeignSigns) is >= 0 and var at) return $"holds {path[at]}, which no name on Windows can";
        foreach (var part in path.Split('/'))
            if (IsReserved(path[part])) return "Windows keeps for a device";
            else if (path[part] is [.., '.' or ' ']) return "ends with a full stop or a blank, as no name on Windows can";
        return null;
    }

    private static bool IsReserved(ReadOnlySpan<char> name)
    {
        var stem = name.IndexOf('.') is >= 0 and var dot ? name[..dot] : name;
        if (stem.Length is not (3 or 4)) return false;
        Span<char> upper = stackalloc char[stem.Length];
        stem.ToUpperInvariant(upper);
        return upper is "CON" or "PRN" or "AUX" or "NUL"
            or ['C', 'O', 'M', (>= '1' and <= '9') or '¹' or '²' or '³'] or ['L', 'P', 'T', (>= '1' and <= '9') or '¹' or '²' or '³'];
    }

    private void Take(string path, bool isFile, DiagnosticBag diagnostics)
    {
        if (taken.TryAdd(path, (path, isFile))) return;
        var (spelling, wasFile) = taken[path];
        if (isFile != wasFile)
            diagnostics.Report(Codes.PathsClash, $"'{spelling}' and '{path}' cannot both be made: one is a file, the other a folder. Give one of them another name.");
        else if (spelling != path)
            diagnostics.Report(Codes.PathsClash, $"'{spelling}' and '{path}' differ only in capital letters, and many disks take them for one. Give one of them another name.");
    }
}
