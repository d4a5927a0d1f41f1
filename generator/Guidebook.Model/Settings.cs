using System.Collections.Immutable;

namespace Guidebook.Model;

/// <summary>The settings of a guide: title, vocabularies, home page and output options.</summary>
public sealed record Settings
{
    /// <summary>The guide's title.</summary>
    public required string Title { get; init; }

    /// <summary>The subtitle; null for none.</summary>
    public string? Subtitle { get; init; }

    /// <summary>The guide's language.</summary>
    public required Language Language { get; init; }

    /// <summary>The location of the language tag.</summary>
    public required SourceSpan LanguageSpan { get; init; }

    /// <summary>The prefix of the file names of downloads.</summary>
    public required Slug Slug { get; init; }

    /// <summary>The author; null for none.</summary>
    public string? Author { get; init; }

    /// <summary>The publisher; null for none.</summary>
    public string? Publisher { get; init; }

    /// <summary>Contact details in plain text: an e-mail address, a website or a postal address; null for none.</summary>
    public string? Contact { get; init; }

    /// <summary>The licence of the content; null for none.</summary>
    public Licence? Licence { get; init; }

    /// <summary>The publication date of this edition; null for none.</summary>
    public DateOnly? Date { get; init; }

    /// <summary>Whether there is an imprint: a publisher, a contact, a licence or a date.</summary>
    public bool HasImprint => Publisher is not null || Contact is not null || Licence is not null || Date is not null;

    /// <summary>A summary of one or two sentences, for search engines and document properties; null for none.</summary>
    public Passage? Summary { get; init; }

    /// <summary>The introduction on the home page; null for none.</summary>
    public Passage? Introduction { get; init; }

    /// <summary>The entries that the home page recommends to newcomers.</summary>
    public ImmutableArray<Reference> Start { get; init; } = [];

    /// <summary>The website's address, with a trailing slash; null if it is unknown.</summary>
    public Uri? BaseUrl { get; init; }

    /// <summary>The navigation items: entries or <see cref="Kinds.Sections"/>; default for all sections with content.</summary>
    public ImmutableArray<Reference> Navigation { get; init; }

    /// <summary>The stages, in the order of their numbers.</summary>
    public ImmutableArray<Stage> Stages { get; init; } = [];

    /// <summary>The cadences that practices can choose.</summary>
    public ImmutableArray<Choice> Cadences { get; init; } = [];

    /// <summary>The 'who' values that practices can choose.</summary>
    public ImmutableArray<Choice> Who { get; init; } = [];

    /// <summary>The marks that days of plans can choose.</summary>
    public ImmutableArray<Choice> Marks { get; init; } = [];

    /// <summary>The custom fields of practices, in order.</summary>
    public ImmutableArray<FieldDeclaration> Fields { get; init; } = [];

    /// <summary>The safety signpost; null for none.</summary>
    public Safety? Safety { get; init; }

    /// <summary>The theme and its options.</summary>
    public ThemeChoice Theme { get; init; } = ThemeChoice.Usual;

    /// <summary>The guide's own font files.</summary>
    public ImmutableArray<GuideFont> Fonts { get; init; } = [];

    /// <summary>The theme's strings that the guide overrides.</summary>
    public ImmutableArray<StringOverride> Words { get; init; } = [];

    /// <summary>The settings for print.</summary>
    public PrintSettings Print { get; init; } = new();

    /// <summary>The features of the website.</summary>
    public SiteSettings Site { get; init; } = new();

    /// <summary>The days that charts hide.</summary>
    public ChartSettings Chart { get; init; } = ChartSettings.Open;

    /// <summary>The settings for the book.</summary>
    public BookSettings Book { get; init; } = new();

    /// <summary>The guide's own nouns for kinds of entries.</summary>
    public ImmutableArray<Noun> Names { get; init; } = [];

    /// <summary>The calendars of the plans; null for none.</summary>
    public CalendarSettings? Calendar { get; init; }

    /// <summary>The guide's own rules for lengths and parts of entries.</summary>
    public ImmutableArray<GuideRule> Rules { get; init; } = [];

    /// <summary>The words that the guide avoids.</summary>
    public ImmutableArray<AvoidedWord> Avoid { get; init; } = [];

    /// <summary>The start of the settings in the file.</summary>
    public required SourceSpan Span { get; init; }

