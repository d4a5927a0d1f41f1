using System.Collections.Frozen;
using Guidebook.Generator.Diagnostics;
using Guidebook.Generator.Languages;
using Guidebook.Model;

namespace Guidebook.Generator.Linking.Tables;

/// <summary>
/// Files that had mistakes or were not read: what is missed because of them is not reported as if its own place were wrong.
/// </summary>
internal sealed class UnreadFiles
{
    private static readonly FrozenSet<string> Lists = Kinds.TopFiles.Select(Stem).ToFrozenSet();

    private readonly HashSet<string> stems = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Diagnostic> hidden = new(StringComparer.Ordinal);
    private readonly List<SourceSpan> unknown = [];
    private bool passedOver;

    /// <summary>
    /// Whether reading found a mistake, so that something may be missing and nothing can be said of the guide as a whole.
    /// </summary>
    public bool Any { get; private set; }

    /// <summary>The files that earlier findings call wrong and that gave no entry, and those that were not read.</summary>
    public static UnreadFiles Create(DiagnosticBag diagnostics, EntryTable entries)
    {
        var unread = new UnreadFiles { Any = diagnostics.HasErrors };
        foreach (var diagnostic in diagnostics.Sorted)
        {
            foreach (var id in diagnostic.Hides) unread.hidden.TryAdd(id, diagnostic);
            if (diagnostic is not { Code.Severity: Severity.Error, Span: { } span }) continue;
            if (!HasEntry(Stem(span.File), entries)) unread.stems.Add(Stem(span.File));
            if (IsLost(diagnostic.Code, span.File)) unread.unknown.Add(span);
        }

        return unread;
    }

    /// <summary>Whether the id may be that of something that could not be read; remembers where it was passed over for that.</summary>
    public bool Covers(string id)
    {
        if (stems.Contains(id)) return true;
        passedOver |= unknown.Count > 0;
        return unknown.Count > 0;
    }

    /// <summary>
    /// The finding that tells of the file which has the id, or which is the picture, and is not read; null where there is none.
    /// </summary>
    public Diagnostic? WhichHides(string name) => hidden.GetValueOrDefault(name);

    /// <summary>Says once that links were passed over, because nobody can tell which ids a file has.</summary>
    public void ReportPassedOver(DiagnosticBag diagnostics)
    {
        if (!passedOver) return;
        foreach (var span in unknown) diagnostics.Report(Codes.LinksNotChecked, span,
            "Nobody can tell which ids stand in here, so links to ids that nothing else has were not checked. They will be, once this can be read.");
    }

    /// <summary>Whether ids are lost that its name does not tell: those of a list, or of a whole folder.</summary>
    private static bool IsLost(Code code, string file) =>
        (code == Codes.Unreadable || code == Codes.FileTooLarge || code == Codes.NotText || code == Codes.LinkNotFollowed)
        && (Lists.Contains(Stem(file)) || Path.GetExtension(file).Length == 0);

    private static string Stem(string file) => Path.GetFileNameWithoutExtension(file);

    private static bool HasEntry(string stem, EntryTable entries) => Ids.TryParse(stem, out var id) && entries.TryFind(id, out _);
}
