using System.Collections.Immutable;

namespace Guidebook.Model;

/// <summary>What a guide says of itself: its title, its vocabulary and what stands at the door.</summary>
public sealed record Settings
{
    /// <summary>The guide's title.</summary>
    public required string Title { get; init; }

    /// <summary>A second line to the title.</summary>
    public string? Subtitle { get; init; }

    /// <summary>The language as a BCP 47 tag, for example <c>en</c>.</summary>
    public required string Language { get; init; }

    /// <summary>The stem of the names of downloads.</summary>
    public required Slug Slug { get; init; }

    /// <summary>Who wrote it.</summary>
    public string? Author { get; init; }

    /// <summary>Who publishes it.</summary>
    public string? Publisher { get; init; }

    /// <summary>One or two sentences about it in plain text, for search engines and the documents' properties.</summary>
    public string Summary { get; init; } = "";

    /// <summary>What stands on the home page.</summary>
    public Passage? Introduction { get; init; }

    /// <summary>Where the home page sends a newcomer.</summary>
    public ImmutableArray<Reference> Start { get; init; } = [];

    /// <summary>The address at which the website will stand, ending in a slash; absent where it has none.</summary>
    public Uri? BaseUrl { get; init; }

    /// <summary>The entries of the navigation, or default for all that there is: entries or the words of <see cref="SectionWords"/>.</summary>
    public ImmutableArray<Reference> Navigation { get; init; }

    /// <summary>The parts in order.</summary>
    public ImmutableArray<Part> Parts { get; init; } = [];

    /// <summary>The strands in order.</summary>
    public ImmutableArray<Strand> Strands { get; init; } = [];

    /// <summary>The stages by number.</summary>
    public ImmutableArray<Stage> Stages { get; init; } = [];

    /// <summary>How often a practice can be done.</summary>
    public ImmutableArray<Choice> Cadences { get; init; } = [];

    /// <summary>Who can do a practice.</summary>
    public ImmutableArray<Choice> Who { get; init; } = [];

    /// <summary>What a day of a plan can be marked with.</summary>
    public ImmutableArray<Choice> Marks { get; init; } = [];

    /// <summary>The safety signpost; absent where the guide needs none.</summary>
    public Safety? Safety { get; init; }

    /// <summary>Words of the theme that the guide says otherwise.</summary>
    public ImmutableArray<WordChange> Words { get; init; } = [];

    /// <summary>What it wants on paper.</summary>
    public PrintSettings Print { get; init; } = new();

    /// <summary>The calendars that are made of its plans; absent for none.</summary>
    public CalendarSettings? Calendar { get; init; }

    /// <summary>The rules that the guide sets itself for its lengths and parts.</summary>
    public ImmutableArray<GuideRule> Rules { get; init; } = [];

    /// <summary>Words that the guide would rather not use.</summary>
    public ImmutableArray<AvoidedWord> Avoid { get; init; } = [];

    /// <summary>Where the settings begin.</summary>
    public required SourceSpan Span { get; init; }

    /// <summary>The sections of a website that the navigation can name besides entries.</summary>
    public static ImmutableArray<string> SectionWords { get; } =
        ["articles", "practices", "plans", "decks", "worksheets", "self-check", "faq", "quick-reference", "glossary", "sources"];
}

/// <summary>A part of the guide, in which articles stand.</summary>
public sealed record Part : Entry;

/// <summary>A strand: practices of one kind.</summary>
public sealed record Strand : Entry
{
    /// <summary>The theme's colour for it.</summary>
    public Hue Hue { get; init; }

    /// <summary>A drawing beside its title, which says nothing that the title does not.</summary>
    public Picture? Picture { get; init; }
}

/// <summary>The colours that a theme has for strands.</summary>
public enum Hue
{
    /// <summary>The theme's one warm colour.</summary>
    Ember,

    /// <summary>Green.</summary>
    Moss,

    /// <summary>Blue.</summary>
    Dusk,

    /// <summary>Violet.</summary>
    Plum,
}

/// <summary>A stage: how much a practice asks for. Numbers count from 1.</summary>
/// <param name="Picture">A drawing beside its title, which says nothing that the title does not.</param>
public sealed record Stage(int Number, string Title, string Summary, SourceSpan Span, Picture? Picture = null);

/// <summary>A value that content can choose, with its words.</summary>
/// <param name="Alone">Whether it means one person alone.</param>
public sealed record Choice(Slug Id, string Title, bool Alone, SourceSpan Span);

/// <summary>The safety signpost: what is said wherever someone is started on an exercise.</summary>
/// <param name="Page">The page to which it points.</param>
/// <param name="Signpost">Its words on a screen.</param>
/// <param name="Print">What the page on help says on paper before the lines to call; meant for everybody, and complete in itself.</param>
public sealed record Safety(Reference Page, Passage Signpost, Passage Print, SourceSpan Span)
{
    /// <summary>A website on which anybody may be seen, to which a reader can leave at once; null for none.</summary>
    public Uri? Exit { get; init; }

    /// <summary>What stands at the foot of a loose sheet, which may be all that its reader has; null where nothing is said apart from <see cref="Print"/>.</summary>
    public Passage? Foot { get; init; }

    /// <summary>What a loose sheet says.</summary>
    public Passage OnSheets => Foot ?? Print;
}

/// <summary>A word of the theme that the guide says otherwise.</summary>
public sealed record WordChange(string Key, string Says, SourceSpan Span);

/// <summary>A word, or some words in a row, that the guide would rather not use.</summary>
/// <param name="Because">Why not, or what to write in its place.</param>
/// <param name="Except">Entries in which it stands on purpose.</param>
public sealed record AvoidedWord(string Word, string Because, ImmutableArray<Reference> Except, SourceSpan Span);
