using Guidebook.Generator.Diagnostics;
using Guidebook.Model;

namespace Guidebook.Generator.Linking;

/// <summary>Files that had mistakes and gave no entry: what is missed because of them is not reported again.</summary>
internal sealed class Unread
{
    private readonly HashSet<string> stems = new(StringComparer.Ordinal);

    /// <summary>Whether some file could not be read, so that nothing can be said of the guide as a whole.</summary>
    public bool Any => stems.Count > 0;

    /// <summary>The files that earlier findings call wrong and that gave no entry.</summary>
    public static Unread Of(Findings findings, EntryTable entries)
    {
        var unread = new Unread();
        foreach (var finding in findings.Sorted)
            if (finding is { Code.Severity: Severity.Error, Span: { } span } && !HasEntry(Stem(span.File), entries))
                unread.stems.Add(Stem(span.File));
        unread.stems.ExceptWith(["guide", "help-lines"]); // Without the one there is nothing to link; to the other nothing links.
        return unread;
    }

    /// <summary>Whether the id is that of a file that could not be read.</summary>
    public bool Covers(string id) => stems.Contains(id);

    private static string Stem(string file) => Path.GetFileNameWithoutExtension(file);

    private static bool HasEntry(string stem, EntryTable entries) => Slug.TryParse(stem, out var id) && entries.TryFind(id, out _);
}
