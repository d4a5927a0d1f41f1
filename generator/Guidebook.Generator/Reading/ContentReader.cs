using System.Collections.Frozen;
using System.Collections.Immutable;
using Guidebook.Generator.Diagnostics;
using Guidebook.Generator.Languages;
using Guidebook.Generator.Reading.Entries;
using Guidebook.Generator.Reading.Files;
using Guidebook.Generator.Reading.Pictures;
using Guidebook.Model;

namespace Guidebook.Generator.Reading;

/// <summary>
/// Reads the files of a guide into records whose values have source locations. Mistakes are reported in one run and never thrown. A file
/// with mistakes still gives a record, in which an invalid reference has the default id.
/// </summary>
public static class ContentReader
{
    /// <summary>Reads the folders with a maximum number of parallel jobs; null if <c>guide.yaml</c> is missing or unreadable.</summary>
    /// <param name="reader">Reads the files; a reader with a cache returns the same record for an unchanged file. Null reads every
    /// file.</param>
    public static Content? Read(ContentFolders folders, int jobs, DiagnosticBag diagnostics, FileReader? reader = null)
    {
        reader ??= new();
        if (ContentFiles.Find(folders, diagnostics) is not { } files) return null;
        var guide = new GuideFiles(files, jobs, diagnostics, reader).One("guide.yaml", SettingsReader.Read, none: null);
        foreach (var (name, stray) in files.StrayFolders)
            if (!IsThemeFolder(name, guide?.Settings.Theme.Folder)) diagnostics.Report(stray);
        var source = new GuideFiles(files, jobs, diagnostics, reader)
        {
            Language = guide?.Settings.Language ?? LanguageTable.English,
            Keys = guide?.Keys ?? PracticeKeys.None,
            Fields = guide?.Fields ?? default,
        };
        var entries =
            reader.Reuse(
            "entries", new EntryList([.. EntryReaders.All.SelectMany(read => read(source)), .. guide?.Entries ?? []]), EntryList.AreSame);
        var (lines, synonyms) = ReadLists(source);
        var published = source.One(PublishedReader.Name, PublishedReader.Read, []);
        var images =
            reader.Reuse<ImmutableArray<SitePath>>(
            "images", [.. files.Images.Select(picture => picture.Path)], (one, other) => one.SequenceEqual(other));
        var pictures = PictureFolder.Read(files.Images, jobs, reader);
        var asTheyAre = reader.Reuse<ImmutableArray<SitePath>>(
            "files", TextTemplates.PathsOf(files.Files, diagnostics), (one, other) => one.SequenceEqual(other));
        foreach (var (_, file) in files.Files.Where(file => !TextTemplates.Is(file.Path))) reader.Read(file, diagnostics, ActiveFile.Check);
        if (guide is null)
        {
            foreach (var (_, found) in pictures.Found) found.CopyTo(diagnostics);
            return null;
        }

        ReportNothing(guide, entries, diagnostics);
        var content = new Content
        {
            Settings = guide.Settings,
            Entries = entries,
            HelpLines = lines,
            Synonyms = synonyms,
            Images = images,
            PictureSizes = reader.Reuse("picture sizes", pictures.Sizes, AreSame),
            Files = asTheyAre,
            Published = published,
            Fonts = files.Fonts,
        };
        pictures.Report(content, diagnostics);
        return content;
    }

    /// <summary>Records the keys that the readers of all files ask for.</summary>
    /// <param name="content">The folder of a guide with its own vocabularies and fields; null for all keys that any guide can have.</param>
    internal static ImmutableArray<FoundFile> RecordKeys(string? content = null)
    {
        var (files, nothing) = (ContentFiles.ToRecord(), new DiagnosticBag());
        var own = content is null ? null : SettingsReader.Read(new(Path.Combine(content, "guide.yaml"), "guide.yaml", default), nothing);
        var source = new GuideFiles(files, 1, nothing, new())
        {
            Language = own?.Settings.Language ?? LanguageTable.English,
            Keys = own?.Keys ?? PracticeKeys.All,
            Fields = own is null ? [] : own.Fields,
        };
        source.One("guide.yaml", SettingsReader.Read, none: null);
        foreach (var read in EntryReaders.All) _ = read(source).Count();
        ReadLists(source);
        return [.. files.All.OrderBy(file => file.Path, StringComparer.Ordinal)];
    }

    private static (ImmutableArray<HelpLine> Lines, ImmutableArray<ImmutableArray<string>> Synonyms) ReadLists(GuideFiles source) =>
        (source.One("help-lines.yaml", ListFileReader.HelpLines, []), source.One("synonyms.yaml", SynonymReader.Read, []));

    /// <summary>Whether the theme folder is this folder of the guide, or lies in it.</summary>
    private static bool IsThemeFolder(string name, string? folder) =>
        folder?.Split('/', '\\').FirstOrDefault(part => part is not ("." or "")) == name;

    private static bool AreSame(FrozenDictionary<SitePath, PictureSize> one, FrozenDictionary<SitePath, PictureSize> other) =>
        one.Count == other.Count && !one.Except(other).Any();

    private static void ReportNothing(GuideFile guide, EntryList entries, DiagnosticBag diagnostics)
    {
        if (entries.Any(entry => entry.Kind.Origin is Origin.Folder or Origin.TopFile)) return;
        diagnostics.Report(Codes.NoContent, guide.Settings.Span,
            "The guide has settings and nothing else. Write a first article: a file 'articles/first-steps.md'.");
    }
}
