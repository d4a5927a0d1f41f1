using System.Collections.Immutable;
using System.Globalization;
using Guidebook.Model;

namespace Guidebook.Generator.Reading.Keys;

/// <summary>The ids from which a value is chosen.</summary>
/// <param name="Phrase">The chosen thing with an article: <c>a practice</c>.</param>
/// <param name="Find">The ids of a guide, in the order in which the guide has them.</param>
internal sealed record IdSource(string Phrase, Func<Content, IEnumerable<string>> Find)
{
    /// <summary>Every source.</summary>
    public static ImmutableArray<IdSource> All =>
        [Anything, Practices, Pages, Parts, Strands, Beginnings, Points, Stages, Who, Cadences, Marks, Navigation, Chapters];

    /// <summary>Whether all of them are ids of entries.</summary>
    public bool AreEntries { get; private init; }

    /// <summary>All entries.</summary>
    public static IdSource Anything { get; } = new("any entry", IdsOf) { AreEntries = true };

    /// <summary>The practices.</summary>
    public static IdSource Practices { get; } = Of(Practice.Definition);

    /// <summary>The pages.</summary>
    public static IdSource Pages { get; } = Of(ContentPage.Definition);

    /// <summary>The parts of the guide.</summary>
    public static IdSource Parts { get; } = Of(Part.Definition);

    /// <summary>The strands.</summary>
    public static IdSource Strands { get; } = Of(Strand.Definition);

    /// <summary>The entries with which a sign can begin.</summary>
    public static IdSource Beginnings { get; } = Of(Practice.Definition, ContentPage.Definition);

    /// <summary>The points of the source records.</summary>
    public static IdSource Points { get; } =
        new("a point of a source", content => content.All<Source>().SelectMany(source => source.Points).Select(point => point.Id));

    /// <summary>The stages by number.</summary>
    public static IdSource Stages { get; } = new("a stage",
        content => content.Settings.Stages.Select(stage => stage.Number.ToString(CultureInfo.InvariantCulture)));

    /// <summary>The values of <c>who</c>.</summary>
    public static IdSource Who { get; } = new("a value of 'who'", content => WordsOf(content.Settings.Who));

    /// <summary>The cadences.</summary>
    public static IdSource Cadences { get; } = new("a cadence", content => WordsOf(content.Settings.Cadences));

    /// <summary>The marks of days.</summary>
    public static IdSource Marks { get; } = new("a mark", content => WordsOf(content.Settings.Marks));

    /// <summary>What the navigation can name.</summary>
    public static IdSource Navigation { get; } = new("a section or any entry", content => [.. Kinds.Sections, .. IdsOf(content)]);

    /// <summary>What the book can contain.</summary>
    public static IdSource Chapters { get; } = new("a section, or an entry that can be a chapter", content =>
        [.. BookSettings.Words, .. content.Entries.Where(BookSettings.Expected.Fits).Select(entry => entry.Id.Value)]);

    private static IdSource Of(params ImmutableArray<Kind> kinds) => new(
        string.Join(" or ", kinds.Select(kind => kind.Phrase)),
        content => content.Entries.Where(entry => kinds.Contains(entry.Kind)).Select(entry => entry.Id.Value))
    {
        AreEntries = true,
    };

    private static IEnumerable<string> IdsOf(Content content) => content.Entries.Select(entry => entry.Id.Value);

    private static IEnumerable<string> WordsOf(ImmutableArray<Choice> choices) => choices.Select(choice => choice.Id.Value);
}
