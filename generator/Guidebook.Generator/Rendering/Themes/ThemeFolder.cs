using System.Collections.Immutable;
using System.Globalization;
using Guidebook.Generator.Diagnostics;
using Guidebook.Generator.Hashing;
using Guidebook.Generator.IO;
using Guidebook.Generator.Reading.Files;
using Guidebook.Model;

namespace Guidebook.Generator.Rendering.Themes;

/// <summary>The files of a theme folder, or of several, the later over the earlier.</summary>
internal sealed class ThemeFolder
{
    private const int Largest = 8 * 1024 * 1024;

    private ThemeFolder(ImmutableArray<ThemeFile> all)
    {
        All = all;
        var byPath = ImmutableSortedDictionary.CreateBuilder<string, ThemeFile>(StringComparer.Ordinal);
        foreach (var file in all) byPath[file.Path] = file;
        ByPath = byPath.ToImmutable();
    }

    /// <summary>All files, those of the first folder first.</summary>
    public ImmutableArray<ThemeFile> All { get; }

    /// <summary>The files by path; of several with the same path, the last.</summary>
    public ImmutableSortedDictionary<string, ThemeFile> ByPath { get; }

    /// <summary>The files that are compiled.</summary>
    public ImmutableArray<ThemeFile> Code => [.. ByPath.Values.Where(file => file.IsCode)];

    /// <summary>The hash of all names and bytes.</summary>
    public string Hash => ContentHash.Create(All.SelectMany(file => (string[])[file.Path, file.Name, ContentHash.Create(file.Bytes)]));

    /// <summary>Reads the folders; what cannot be read is reported.</summary>
    /// <param name="shipped">The first folders.</param>
    /// <param name="chosen">What the options of the guide change, over the first folders.</param>
    /// <param name="own">The folders over both.</param>
    public static ThemeFolder Read(IEnumerable<string> shipped, IEnumerable<ThemeFile> chosen, IEnumerable<string> own,
        DiagnosticBag diagnostics) =>
        new([.. FilesIn(shipped, diagnostics), .. chosen, .. FilesIn(own, diagnostics)]);

    private static IEnumerable<ThemeFile> FilesIn(IEnumerable<string> folders, DiagnosticBag diagnostics) =>
        folders.Select(Folder.Open).OfType<Folder>().SelectMany(folder => FilesIn(folder, "", diagnostics));

    private static IEnumerable<ThemeFile> FilesIn(Folder folder, string path, DiagnosticBag diagnostics)
    {
        foreach (var (name, isFolder, _) in folder.List(diagnostics))
        {
            var here = folder.Sub(name);
            if (isFolder)
                foreach (var file in FilesIn(here, $"{path}{name}/", diagnostics)) yield return file;
            else if (Load(here, path + name, diagnostics) is { } file) yield return file;
        }
    }

    private static ThemeFile? Load(Folder file, string path, DiagnosticBag diagnostics)
    {
        try
        {
            if (new FileInfo(file.Path).Length is <= Largest) return new(path, file.Name, File.ReadAllBytes(file.Path));
            diagnostics.Report(Codes.FileTooLarge, SourceSpan.Whole(file.Name),
                $"This file of the theme is larger than {Largest.ToString("N0", CultureInfo.InvariantCulture)} bytes. Readers would wait for it: make it smaller.");
        }
        catch (Exception exception) when (exception.IsIoError())
        {
            diagnostics.Report(Codes.Unreadable, SourceSpan.Whole(file.Name), "This file cannot be opened: look at its permissions.");
        }

        return null;
    }
}
