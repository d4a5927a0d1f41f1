using System.Collections.Frozen;
using Guidebook.Generator.Diagnostics;
using Guidebook.Generator.Languages;
using Guidebook.Model;

namespace Guidebook.Generator.Linking.Tables;

/// <summary>The files with errors and the unread files. Entries that may be in them are not reported as missing.</summary>
internal sealed class UnreadFiles
{
    private static readonly FrozenSet<string> Lists = Kinds.TopFiles.Select(Stem).ToFrozenSet();

    private readonly HashSet<string> stems = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Diagnostic> hidden = new(StringComparer.Ordinal);
    private readonly List<SourceSpan> unknown = [];
    private bool passedOver;

    /// <summary>Whether reading had errors, so that entries may be missing and checks of the whole guide are skipped.</summary>
    public bool Any { get; private set; }

    /// <summary>Creates the table from the errors of reading: files with errors that gave no entry, and unread files.</summary>
    public static UnreadFiles Create(DiagnosticBag diagnostics, EntryTable entries)
    {
        var unread = new UnreadFiles { Any = diagnostics.HasErrors };
        foreach (var diagnostic in diagnostics.Sorted)
        {
            foreach (var id in diagnostic.Hides) unread.hidden.TryAdd(id, diagnostic);
            if (diagnostic is not { Code.IsError: true, Span: { } span }) continue;
            if (!HasEntry(Stem(span.File), entries)) unread.stems.Add(Stem(span.File));
            if (IsLost(diagnostic.Code, span.File)) unread.unknown.Add(span);
        }

        return unread;
    }

    /// <summary>Whether an unreadable file may contain the id; notes that such a reference was skipped.</summary>
    public bool Covers(string id)
    {
        if (stems.Contains(id)) return true;
        passedOver |= unknown.Count > 0;
        return unknown.Count > 0;
    }

    /// <summary>The diagnostic about the unread file that has the id, or is the picture; null if there is none.</summary>
    public Diagnostic? WhichHides(string name) => hidden.GetValueOrDefault(name);

    /// <summary>Reports once that links were skipped, because the ids in a file are unknown.</summary>
    public void ReportPassedOver(DiagnosticBag diagnostics)
    {
        if (!passedOver) return;
        foreach (var span in unknown) diagnostics.Report(Codes.LinksNotChecked, span,
            "Nobody can tell which ids stand in here, so links to ids that nothing else has were not checked. They will be, once this can be read.");
    }

    /// <summary>Whether ids are lost that the file's name does not reveal: those of a list file or of a folder.</summary>
    private static bool IsLost(Code code, string file) =>
        (code == Codes.Unreadable || code == Codes.FileTooLarge || code == Codes.NotText || code == Codes.LinkNotFollowed)
        && (Lists.Contains(Stem(file)) || Path.GetExtension(file).Length == 0);

    private static string Stem(string file) => Path.GetFileNameWithoutExtension(file);

    private static bool HasEntry(string stem, EntryTable entries) => Ids.TryParse(stem, out var id) && entries.TryFind(id, out _);
}
