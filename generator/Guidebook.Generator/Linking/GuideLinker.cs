using System.Collections.Immutable;
using Guidebook.Generator.Diagnostics;
using Guidebook.Generator.Linking.Plans;
using Guidebook.Generator.Linking.Provenance;
using Guidebook.Generator.Linking.Rules;
using Guidebook.Generator.Linking.Tables;
using Guidebook.Model;

namespace Guidebook.Generator.Linking;

/// <summary>Links the records of a guide: input is the content, output is a guide in which all references resolve.</summary>
public static class GuideLinker
{
    /// <summary>
    /// Links the content; null if an id, a reference, a picture or a citation is invalid. All mistakes are reported.
    /// <paramref name="diagnostics"/> must contain those of reading, so that unreadable entries are not reported again as missing.
    /// </summary>
    /// <param name="today">The date for the checks of help lines and calendars.</param>
    public static Guide? Link(Content content, DateOnly today, DiagnosticBag diagnostics)
    {
        var broken = new DiagnosticBag();
        var entries = EntryTable.Create(content, broken);
        var unread = UnreadFiles.Create(diagnostics, entries);
        var beside = Task.Run(() => ReadBeside(content, broken));
        var suggestions = new Suggestions();
        var resolver = new ReferenceResolver(entries, unread, suggestions, broken) { Drafts = content.Drafts };
        var backlinks = new BacklinkCollector(entries, resolver).Collect(content).Drain();
        var citations = new CitationCheck(PointTable.Create(content), entries, unread, suggestions, broken);
        var uses = citations.Collect(content);
        NeedsCheck.Check(content, broken);
        beside.GetAwaiter().GetResult();
        var pictures = new PictureCheck(content, unread);
        pictures.CheckShown(suggestions, broken);
        FileLinkCheck.Check(content, suggestions, broken);
        var joined = resolver.AllResolved && citations.AllKnown && !broken.HasErrors;
        broken.CopyTo(diagnostics);
        unread.ReportPassedOver(diagnostics);

        CheckRecords(content, today, diagnostics);
        // A draft that was left out may be the only one to use a point or a picture, or to link to an entry.
        if (!unread.Any && content.Drafts.IsEmpty)
            CheckUses(content, citations, pictures, resolver.AllResolved ? backlinks : null, broken, diagnostics);
        if (!joined) return null;
        var guide = new Guide { Content = content, Entries = entries.All, Backlinks = backlinks, Citations = uses.Drain() };
        // Rules are checked only without errors: an unreadable text would also be reported as too short.
        if (!diagnostics.HasErrors) RuleCheck.Check(guide, diagnostics);
        return guide;
    }

    /// <summary>Goes through all texts, as the links do, and needs nothing of them.</summary>
    private static void ReadBeside(Content content, DiagnosticBag broken)
    {
        new VocabularyCheck(content.Settings, new(), broken).Check(content);
        _ = content.Entries.Uses;
    }

    /// <summary>Looks for points, pictures and entries that nothing uses or leads to.</summary>
    /// <param name="backlinks">The links between entries; null if some of them lead nowhere.</param>
    private static void CheckUses(Content content, CitationCheck citations, PictureCheck pictures,
        IReadOnlyDictionary<Slug, ImmutableArray<Backlink>>? backlinks, DiagnosticBag broken, DiagnosticBag diagnostics)
    {
        citations.CheckUses(diagnostics);
        // A picture meant by a misspelt name would be reported as unused too.
        var isMisread = diagnostics.Has(Codes.StrayMark) || diagnostics.Has(Codes.PicturePath);
        if (!broken.Has(Codes.UnknownPicture) && !isMisread) pictures.CheckUnused(diagnostics);
        if (backlinks is not null && !diagnostics.Has(Codes.StrayMark)) OrphanCheck.Check(content, backlinks, diagnostics);
    }

    /// <summary>Checks records independently of their references, and after those: a part of a book may lack what could not be
    /// linked.</summary>
    private static void CheckRecords(Content content, DateOnly today, DiagnosticBag diagnostics)
    {
        SourcesCheck.Check(content, diagnostics);
        TitleCheck.Check(content, diagnostics);
        DurationCheck.Check(content, diagnostics);
        PlanRuleCheck.Check(content, diagnostics);
        SafetyCheck.Check(content, today, diagnostics);
        CalendarCheck.Check(content.Settings, today, diagnostics);
        BookCheck.Check(content, diagnostics);
    }
}
