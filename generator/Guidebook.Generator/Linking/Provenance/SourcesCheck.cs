using Guidebook.Generator.Diagnostics;
using Guidebook.Model;

namespace Guidebook.Generator.Linking.Provenance;

/// <summary>Checks that everything that must name its sources does, in guides that have sources at all.</summary>
internal static class SourcesCheck
{
    /// <summary>Reports practices, decks, worksheets, signs, questions, rows and sections of articles that do not say on which points they draw.</summary>
    public static void Check(Content content, Findings findings)
    {
        if (content.Sources.IsEmpty) return;
        foreach (var entry in content.Entries)
            if (entry is Practice or Deck or Worksheet or Sign or Question or QuickRow) CheckEntry(entry, findings);
        foreach (var article in content.Articles)
            if (article.Sources.IsDefault) CheckSections(article, findings);
    }

    private static void CheckEntry(Entry entry, Findings findings)
    {
        if (entry.Sources.IsDefault) findings.Add(Codes.MissingSources, entry.Span,
            $"'{entry.Id}' does not say on which points it draws."
            + " Add 'sources', for example 'sources: [s1.01]', or 'sources: []' where it is our own.", new($"sources {entry.Span.File}"));
    }

    private static void CheckSections(Article article, Findings findings)
    {
        var chapters = 0;
        foreach (var section in article.Sections)
        {
            if (section.Level != 2) continue;
            chapters++;
            if (section.Sources.IsDefault) findings.Add(Codes.MissingSources, section.Span,
                $"The section '{section.Title}' does not say on which points it draws."
                + " Write {sources=\"s1.01\"} after the heading, or {sources=\"\"} where it is our own.", new($"sources {section.Span.File}"));
        }

        if (chapters == 0) CheckEntry(article, findings);
    }
}
