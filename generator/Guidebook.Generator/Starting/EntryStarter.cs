using System.Text;
using Guidebook.Generator.Diagnostics;
using Guidebook.Generator.IO;
using Guidebook.Generator.Reading;
using Guidebook.Generator.Reading.Files;
using Guidebook.Model;

namespace Guidebook.Generator.Starting;

/// <summary>Writes a new entry into a guide: a file with every key, or an item of a list. Never changes what is there.</summary>
public static class EntryStarter
{
    /// <summary>Writes the entry, or says why not.</summary>
    /// <param name="kind">The kind as given on the command line.</param>
    /// <param name="id">The id as given on the command line.</param>
    /// <param name="today">The value of dates.</param>
    public static Outcome Write(ContentFolders folders, string kind, string id, DateOnly today)
    {
        if (StartingKind.All.FirstOrDefault(one => one.Word == kind) is not { } known) return UnknownKind(kind);
        if (StartingIds.Fault(id, out var slug) is { } fault) return Outcome.Refused(fault);
        if (Read(folders, out var why) is not { } content) return Outcome.Refused(why);
        if (content.Entries.FirstOrDefault(entry => entry.Id == slug) is { } taken)
            return Outcome.Refused($"The id '{slug}' is taken by {taken.Kind.Phrase}: {taken.Span}. Choose another id.");
        if (known.Kind == Plan.Definition && content.All<Practice>().IsEmpty)
            return Outcome.Refused("The days of a plan need a practice, and the guide has none. Write one first: guidebook new practice ID");
        var path = Path.Combine(folders.Content, known.PathOf(slug));
        var text = new EntryDraft(content, today).Write(known, slug);
        try
        {
            return known.ListKey is { } key ? Add(path, known, key, text) : Create(path, SchemaFolder.FirstLine(known.PathOf(slug)) + text);
        }
        catch (Exception exception) when (exception.IsIoError())
        {
            return Outcome.Refused($"'{path}' cannot be written: {exception.Message} Nothing was changed.");
        }
    }

    private static Outcome UnknownKind(string kind) => Outcome.Refused(
        $"There is no kind '{kind}'.{Nearest.Suggestion(kind, StartingKind.Words)} The kinds are {string.Join(", ", StartingKind.Words)}.");

    /// <summary>Reads the guide; null if it is missing, or if its settings have mistakes, because the file would then lack keys.</summary>
    private static Content? Read(ContentFolders folders, out string why)
    {
        var settings = Path.Combine(folders.Content, "guide.yaml");
        why = $"There is no guide here: '{settings}' does not exist. 'guidebook init' begins one; '--content DIR' names the folder of another.";
        if (!File.Exists(settings)) return null;
        why = $"'{settings}' has mistakes, so its fields and values are not known. 'guidebook check' names them. Correct them first.";
        var found = new DiagnosticBag();
        var content = ContentReader.Read(folders, Environment.ProcessorCount, found);
        var isBroken = found.Sorted.Any(one =>
            one.Code.Severity is Severity.Error && one.Span is { } span && Path.GetFullPath(span.File) == Path.GetFullPath(settings));
        return isBroken ? null : content;
    }

    private static Outcome Create(string path, string text)
    {
        if (Path.Exists(path)) return Outcome.Refused($"'{path}' exists already. Choose another id, or edit the file.");
        WholeFile.Create(path, Encoding.UTF8.GetBytes(text));
        return Outcome.Done($"Wrote {path}. Its texts are samples: replace them all. 'guidebook check' tells those that are left.");
    }

    private static Outcome Add(string path, StartingKind kind, string key, string item)
    {
        if (!Path.Exists(path))
        {
            WholeFile.Create(path, Encoding.UTF8.GetBytes($"{SchemaFolder.FirstLine(Path.GetFileName(path))}{key}:\n{item}"));
            return Outcome.Done($"Wrote {path}. Its texts are samples: replace them all. 'guidebook check' tells those that are left.");
        }

        if (ListAddition.Append(File.ReadAllBytes(path), kind, item) is not { } longer)
            return Outcome.Refused($"No item can be added at the end of '{path}' by itself. Correct the file ('guidebook check'), or add this to its list '{key}':\n{item}");
        WholeFile.Replace(path, longer);
        return Outcome.Done($"Added an item at the end of {path}. Its texts are samples: replace them all. 'guidebook check' tells those that are left.");
    }
}
