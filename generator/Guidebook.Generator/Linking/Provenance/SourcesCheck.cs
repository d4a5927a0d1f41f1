using Guidebook.Generator.Diagnostics;
using Guidebook.Model;

namespace Guidebook.Generator.Linking.Provenance;

/// <summary>Checks that entries which need sources name them, in guides that have source records.</summary>
internal static class SourcesCheck
{
    /// <summary>Reports entries, and sections of texts, that lack the required sources.</summary>
    public static void Check(Content content, DiagnosticBag diagnostics)
    {
        if (content.All<Source>().IsEmpty) return;
        foreach (var entry in content.Entries)
            if (entry.Kind.NeedsSources && entry.Sources.IsDefault) Check(entry, diagnostics);
    }

    private static void Check(Entry entry, DiagnosticBag diagnostics)
    {
        var cause = new Cause($"sources {entry.Span.File}");
        var chapters = entry.Parts.OfType<Section>().Where(section => section.Level == 2).ToList();
        foreach (var chapter in chapters)
            if (chapter.Sources.IsDefault) diagnostics.Report(Codes.MissingSources, chapter.Span,
                $"The section '{chapter.Title}' does not say on which points it draws."
                + " Write {sources=\"s1.01\"} after the heading, or {sources=\"\"} where it is our own.", cause);
        if (chapters.Count == 0) diagnostics.Report(Codes.MissingSources, entry.Span,
            $"'{entry.Id}' does not say on which points it draws."
            + " Add 'sources', for example 'sources: [s1.01]', or 'sources: []' where it is our own.", cause);
    }
}
