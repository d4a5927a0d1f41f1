using System.Collections.Immutable;
using Guidebook.Generator.Diagnostics;
using Guidebook.Generator.Linking;
using Guidebook.Model;

namespace Guidebook.Generator.Renaming;

/// <summary>
/// Finds every reference to an entry. The linker follows all references of a guide, so it is asked what would miss the entry.
/// </summary>
internal static class ReferenceFinder
{
    /// <summary>The locations in order; null if the guide has other errors, behind which references could hide.</summary>
    public static ImmutableArray<SourceSpan>? Find(Content content, Entry entry)
    {
        var whole = new DiagnosticBag();
        if (GuideLinker.Link(content, Today.Date, whole) is null || whole.HasErrors) return null;
        var without = content with { Entries = new([.. content.Entries.Where(one => one != entry)]), Drafts = [entry.Id] };
        var missed = new DiagnosticBag();
        GuideLinker.Link(without, Today.Date, missed);
        var own = entry.AllTexts.SelectMany(text => text.References).Concat(entry.AllReferences.Select(listed => listed.To))
            .Where(reference => reference.Target == entry.Id).Select(reference => reference.Span);
        return [.. missed.Sorted.Where(one => one.Code == Codes.LinkToDraft).Select(one => one.Span!.Value).Concat(own).Distinct().Order()];
    }
}
