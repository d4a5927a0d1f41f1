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
        var source = new GuideFiles(files, jobs, diagnostics, reader)
        {
            Language = guide?.Settings.Language ?? LanguageTable.English,
            Keys = guide?.Keys ?? PracticeKeys.None,
            Fields = guide?.Fields ?? default,
        };
        var entries =
            reader.Reuse(
            "entries", new EntryList([.. EntryReaders.All.SelectMany(read => read(source)), .. guide?.Entries ?? []]), EntryList.AreSame);
        var lines = source.One("help-lines.yaml", ListFileReader.HelpLines, []);
        var published = source.One(PublishedReader.Name, PublishedReader.Read, []);
        var synonyms = source.One("synonyms.yaml", SynonymReader.Read, []);
        var images =
            reader.Reuse<ImmutableArray<SitePath>>(
            "images", [.. files.Images.Select(picture => picture.Path)], (one, other) => one.SequenceEqual(other));
        var pictures = PictureFolder.Read(files.Images, jobs, reader);
        var asTheyAre = reader.Reuse<ImmutableArray<SitePath>>(
            "files", [.. files.Files.Select(file => file.Path)], (one, other) => one.SequenceEqual(other));
        foreach (var (_, file) in files.Files) reader.Read(file, diagnostics, ActiveFile.Check);
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

    private static bool AreSame(FrozenDictionary<SitePath, PictureSize> one, FrozenDictionary<SitePath, PictureSize> other) =>
        one.Count == other.Count && !one.Except(other).Any();

    private static void ReportNothing(GuideFile guide, EntryList entries, DiagnosticBag diagnostics)
    {
        if (entries.Any(entry => entry.Kind.Origin is Origin.Folder or Origin.TopFile)) return;
        diagnostics.Report(Codes.NoContent, guide.Settings.Span,
            "The guide has settings and nothing else. Write a first article: a file 'articles/first-steps.md'.");
    }
}