    /// <summary>The singular noun for a kind: the guide's own, or the program's.</summary>
    /// <param name="kind">The name of the kind, or of a part of it.</param>
    public string One(string kind) => NounFor(kind)?.One ?? kind;

    /// <summary>The plural noun for a kind: the guide's own, or the program's.</summary>
    /// <param name="kind">The name of the kind, or of a part of it.</param>
    /// <param name="plural">The program's plural.</param>
    public string Many(string kind, string plural) => NounFor(kind)?.Many ?? plural;

    /// <summary>What the guide calls several of a kind.</summary>
    public string Many(Kind kind) => Many(kind.Word, kind.Plural);

    /// <summary>One of a kind with its article, as the guide names it: <c>a recipe</c>.</summary>
    public string Phrase(Kind kind) => NounFor(kind.Word) is { } noun ? Kind.OneOf(noun.One) : kind.Phrase;

    private Noun? NounFor(string kind) => Names.FirstOrDefault(noun => noun.Kind == kind);

    /// <summary>The texts outside of entries.</summary>
    public IEnumerable<LocatedText> Texts =>
    [
        .. LocatedText.Plain(Span, Title, Subtitle), .. LocatedText.Prose(Summary),
        .. Stages.SelectMany(stage => LocatedText.Plain(stage.Span, stage.Title).Concat(LocatedText.Prose(stage.Summary))),
        .. Fields.SelectMany(one => one.Texts),
        .. LocatedText.Prose(Introduction, Safety?.Signpost, Safety?.OneLine, Safety?.Print, Safety?.Foot),
    ];

    /// <summary>The references outside of entries, without the navigation.</summary>
    public IEnumerable<ListedReference> References =>
    [
        .. ListedReference.Sorting(Expected.Anything, [.. Start, .. Avoid.SelectMany(avoided => avoided.Except)]),
        .. ListedReference.Sorting(ContentPage.Definition.Expected, Safety?.Page),
    ];

    /// <summary>The pictures outside of entries and texts.</summary>
    public IEnumerable<Picture> Pictures => Stages.Select(stage => stage.Picture).Append(Theme.Logo).OfType<Picture>();
}

/// <summary>A stage: the level of demand of practices, numbered from 1.</summary>
/// <param name="Picture">A decorative drawing beside the title; null for none.</param>
public sealed record Stage(int Number, string Title, Passage Summary, SourceSpan Span, Picture? Picture = null);

/// <summary>A value of a vocabulary with its title.</summary>
/// <param name="Alone">Whether the value means one person alone.</param>
public sealed record Choice(Slug Id, string Title, bool Alone, SourceSpan Span);

/// <summary>The safety signpost, shown wherever readers start an exercise.</summary>
/// <param name="Page">The page that it links to.</param>
/// <param name="Signpost">The text on screens.</param>
/// <param name="Print">The text on printed help pages above the help lines; for all readers, and complete on its own.</param>
public sealed record Safety(Reference Page, Passage Signpost, Passage Print, SourceSpan Span)
{
    /// <summary>The signpost in one line, for pages after the first of a visit; null for the whole on each.</summary>
    public Passage? OneLine { get; init; }

    /// <summary>The neutral website that the quick exit opens; null for no quick exit.</summary>
    public Uri? Exit { get; init; }

    /// <summary>The guide's changes to the language's list of danger words.</summary>
    public ImmutableArray<SearchWord> SearchWords { get; init; } = [];

    /// <summary>The footer of loose sheets, which may be the reader's only page; null if it is the same as <see cref="Print"/>.</summary>
    public Passage? Foot { get; init; }

    /// <summary>The footer of loose sheets.</summary>
    public Passage OnSheets => Foot ?? Print;
}

/// <summary>A search word or phrase that the guide adds to, or removes from, those that lead to the safety page.</summary>
/// <param name="Adds">Whether the phrase is added; otherwise it is removed.</param>
/// <param name="Words">The words in the form that search compares, separated by spaces.</param>
public sealed record SearchWord(bool Adds, string Words, SourceSpan Span);

/// <summary>A string of the theme that the guide overrides.</summary>
public sealed record StringOverride(string Key, string Says, SourceSpan Span);

/// <summary>A word or phrase that the guide avoids.</summary>
/// <param name="Because">The reason, or a replacement.</param>
/// <param name="Except">The entries that may contain it.</param>
public sealed record AvoidedWord(string Word, string Because, ImmutableArray<Reference> Except, SourceSpan Span);
