using Guidebook.Generator.Diagnostics;
using Guidebook.Generator.Linking.Plans;
using Guidebook.Generator.Linking.Provenance;
using Guidebook.Generator.Linking.Rules;
using Guidebook.Generator.Linking.Tables;
using Guidebook.Model;

namespace Guidebook.Generator.Linking;

/// <summary>Joins the records of a guide: takes what was read and gives a guide in which every reference leads somewhere.</summary>
public static class GuideLinker
{
    /// <summary>
    /// The guide that the content makes, or null where an id, a reference, a picture or a citation is wrong;
    /// all mistakes go to the findings.
    /// Findings of the reading should be in there already: what could not be read is not missed a second time.
    /// </summary>
    /// <param name="today">The day against which the dates of help lines and calendars are held.</param>
    public static Guide? Link(Content content, DateOnly today, DiagnosticBag diagnostics)
    {
        var broken = new DiagnosticBag();
        var entries = EntryTable.Create(content, broken);
        var unread = UnreadFiles.Create(diagnostics, entries);
        var suggestions = new Suggestions();
        var resolver = new ReferenceResolver(entries, unread, suggestions, broken);
        var backlinks = new BacklinkCollector(entries, resolver).Collect(content).Drain();
        new VocabularyCheck(content.Settings, suggestions, broken).Check(content);
        var pictures = new PictureCheck(content, unread);
        pictures.CheckShown(suggestions, broken);
        NeedsCheck.Check(content, broken);
        var citations = new CitationCheck(PointTable.Create(content), entries, unread, suggestions, broken);
        var uses = citations.Collect(content);
        var joined = resolver.AllResolved && citations.AllKnown && !broken.HasErrors;
        broken.CopyTo(diagnostics);
        unread.ReportPassedOver(diagnostics);

        CheckRecords(content, today, diagnostics);
        if (!unread.Any)
        {
            citations.CheckUses(diagnostics);
            // What a misspelt name was meant for would be missed as well.
            if (!broken.Has(Codes.UnknownPicture) && !diagnostics.Has(Codes.StrayMark)) pictures.CheckUnused(diagnostics);
            if (resolver.AllResolved && !diagnostics.Has(Codes.StrayMark)) OrphanCheck.Check(content, backlinks, diagnostics);
        }

        if (!joined) return null;
        var guide = new Guide { Content = content, Entries = entries.All, Backlinks = backlinks, Citations = uses.Drain() };
        // What has mistakes is not measured: a text that could not be read would be called too short as well.
        if (!diagnostics.HasErrors) RuleCheck.Check(guide, diagnostics);
        return guide;
    }

    /// <summary>What can be said of records by themselves, whether or not their references lead anywhere.</summary>
    private static void CheckRecords(Content content, DateOnly today, DiagnosticBag diagnostics)
    {
        SourcesCheck.Check(content, diagnostics);
        DurationCheck.Check(content, diagnostics);
        PlanRuleCheck.Check(content, diagnostics);
        SafetyCheck.Check(content, today, diagnostics);
        CalendarCheck.Check(content.Settings, today, diagnostics);
    }
}
