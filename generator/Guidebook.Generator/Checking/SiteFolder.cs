using System.IO.Enumeration;
using Guidebook.Generator.Diagnostics;
using Guidebook.Generator.IO;
using Guidebook.Model;

namespace Guidebook.Generator.Checking;

/// <summary>Lists the files of a website in a folder.</summary>
internal static class SiteFolder
{
    private const int LongestShown = 200;

    /// <summary>
    /// All files, in ordinal order; symlinks to folders are not followed, because they can form cycles. Reports each folder that the system
    /// does not list: its pages are not checked, and links to them are findings.
    /// </summary>
    public static List<SitePath> List(string dir, DiagnosticBag diagnostics)
    {
        var (root, found) = (Path.GetFullPath(dir), new List<SitePath>());
        var waiting = new Stack<string>([""]);
        while (waiting.TryPop(out var folder))
            foreach (var (name, isFolder) in Items(dir, root, folder, diagnostics))
                if (isFolder) waiting.Push($"{folder}{name}/");
                else if (SitePath.IsSafe(folder + name)) found.Add(new(folder + name));
        found.Sort();
        return found;
    }

    private static (string Name, bool IsFolder)[] Items(string dir, string root, string folder, DiagnosticBag diagnostics)
    {
        try
        {
            return
            [
                .. new FileSystemEnumerable<(string Name, bool IsFolder)>(
                    Path.Join(root, folder), (ref FileSystemEntry entry) => (entry.FileName.ToString(), entry.IsDirectory),
                    new() { AttributesToSkip = 0, IgnoreInaccessible = false })
                {
                    ShouldIncludePredicate = (ref FileSystemEntry entry) =>
                        !entry.IsDirectory || (entry.Attributes & FileAttributes.ReparsePoint) == 0,
                },
            ];
        }
        catch (Exception exception) when (exception.IsIoError())
        {
            var which = folder.Length == 0 ? $"The folder '{dir}'" : $"The folder '{Start(folder.TrimEnd('/'))}' in '{dir}'";
            diagnostics.Report(Codes.PageUnreadable, $"{which} cannot be opened, so nothing in it was checked.");
            return [];
        }
    }

    /// <summary>The beginning of a path, which can be longer than a screen.</summary>
    private static string Start(string path) => Clipping.Shorten(path, LongestShown);
}
