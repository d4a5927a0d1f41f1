using System.Collections.Immutable;
using Guidebook.Model;

namespace Guidebook.Generator.Reading.Entries;

/// <summary>The readers of the entries of each kind. Signs are read with the self-check, parts and strands with the settings.</summary>
internal static class EntryReaders
{
    /// <summary>The readers, in the order of <see cref="Kinds.All"/>.</summary>
    public static ImmutableArray<Func<GuideFiles, IEnumerable<Entry>>> All { get; } =
    [
        files => files.Each(Article.Definition, ArticleReader.Read, ArticleReader.ByOrder),
        files => files.Each(ContentPage.Definition, ContentPageReader.Read),
        files => files.Each(Practice.Definition, PracticeReader.Read),
        files => files.Each(Plan.Definition, PlanReader.Read),
        files => files.Each(Deck.Definition, DeckReader.Read),
        files => files.Each(Worksheet.Definition, WorksheetReader.Read),
        files => files.Listed(SelfCheck.Definition, SelfCheckReader.Read),
        files => files.Listed(Term.Definition, ListFileReader.Terms),
        files => files.Listed(Question.Definition, ListFileReader.Questions),
        files => files.Listed(QuickRow.Definition, ListFileReader.QuickRows),
        files => files.Each(Source.Definition, SourceReader.Read),
    ];
}
