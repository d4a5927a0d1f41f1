using System.Collections.Immutable;
using Guidebook.Generator.Diagnostics;
using Guidebook.Model;

namespace Guidebook.Generator.Reading;

/// <summary>A folder of the guide.</summary>
/// <param name="Path">Where the system finds it.</param>
/// <param name="Name">What places call it.</param>
/// <param name="Root">The real place of the content or seeds folder, which no link may leave.</param>
internal sealed record Folder(string Path, string Name, string Root)
{
    /// <summary>The folder given on the command line, or null where there is none.</summary>
    public static Folder? Open(string given)
    {
        var name = given.Replace(System.IO.Path.DirectorySeparatorChar, '/');
        if (name.Length > 1) name = name.TrimEnd('/');
        return Directory.Exists(given) && RealPath.Of(given) is { } root ? new(given, name, root) : null;
    }

    /// <summary>A folder or file in this one.</summary>
    public Folder Sub(string name) => this with { Path = System.IO.Path.Join(Path, name), Name = $"{Name}/{name}" };

    /// <summary>
    /// The names in this folder in ordinal order; files and folders of editors and systems (a dot or <c>~$</c> at the
    /// beginning, a tilde at the end, <c>Thumbs.db</c>, <c>desktop.ini</c>) are passed over; links that are not followed are reported.
    /// </summary>
    public ImmutableArray<(string Name, bool IsFolder)> List(Findings findings)
    {
        try
        {
            var all = new DirectoryInfo(Path).EnumerateFileSystemInfos("*", new EnumerationOptions { AttributesToSkip = 0 })
                .Where(item => !IsOfSystem(item.Name) && MayFollow(item, findings))
                .Select(item => (item.Name, item.Attributes.HasFlag(FileAttributes.Directory)));
            return [.. all.OrderBy(item => item.Name, StringComparer.Ordinal)];
        }
        catch (Exception trouble) when (trouble is IOException or UnauthorizedAccessException)
        {
            findings.Add(Codes.Unreadable, SourceSpan.Whole(Name), "This folder cannot be opened: look at its permissions.");
            return [];
        }
    }

    private static bool IsOfSystem(string name) =>
        name.StartsWith('.') || name.EndsWith('~') || name.StartsWith("~$", StringComparison.Ordinal) || name is "Thumbs.db" or "desktop.ini";

    private bool MayFollow(FileSystemInfo item, Findings findings)
    {
        // Reading where a link leads costs a call of the system for each file; only links are asked.
        if (!item.Attributes.HasFlag(FileAttributes.ReparsePoint) || item.LinkTarget is null) return true;
        var target = RealPath.Of(item.FullName);
        if (target is not null && RealPath.IsInside(target, Root) && File.Exists(target)) return true;
        var leads = target is null || !System.IO.Path.Exists(target) ? "leads nowhere"
            : RealPath.IsInside(target, Root) ? "leads to a folder" : "leads out of the folder";
        findings.Add(Codes.LinkNotFollowed, SourceSpan.Whole($"{Name}/{item.Name}"),
            $"This is a link that {leads}, and it is not followed. Put the file itself here.");
        return false;
    }
}
