using System.Collections.Immutable;

namespace Guidebook.Model;

/// <summary>What a guide says of itself: its title, its vocabulary and what stands at the door.</summary>
public sealed record Settings
{
    /// <summary>The guide's title.</summary>
    public required string Title { get; init; }

    /// <summary>A second line to the title.</summary>
    public string? Subtitle { get; init; }

    /// <summary>The language in which the guide is written.</summary>
    public required Language Language { get; init; }

    /// <summary>Where the language is named.</summary>
    public required SourceSpan LanguageSpan { get; init; }

    /// <summary>The stem of the names of downloads.</summary>
    public required Slug Slug { get; init; }

    /// <summary>Who wrote it.</summary>
    public string? Author { get; init; }

    /// <summary>Who publishes it.</summary>
    public string? Publisher { get; init; }

    /// <summary>How its makers can be reached, in plain text: an address of mail, of a website, of a house.</summary>
    public string? Contact { get; init; }

    /// <summary>Under which terms others may use it.</summary>
    public Licence? Licence { get; init; }

    /// <summary>The day of this edition.</summary>
    public DateOnly? Date { get; init; }

    /// <summary>Whether anything is said of who made the guide, when, and what others may do with it.</summary>
    public bool HasImprint => Publisher is not null || Contact is not null || Licence is not null || Date is not null;

    /// <summary>One or two sentences about it in plain text, for search engines and the documents' properties.</summary>
    public string Summary { get; init; } = "";

    /// <summary>What stands on the home page.</summary>
    public Passage? Introduction { get; init; }

    /// <summary>Where the home page sends a newcomer.</summary>
    public ImmutableArray<Reference> Start { get; init; } = [];

    /// <summary>The address at which the website will stand, ending in a slash; absent where it has none.</summary>
    public Uri? BaseUrl { get; init; }

    /// <summary>The entries of the navigation, or default for all that there is: entries or <see cref="Kinds.Sections"/>.</summary>
    public ImmutableArray<Reference> Navigation { get; init; }

    /// <summary>The stages by number.</summary>
    public ImmutableArray<Stage> Stages { get; init; } = [];

    /// <summary>How often a practice can be done.</summary>
    public ImmutableArray<Choice> Cadences { get; init; } = [];

    /// <summary>Who can do a practice.</summary>
    public ImmutableArray<Choice> Who { get; init; } = [];

    /// <summary>What a day of a plan can be marked with.</summary>
    public ImmutableArray<Choice> Marks { get; init; } = [];

    /// <summary>The fields that practices have beside their built-in keys, in order.</summary>
    public ImmutableArray<FieldDeclaration> Fields { get; init; } = [];

    /// <summary>The safety signpost; absent where the guide needs none.</summary>
    public Safety? Safety { get; init; }

    /// <summary>The theme that the guide has chosen.</summary>
    public ThemeChoice Theme { get; init; } = ThemeChoice.Usual;

    /// <summary>Words of the theme that the guide says otherwise.</summary>
    public ImmutableArray<StringOverride> Words { get; init; } = [];

    /// <summary>What it wants on paper.</summary>
    public PrintSettings Print { get; init; } = new();

    /// <summary>What the website offers besides its own pages.</summary>
    public SiteSettings Site { get; init; } = new();

    /// <summary>Which days of a plan on the wall show their number only.</summary>
    public ChartSettings Chart { get; init; } = ChartSettings.Open;

    /// <summary>The guide's own nouns for kinds of entries.</summary>
    public ImmutableArray<Noun> Names { get; init; } = [];

    /// <summary>The calendars that are made of its plans; absent for none.</summary>
    public CalendarSettings? Calendar { get; init; }

    /// <summary>The rules that the guide sets itself for its lengths and parts.</summary>
    public ImmutableArray<GuideRule> Rules { get; init; } = [];

    /// <summary>Words that the guide would rather not use.</summary>
    public ImmutableArray<AvoidedWord> Avoid { get; init; } = [];

    /// <summary>Where the settings begin.</summary>
    public required SourceSpan Span { get; init; }

    /// <summary>What the guide calls one of a kind: its own noun, or the program's.</summary>
    /// <param name="kind">The kind, or a part of it, in a word.</param>
    public string One(string kind) => NounFor(kind)?.One ?? kind;

    /// <summary>What the guide calls several of a kind.</summary>
    /// <param name="kind">The kind, or a part of it, in a word.</param>
    /// <param name="plural">Several of them, as the program calls them.</param>
    public string Many(string kind, string plural) => NounFor(kind)?.Many ?? plural;

    /// <summary>What the guide calls several of a kind.</summary>
    public string Many(Kind kind) => Many(kind.Word, kind.Plural);

    /// <summary>One of a kind with its article, as the guide names it: <c>a recipe</c>.</summary>
    public string Phrase(Kind kind) => NounFor(kind.Word) is { } noun ? Kind.OneOf(noun.One) : kind.Phrase;

    private Noun? NounFor(string kind) => Names.FirstOrDefault(noun => noun.Kind == kind);

    /// <summary>The texts that belong to no entry.</summary>
    public IEnumerable<LocatedText> Texts =>
    [
        .. LocatedText.Plain(Span, Title, Subtitle, Summary),
        .. Stages.SelectMany(stage => LocatedText.Plain(stage.Span, stage.Title, stage.Summary)),
        .. Fields.SelectMany(one => one.Texts),
        .. LocatedText.Prose(Introduction, Safety?.Signpost, Safety?.Print, Safety?.Foot),
    ];

    /// <summary>The references that belong to no entry, apart from the navigation.</summary>
    public IEnumerable<ListedReference> References =>
    [
        .. ListedReference.Sorting(Expected.Anything, [.. Start, .. Avoid.SelectMany(avoided => avoided.Except)]),
        .. ListedReference.Sorting(ContentPage.Definition.Expected, Safety?.Page),
    ];

    /// <summary>The pictures that belong to no entry, apart from those in texts.</summary>
    public IEnumerable<Picture> Pictures => Stages.Select(stage => stage.Picture).OfType<Picture>();
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

    /// <summary>What the guide adds to the language's words of danger, and takes away from them.</summary>
    public ImmutableArray<SearchWord> SearchWords { get; init; } = [];

    /// <summary>
    /// What stands at the foot of a loose sheet, which may be all that its reader has; null where nothing is said apart from
    /// <see cref="Print"/>.
    /// </summary>
    public Passage? Foot { get; init; }

    /// <summary>What a loose sheet says.</summary>
    public Passage OnSheets => Foot ?? Print;
}

/// <summary>A word or phrase that leads to the page of safety in the website's search, or no longer does.</summary>
/// <param name="Adds">Whether it is added to the list; else it is taken away.</param>
/// <param name="Words">Its words as search compares them, with a space between them.</param>
public sealed record SearchWord(bool Adds, string Words, SourceSpan Span);

/// <summary>A word of the theme that the guide says otherwise.</summary>
public sealed record StringOverride(string Key, string Says, SourceSpan Span);

/// <summary>A word, or some words in a row, that the guide would rather not use.</summary>
/// <param name="Because">Why not, or what to write in its place.</param>
/// <param name="Except">Entries in which it stands on purpose.</param>
public sealed record AvoidedWord(string Word, string Because, ImmutableArray<Reference> Except, SourceSpan Span);
