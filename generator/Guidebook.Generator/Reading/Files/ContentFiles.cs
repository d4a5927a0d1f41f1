using System.Collections.Immutable;
using Guidebook.Generator.Diagnostics;
using Guidebook.Generator.Languages;
using Guidebook.Model;

namespace Guidebook.Generator.Reading.Files;

/// <summary>Finds the files to read, by kind and path, and reports all others.</summary>
internal sealed class ContentFiles
{
    private static readonly ImmutableArray<string> Singles = ["guide.yaml", .. Kinds.TopFiles, "help-lines.yaml", "synonyms.yaml", PublishedReader.Name];

    private static readonly ImmutableArray<string> Folders = [.. Kinds.Folders.Select(read => read.Folder.Name)];

    private readonly DiagnosticBag diagnostics;
    private readonly StrayFiles stray;
    private readonly Dictionary<string, FoundFile> singles = new(StringComparer.Ordinal);
    private readonly Dictionary<Kind, ImmutableArray<FoundFile>> kinds = [];

    private ContentFiles(DiagnosticBag diagnostics) => (this.diagnostics, stray) = (diagnostics, new(Singles, diagnostics));

    /// <summary>All files below <c>images/</c>, by path.</summary>
    public ImmutableArray<FoundAsset> Images { get; private set; } = [];

    /// <summary>All files below <c>files/</c>, by path.</summary>
    public ImmutableArray<FoundAsset> Files { get; private set; } = [];

    /// <summary>The names of all files in <c>fonts/</c>, sorted.</summary>
    public ImmutableArray<string> Fonts { get; private set; } = [];

    /// <summary>The folders that no reader takes, by name, each with its diagnostic; one of them can be the theme folder.</summary>
    public Dictionary<string, Diagnostic> StrayFolders { get; } = new(StringComparer.Ordinal);

    /// <summary>Scans the folders; null without a <c>guide.yaml</c>, which is reported.</summary>
    public static ContentFiles? Find(ContentFolders folders, DiagnosticBag diagnostics)
    {
        var files = new ContentFiles(diagnostics);
        var content = Folder.Open(folders.Content);
        if (content is null)
        {
            diagnostics.Report(Codes.GuideMissing, $"There is no folder '{folders.Content}'. A guide is a folder with a file guide.yaml in it.");
            return null;
        }

        var seeds = folders.Seeds is null ? null : Folder.Open(folders.Seeds);
        files.Scan(content, seeds?.Root);
        if (seeds is not null) files.kinds[Source.Definition] = files.FilesOf(seeds, ".yaml");
        if (files.singles.ContainsKey("guide.yaml")) return files;
        diagnostics.Report(Codes.GuideMissing, SourceSpan.Whole($"{content.Name}/guide.yaml"),
            $"There is no guide.yaml in '{content.Name}'. A guide needs it, with its 'title' and 'language'.");
        return null;
    }

    /// <summary>One file for each reader, which records what the reader asks for.</summary>
    public static ContentFiles ToRecord()
    {
        var files = new ContentFiles(new());
        foreach (var name in Singles.Where(name => name.EndsWith(".yaml", StringComparison.Ordinal)))
            files.singles[name] = ToRecord(name, name);
        foreach (var (folder, kind) in Kinds.Folders)
            files.kinds[kind] = [ToRecord(kind.Word, $"{folder.Name}/*{folder.Extension}")];
        files.kinds[Source.Definition] = [ToRecord(Source.Definition.Word, "seeds/*.yaml")];
        return files;
    }

    /// <summary>All files with entries and settings.</summary>
    public IEnumerable<FoundFile> All => singles.Values.Concat(kinds.Values.SelectMany(files => files));

    private static FoundFile ToRecord(string name, string pattern) =>
        new(name, pattern, default) { Recorder = new() };

    /// <summary>A file with a fixed name, such as <c>faq.yaml</c>; null if it does not exist.</summary>
    public FoundFile? Single(string name) => singles.GetValueOrDefault(name);

    /// <summary>The files of a kind that has one file per entry.</summary>
    public ImmutableArray<FoundFile> Find(Kind kind) => kinds.GetValueOrDefault(kind, []);

    private void Scan(Folder content, string? seeds)
    {
        foreach (var (name, isFolder, status) in content.List(diagnostics))
        {
            var here = content.Sub(name);
            if (!isFolder && Singles.Contains(name))
                singles[name] = new(here.Path, here.Name, Ids.From(Path.GetFileNameWithoutExtension(name))) { Status = status };
            else if (!isFolder && IsOfRepository(name)) continue;
            else if (!isFolder) diagnostics.Report(stray.AtTop(content, name));
            else if (name == "images") Images = InOrder(PicturesIn(here, "images/"));
            else if (name == "fonts") Fonts = [.. FontsIn(here).Order(StringComparer.Ordinal)];
            else if (name == "files") Files = InOrder(FilesIn(here, ""));
            else if (Folders.IndexOf(name) is >= 0 and var index) TakeFiles(here, Kinds.Folders[index]);
            else if (RealPath.Resolve(here.Path) != seeds) StrayFolders[name] = stray.OfFolder(here,
                $"The folder '{name}' is not read.{Nearest.Suggestion(name, [.. Folders, "images", "files", "fonts"])}"
                + $" Read are {string.Join(", ", Folders)}, images, files and fonts, and the folder of 'theme: folder:' in guide.yaml.");
        }
    }

