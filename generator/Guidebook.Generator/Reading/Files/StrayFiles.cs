using System.Collections.Immutable;
using Guidebook.Generator.Diagnostics;
using Guidebook.Generator.Languages;
using Guidebook.Model;

namespace Guidebook.Generator.Reading.Files;

/// <summary>Files and folders that no reader takes: diagnostics with advice, and the ids that are missing because of them.</summary>
/// <param name="singles">The names of the files that are read at the top of the guide.</param>
internal sealed class StrayFiles(ImmutableArray<string> singles, DiagnosticBag diagnostics)
{
    private static readonly ImmutableArray<string> Pictures = [".svg", ".png", ".jpg", ".jpeg", ".webp", ".gif", ".avif"];

    private static readonly ImmutableArray<string> Documents = [".docx", ".doc", ".odt", ".rtf", ".pdf", ".pages"];

    private static readonly ImmutableArray<string> Leftovers = [".orig", ".bak", ".rej", ".tmp", ".old"];

    /// <summary>The diagnostic for a file in one of the guide's folders that does not have the folder's extension.</summary>
    public static Diagnostic InFolder(Folder folder, string name, string extension)
    {
        if (OfAnyKind(folder.Name[..folder.Name.LastIndexOf('/')], folder.Name, name, extension) is { } found) return found;
        var stem = StemOf(name);
        var kind = folder.Name[(folder.Name.LastIndexOf('/') + 1)..];
        var others = Kinds.Folders.Where(read => read.Folder.Extension != extension);
        var elsewhere = string.Join(", ", others.Select(read => $"{Kind.OneOf(read.Kind.Word)} to '{read.Folder.Name}'"));
        var advice = Path.GetExtension(name) is ".md" or ".yaml"
            ? $"This file is not read: in '{kind}' only files that end in {extension} are. Move {elsewhere}; if it does belong here, name it '{stem}{extension}'."
            : $"This file is not read; name it '{stem}{extension}'.";
        return Hiding(folder.Sub(name), advice, Ids.From(stem).Value);
    }

    /// <summary>The diagnostic for an unknown file at the top of the guide.</summary>
    public Diagnostic AtTop(Folder content, string name)
    {
        if (OfAnyKind(content.Name, content.Name, name, "") is { } found) return found;
        var stem = StemOf(name);
        var advice = singles.Contains($"{stem}.yaml") ? $"This file is not read; name it '{stem}.yaml'."
            : Path.GetExtension(name) == ".md" ? $"This file is not read here. {Stand(".md")}."
            : $"This file is not read here.{Nearest.Suggestion(name, singles)} {Stand(".yaml")}; here stand {string.Join(", ", singles)}.";
        return Hiding(content.Sub(name), advice, Ids.From(stem).Value);
    }

    /// <summary>The diagnostic for an unread folder and its files.</summary>
    public Diagnostic OfFolder(Folder folder, string advice)
    {
        var ids = folder.List(diagnostics).Where(file => !file.IsFolder).Select(file => Ids.From(StemOf(file.Name)).Value);
        return Found(folder, advice) with { Cause = new($"folder {folder.Name}", IsRoot: true), Hides = [.. ids] };
    }

    /// <summary>The kinds with files of an extension, and their folders.</summary>
    private static string Stand(string extension)
    {
        var said = string.Join(", ", Kinds.Folders.Where(read => read.Folder.Extension == extension)
            .Select((read, i) => $"{read.Kind.Plural}{(i == 0 ? " stand" : "")} in '{read.Folder.Name}'"));
        return $"{char.ToUpperInvariant(said[0])}{said[1..]}";
    }

    /// <summary>The diagnostic that follows from the name alone, in any folder; null if there is none.</summary>
    private static Diagnostic? OfAnyKind(string content, string folder, string name, string extension)
    {
        var (file, ending) = ($"{folder}/{name}", Path.GetExtension(name).ToLowerInvariant());
        var location = SourceSpan.Whole(file);
        if (Pictures.Contains(ending))
            return Hiding(location, $"This picture is not read here. Move it to '{content}/images/{name}' and show it with ![what it shows](images/{name}).", $"images/{name}");
        if (Documents.Contains(ending))
            return new(Codes.NotRead, location, $"Documents are not read. Copy the text into a plain text file{(extension.Length > 0 ? $" '{StemOf(name)}{extension}'" : "")}, and keep the document outside of the guide; or put it into the folder 'files', where texts link to it with [[file:{name}]].");
        return Leftovers.Contains(ending) ? new(Codes.NotRead, location, "This file is not read; it looks like a copy that a program left behind. Delete it, or keep it outside of the guide.") : null;
    }

    /// <summary>The name without its extension, or without both if a program has appended its own to the right one.</summary>
    private static string StemOf(string name)
    {
        var stem = Path.GetFileNameWithoutExtension(name);
        return Path.GetExtension(stem) is ".md" or ".yaml" or ".yml" ? Path.GetFileNameWithoutExtension(stem) : stem;
    }

    private static Diagnostic Hiding(Folder file, string advice, string id) => Hiding(SourceSpan.Whole(file.Name), advice, id);

    private static Diagnostic Hiding(SourceSpan file, string advice, string hidden) =>
        new(Codes.NotRead, file, advice) { Cause = Cause.OfId(hidden) with { IsRoot = true }, Hides = [hidden] };

    private static Diagnostic Found(Folder folder, string advice) => new(Codes.NotRead, SourceSpan.Whole(folder.Name), advice);
}
