using System.Collections.Immutable;
using System.IO.Enumeration;
using Guidebook.Generator.Diagnostics;
using Guidebook.Generator.IO;
using Guidebook.Generator.Languages;
using Guidebook.Model;

namespace Guidebook.Generator.Reading.Files;

/// <summary>A folder of the guide.</summary>
/// <param name="Path">The path in the file system.</param>
/// <param name="Name">The name in source locations.</param>
/// <param name="Root">The real path of the content or seeds folder, which no link may leave.</param>
internal sealed record Folder(string Path, string Name, string Root)
{
    /// <summary>Opens a folder given on the command line; null if it does not exist.</summary>
    public static Folder? Open(string given)
    {
        var name = given.Replace(System.IO.Path.DirectorySeparatorChar, '/');
        if (name.Length > 1) name = name.TrimEnd('/');
        return Directory.Exists(given) && RealPath.Resolve(given) is { } root ? new(given, name, root) : null;
    }

    /// <summary>A folder or file in this one.</summary>
    public Folder Sub(string name) => this with { Path = System.IO.Path.Join(Path, name), Name = $"{Name}/{name}" };

    /// <summary>
    /// The items of this folder, in ordinal order of their names. Files and folders of editors and systems are skipped (a leading dot or
    /// <c>~$</c>, a trailing tilde, <c>Thumbs.db</c> and others). Links that are not followed and names with forbidden characters are
    /// reported.
    /// </summary>
    /// <param name="hasHidden">Whether other names with a leading dot are listed too.</param>
    public ImmutableArray<FolderItem> List(DiagnosticBag diagnostics, bool hasHidden = false)
    {
        try
        {
            var names = Names(hasHidden);
            var stats = new (FileStatus? Status, bool IsLink)[names.Length];
            Parallel.For(
                0, names.Length, i => stats[i] = (FileStatus.OfItself(System.IO.Path.Join(Path, names[i].Name), out var isLink), isLink));
            return
            [
                .. Enumerable.Range(0, names.Length)
                    .Where(i => HasGoodName(names[i].Name, diagnostics))
                    .Where(i => !stats[i].IsLink || MayFollow(names[i].Name, diagnostics))
                    .Where(i => stats[i].Status is not { IsSpecial: true } || ReportSpecial(names[i].Name, diagnostics))
                    .Select(i => new FolderItem(names[i].Name, names[i].IsFolder, stats[i].Status)),
            ];
        }
        catch (Exception exception) when (exception.IsIoError())
        {
            diagnostics.Report(Codes.Unreadable, SourceSpan.Whole(Name), "This folder cannot be opened: look at its permissions.");
            return [];
        }
    }

    /// <summary>The names with the types that the directory lists; on Linux, every other attribute costs a system call per file.</summary>
    private (string Name, bool IsFolder)[] Names(bool hasHidden)
    {
        var names = new FileSystemEnumerable<(string Name, bool IsFolder)>(
            Path, (ref FileSystemEntry item) => (item.FileName.ToString(), item.IsDirectory),
            new() { AttributesToSkip = 0, IgnoreInaccessible = false })
        {
            ShouldIncludePredicate = (ref FileSystemEntry item) => !SystemNames.Contains(item.FileName, hasHidden),
        }.ToArray();
        Array.Sort(names, (one, other) => string.CompareOrdinal(one.Name, other.Name));
        return names;
    }

    /// <summary>
    /// Reports a name with forbidden characters. Bytes that are not UTF-8 appear as U+FFFD, and such a name does not open the file.
    /// </summary>
    private bool HasGoodName(string name, DiagnosticBag diagnostics)
    {
        for (var at = 0; at < name.Length; at++)
        {
            var letter = ForbiddenCharacters.At(name, at);
            at += ForbiddenCharacters.LengthOf(letter) - 1;
            if (!ForbiddenCharacters.Contains(letter) && letter is not ('\t' or '\n' or '\r')) continue;
            var message = $"This name holds {CharacterNames.Format(letter)}, and no name may. Give it another name.";
            var hidden = Ids.From(System.IO.Path.GetFileNameWithoutExtension(name)).Value;
            diagnostics.Report(new Diagnostic(Codes.ForbiddenCharacter, SourceSpan.Whole($"{Name}/{name}"), message) { Hides = [hidden] });
            return false;
        }

        return true;
    }

    /// <summary>Reports a pipe, a socket or a device; always false.</summary>
    private bool ReportSpecial(string name, DiagnosticBag diagnostics)
    {
        diagnostics.Report(Codes.NotText, SourceSpan.Whole($"{Name}/{name}"), "This is a pipe, a socket or a device, and no file. Move it away.");
        return false;
    }

    private bool MayFollow(string name, DiagnosticBag diagnostics)
    {
        var target = RealPath.Resolve(System.IO.Path.Join(Path, name));
        if (target is not null && RealPath.IsInside(target, Root) && File.Exists(target))
            return !NativeStamp.IsSpecial(target) || ReportSpecial(name, diagnostics);
        var leads = target is null || !System.IO.Path.Exists(target) ? "leads nowhere"
            : RealPath.IsInside(target, Root) ? "leads to a folder" : "leads out of the folder";
        diagnostics.Report(Codes.LinkNotFollowed, SourceSpan.Whole($"{Name}/{name}"),
            $"This is a link that {leads}, and it is not followed. Put the file itself here.");
        return false;
    }
}
