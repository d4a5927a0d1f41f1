using Guidebook.Generator.Describing;
using Guidebook.Generator.Diagnostics;
using Guidebook.Generator.IO;
using Guidebook.Generator.Reading.Files;
using Guidebook.Model;

namespace Guidebook.Generator.Starting;

/// <summary>The folder <c>.schema</c> of a guide: one JSON Schema for each kind of file, for editors that complete and check.</summary>
public static class SchemaFolder
{
    /// <summary>The name of the folder; readers skip names with a leading dot.</summary>
    public const string Name = ".schema";

    /// <summary>Writes the schemas of a guide; files that are up to date stay untouched.</summary>
    /// <param name="folder">The folder to write to; null for the guide's own.</param>
    /// <returns>The number of files that changed.</returns>
    public static int Write(ContentFolders folders, Content content, string? folder = null)
    {
        folder ??= Path.Combine(folders.Content, Name);
        return Compose(folders, content).Count(file => WholeFile.Update(Path.Combine(folder, file.Name), file.Bytes));
    }

    private static List<(string Name, byte[] Bytes)> Compose(ContentFolders folders, Content content) =>
        [.. KeyCatalog.Create(folders.Content).Select(file => ($"{file.Name}.json", SchemaWriter.Write(file, content)))];

    /// <summary>Writes the schemas of a guide that is being built; if that is impossible, reports it, and the build goes on.</summary>
    /// <param name="mayCreate">Whether the folder is created; 'serve' keeps it up to date only, because a guide can be moved
    /// meanwhile.</param>
    public static void Update(ContentFolders folders, Content content, DiagnosticBag diagnostics, bool mayCreate)
    {
        try
        {
            var folder = Path.Combine(folders.Content, Name);
            if (!Directory.Exists(mayCreate ? folders.Content : folder)) return;
            var inputs = SchemaStamp.InputsOf(folders, content);
            if (SchemaStamp.Stands(folder, inputs)) return;
            var files = Compose(folders, content);
            foreach (var (name, bytes) in files) WholeFile.Update(Path.Combine(folder, name), bytes);
            SchemaStamp.Write(folder, inputs, files);
        }
        catch (Exception exception) when (exception.IsIoError())
        {
            diagnostics.Report(Codes.SchemaNotWritten, SourceSpan.Whole($"{folders.Content}/{Name}"),
                $"The schemas by which editors complete and check cannot be written: {exception.Message} The build goes on. Make the folder writable, or write them elsewhere: guidebook schema DIR");
        }
    }

    /// <summary>The settings of Visual Studio Code that give each file of a guide its schema.</summary>
    /// <param name="folder">The guide's folder, relative to that of the settings, with forward slashes.</param>
    public static string EditorSettings(string folder)
    {
        var lines = KeyCatalog.Create().Where(file => !file.IsFrontMatter).Select(file =>
            $"    \"{folder}/{Name}/{file.Name}.json\": \"{(file.Pattern.StartsWith("seeds/", StringComparison.Ordinal) ? "" : $"{folder}/")}{file.Pattern}\"");
        return $"{{\n  \"yaml.schemas\": {{\n{string.Join(",\n", lines)}\n  }}\n}}\n";
    }

    /// <summary>The first line of a YAML file, which names its schema to editors.</summary>
    /// <param name="path">The path of the file below the guide's folder; empty for a file that has no such line.</param>
    public static string FirstLine(string path)
    {
        if (!path.EndsWith(".yaml", StringComparison.Ordinal)) return "";
        var (folder, name) = (Path.GetDirectoryName(path) ?? "", Path.GetFileNameWithoutExtension(path));
        var kind = Kinds.Folders.FirstOrDefault(read => read.Folder.Name == folder).Kind?.Word ?? name;
        return $"# yaml-language-server: $schema={(folder.Length > 0 ? "../" : "")}{Name}/{kind}.json\n";
    }
}
