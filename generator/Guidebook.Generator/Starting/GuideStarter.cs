using System.Collections.Immutable;
using System.Text;
using Guidebook.Generator.Diagnostics;
using Guidebook.Generator.IO;
using Guidebook.Generator.Reading;
using Guidebook.Generator.Reading.Files;

namespace Guidebook.Generator.Starting;

/// <summary>Writes a small guide into an empty folder: all of it, or nothing.</summary>
public static class GuideStarter
{
    private const string Root = "init/";
    private const string Content = "content";
    private const string EditorSettings = ".vscode/settings.json";

    /// <summary>The kinds of guides, sorted.</summary>
    public static ImmutableArray<string> Kinds { get; } =
        [.. EmbeddedFile.NamesWith(Root).Select(name => name.Split('/')[1]).Distinct()];

    /// <summary>Why no guide can begin in a folder; null if one can.</summary>
    public static string? Fault(string folder)
    {
        if (File.Exists(folder)) return $"'{folder}' is a file. Name a new or empty folder.";
        if (!Directory.Exists(folder)) return null;
        var other = Directory.EnumerateFileSystemEntries(folder).Select(path => Path.GetFileName(path)!)
            .Where(name => !SystemNames.Contains(name, hasHidden: true)).Order(StringComparer.Ordinal).FirstOrDefault();
        return other is null ? null
            : $"The folder '{folder}' is not empty: it has '{other}'. Name a new folder: guidebook init my-guide";
    }

    /// <summary>Writes the guide, or says why not.</summary>
    public static Outcome Write(string folder, StarterChoice choice)
    {
        if (!Kinds.Contains(choice.Kind))
            return Outcome.Refused($"There is no kind of guide '{choice.Kind}'.{Nearest.Suggestion(choice.Kind, Kinds)} The kinds are {string.Join(", ", Kinds)}.");
        try
        {
            return Fault(folder) is { } fault ? Outcome.Refused(fault) : WriteChecked(folder, choice);
        }
        catch (Exception exception) when (exception.IsIoError())
        {
            return Outcome.Refused($"'{folder}' cannot be written: {exception.Message} Nothing was changed.");
        }
    }

    private static Outcome WriteChecked(string folder, StarterChoice choice)
    {
        var isNew = !Directory.Exists(folder);
        var temporary = Path.Combine(folder, $".git-{Guid.NewGuid():N}"); // a hidden name, so that a rest of it is in nobody's way
        var isWritten = false;
        try
        {
            var count = WriteFiles(temporary, choice);
            var (found, folders) = (new DiagnosticBag(), new ContentFolders(temporary, null));
            var content = ContentReader.Read(folders, 1, found);
            if (!found.IsEmpty || content is null)
                return Outcome.Refused($"The guide would have a mistake: {found.Sorted[0].Message} Nothing was written.");
            SchemaFolder.Write(folders, content);
            WholeFile.Update(Path.Combine(folder, EditorSettings), Encoding.UTF8.GetBytes(SchemaFolder.EditorSettings(Content)));
            Directory.Move(temporary, Path.Combine(folder, Content));
            isWritten = true;
            return Outcome.Done(Next(folder, count));
        }
        finally
        {
            if (Directory.Exists(temporary)) Directory.Delete(temporary, recursive: true);
            if (!isWritten && File.Exists(Path.Combine(folder, EditorSettings)))
                Directory.Delete(Path.Combine(folder, ".vscode"), recursive: true);
            if (isNew && !isWritten && Directory.Exists(folder)) Directory.Delete(folder);
        }
    }

    private static int WriteFiles(string folder, StarterChoice choice)
    {
        var start = $"{Root}{choice.Kind}/";
        var names = EmbeddedFile.NamesWith(start);
        foreach (var name in names)
        {
            var path = Path.Combine(folder, name[start.Length..]);
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            var text = SchemaFolder.FirstLine(name[start.Length..]) + StartingTemplates.Fill(StartingTemplates.Read(name), choice.ValueOf);
            if (!choice.IsEnglish) text = WithoutEnglishWords(text, choice.Noun is null ? ["names:", "words:"] : ["words:"]);
            File.WriteAllBytes(path, Encoding.UTF8.GetBytes(text));
        }

        return names.Length;
    }

    /// <summary>The text without English words in place of those of the theme, which speaks the language of the guide.</summary>
    /// <param name="keys">The lines of the keys that hold them.</param>
    private static string WithoutEnglishWords(string text, string[] keys)
    {
        var (lines, isInside) = (text.Split('\n'), false);
        for (var i = 0; i < lines.Length; i++)
        {
            var begins = keys.Contains(lines[i]);
            isInside = begins || (isInside && lines[i].StartsWith(' '));
            if (begins) lines[i] = "# The theme has words of the guide's language. To say them otherwise, write yours and take the '#' away.\n#" + lines[i];
            else if (isInside) lines[i] = "#" + lines[i];
        }

        return string.Join('\n', lines);
    }

    private static string Next(string folder, int count)
    {
        var isHere = Path.GetFullPath(folder) == Path.GetFullPath(".");
        return FormattableString.Invariant($"Wrote {count} files into {Path.Combine(folder, Content)}. Next:\n")
            + (isHere ? "" : $"  cd {folder}\n")
            + "  guidebook serve --open               shows the guide; change a file and look\n"
            + "  guidebook new article my-article     writes a file with every key\n"
            + "  guidebook build                      makes the website and the PDFs in output/site/";
    }
}
