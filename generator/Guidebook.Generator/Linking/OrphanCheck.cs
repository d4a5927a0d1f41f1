using System.Collections.Immutable;
using Guidebook.Generator.Diagnostics;
using Guidebook.Model;

namespace Guidebook.Generator.Linking;

/// <summary>Finds entries without backlinks, of kinds that readers reach from other entries.</summary>
internal static class OrphanCheck
{
    /// <summary>Reports them in guides with plans or articles; in other guides, readers start from the list.</summary>
    public static void Check(Content content, IReadOnlyDictionary<Slug, ImmutableArray<Backlink>> backlinks, DiagnosticBag diagnostics)
    {
        if (content.All<Plan>().IsEmpty && content.All<Article>().IsEmpty) return;
        foreach (var entry in content.Entries)
            if (entry.Kind.NeedsMention && !backlinks.ContainsKey(entry.Id))
                Report(entry, content.Settings.One(entry.Kind.Word), diagnostics);
    }

    private static void Report(Entry entry, string noun, DiagnosticBag diagnostics) => diagnostics.Report(Codes.OrphanPractice, entry.Span,
        $"Nothing in the guide mentions the {noun} '{entry.Id}'. Link to it from a text, a plan, a question or another {noun}.",
        new("entries that nothing mentions"));
}