    private void TakeFiles(Folder here, (Origin.Folder Folder, Kind Kind) read) => kinds[read.Kind] = FilesOf(here, read.Folder.Extension);

    /// <summary>Whether a file documents its folder, as README and LICENSE do, and is not part of the guide.</summary>
    private static bool IsOfRepository(string name) => Path.GetFileNameWithoutExtension(name) is "README" or "LICENSE" or "LICENCE";

    private ImmutableArray<FoundFile> FilesOf(Folder folder, string extension)
    {
        var found = ImmutableArray.CreateBuilder<FoundFile>();
        foreach (var (name, isFolder, status) in folder.List(diagnostics))
        {
            var here = folder.Sub(name);
            if (isFolder) diagnostics.Report(stray.OfFolder(here, $"Folders in '{folder.Name}' are not read. Put the files directly into '{folder.Name}'."));
            else if (Path.GetExtension(name) == extension)
                found.Add(new(here.Path, here.Name, IdOf(here, name, extension)) { Status = status });
            else diagnostics.Report(StrayFiles.InFolder(folder, name, extension));
        }

        return found.ToImmutable();
    }

    private Slug IdOf(Folder file, string name, string extension)
    {
        var stem = name[..^extension.Length];
        if (Ids.TryParse(stem, out var id)) return id;
        id = Ids.From(stem);
        diagnostics.Report(Codes.BadFileName, SourceSpan.Whole(file.Name),
            $"The name '{name}' is not an id: it may have small letters, digits and single hyphens. Name the file '{id}{extension}'.");
        return id;
    }

    /// <summary>Sorts files by path, and reports those whose names differ only in how their letters are composed.</summary>
    private ImmutableArray<FoundAsset> InOrder(IEnumerable<FoundAsset> found)
    {
        var all = found.GroupBy(file => file.Path).OrderBy(group => group.Key).ToList();
        foreach (var twins in all.Where(group => group.Skip(1).Any()))
            diagnostics.Report(Codes.BadFileName, SourceSpan.Whole(twins.Last().File.Name),
                "Another file has this name, with accents that are only stored in another way. Give one of them another name.");
        return [.. all.Select(group => group.First())];
    }

    private IEnumerable<string> FontsIn(Folder folder)
    {
        foreach (var (name, isFolder, _) in folder.List(diagnostics))
            if (isFolder)
                diagnostics.Report(stray.OfFolder(folder.Sub(name), $"Folders in '{folder.Name}' are not read. Put the files directly into '{folder.Name}'."));
            else if (!IsOfRepository(name) && Path.GetExtension(name) is not (".txt" or ".md")) yield return name; // licences come as text
    }

    private IEnumerable<FoundAsset> PicturesIn(Folder folder, string path)
    {
        foreach (var (name, isFolder, status) in folder.List(diagnostics))
        {
            var here = folder.Sub(name);
            if (isFolder)
                foreach (var picture in PicturesIn(here, $"{path}{name}/")) yield return picture;
            else if (IsOfRepository(name) && Path.GetExtension(name) is "" or ".md" or ".txt") continue;
            else if (AssetOf(here, path + name, status) is { } picture) yield return picture;
        }
    }

    private IEnumerable<FoundAsset> FilesIn(Folder folder, string path)
    {
        foreach (var (name, isFolder, status) in folder.List(diagnostics, hasHidden: true))
        {
            var here = folder.Sub(name);
            if (isFolder)
                foreach (var file in FilesIn(here, $"{path}{name}/")) yield return file;
            else if (AssetOf(here, path + name, status) is { } file) yield return file;
        }
    }

    /// <summary>The file with its path on the website; null if it cannot have one, which is reported.</summary>
    private FoundAsset? AssetOf(Folder here, string path, FileStatus? status)
    {
        if (SitePath.IsSafe(path)) return new(new(Normalization.Compose(path)), new(here.Path, here.Name, default) { Status = status });
        diagnostics.Report(Codes.BadFileName, SourceSpan.Whole(here.Name),
            path.StartsWith("images/", StringComparison.Ordinal)
                ? @"The name of a picture may have no ':' and no '\'. Give the file another name."
                : @"The name of a file may have no ':' and no '\'. Give the file another name.");
        return null;
    }
}
