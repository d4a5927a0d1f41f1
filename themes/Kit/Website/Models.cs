using System.Collections.Immutable;
using Guidebook.Model;
using Guidebook.Themes.Kit.Print;

namespace Guidebook.Themes.Kit.Website;

/// <summary>The data of a web page.</summary>
/// <param name="Frame">The page's surroundings.</param>
public abstract record WebModel(Frame Frame)
{
    /// <summary>The entry whose page this is; null for other pages.</summary>
    public virtual Entry? Entry => null;
}

/// <summary>The home page.</summary>
/// <param name="Tonight">The available times with at least one easy practice.</param>
/// <param name="Start">The entries for newcomers.</param>
/// <param name="Check">The self-check; null if there is none, or if <paramref name="Start"/> contains it.</param>
/// <param name="Plans">The plans that <paramref name="Start"/> does not contain.</param>
/// <param name="Practices">The section of practices; null for none.</param>
/// <param name="Articles">The first articles, at most twelve.</param>
/// <param name="AllArticles">The page that lists all articles; null if <paramref name="Articles"/> contains all.</param>
/// <param name="More">Links to other sections, such as cards and worksheets.</param>
public sealed record HomeModel(
    Frame Frame, ImmutableArray<TonightTime> Tonight, ImmutableArray<Listed> Start, Listed? Check, ImmutableArray<Listed> Plans,
    PracticesOnHome? Practices, ImmutableArray<Listed> Articles, SitePath? AllArticles, ImmutableArray<NavCard> More) : WebModel(Frame)
{
    /// <summary>Whether there is a page of what the reader keeps.</summary>
    public bool Kept { get; init; }

    /// <summary>The days of all plans, for readers who come back to one; empty if the guide keeps nothing for readers.</summary>
    public ImmutableArray<DaySheet> Days { get; init; } = [];
}

/// <summary>The practices and cards among which the page shows those that the reader keeps.</summary>
public sealed record KeptModel(Frame Frame, ImmutableArray<Practice> Practices, ImmutableArray<Deck> Decks) : WebModel(Frame);

/// <summary>The section of practices on the home page.</summary>
/// <param name="All">The page that lists all practices.</param>
/// <param name="First">The first practices in a guide without strands; empty in other guides.</param>
public sealed record PracticesOnHome(NavItem All, ImmutableArray<Strand> Strands, ImmutableArray<Listed> First, bool HasMap);

/// <summary>A way into a section of the site, with a sentence about it.</summary>
public sealed record NavCard(LocalizedText Title, LocalizedText Summary, SitePath Path);

/// <summary>The list of all articles, grouped by part.</summary>
public sealed record ArticlesModel(Frame Frame, ImmutableArray<ArticleGroup> Groups, bool HasTopics) : WebModel(Frame);

/// <summary>A group of articles.</summary>
/// <param name="Part">The part of the articles; null for articles without one.</param>
public sealed record ArticleGroup(Part? Part, ImmutableArray<Listed> Articles);

/// <summary>An article.</summary>
/// <param name="Backlinks">The backlinks.</param>
public sealed record ArticleModel(
    Frame Frame, Article Article, Part? Part, ImmutableArray<Topic> Topics, ImmutableArray<Listed> Related,
    ImmutableArray<BacklinkItem> Backlinks)
    : WebModel(Frame)
{
    /// <inheritdoc/>
    public override Entry? Entry => Article;
}

/// <summary>A topic: title, list page, and the numbers of its articles and practices.</summary>
public sealed record Topic(string Title, SitePath Path, int Articles, int Practices);

/// <summary>A backlink to an entry.</summary>
/// <param name="Location">The title of the section or day; null for the entry as a whole, and for a day that is named after this entry.</param>
/// <param name="Day">The number of the day in a plan; null elsewhere.</param>
public sealed record BacklinkItem(Listed From, string? Fragment, string? Location, int? Day);

/// <summary>A part with its articles.</summary>
public sealed record PartModel(Frame Frame, Part Part, ImmutableArray<Listed> Articles) : WebModel(Frame)
{
    /// <inheritdoc/>
    public override Entry? Entry => Part;
}

/// <summary>The list of all topics.</summary>
public sealed record TopicsModel(Frame Frame, ImmutableArray<TopicRow> Topics) : WebModel(Frame);

/// <summary>A topic in the list of topics, with its first entries.</summary>
public sealed record TopicRow(Topic Topic, ImmutableArray<Listed> Entries);

/// <summary>A topic with its entries.</summary>
public sealed record TopicModel(Frame Frame, Topic Topic, ImmutableArray<Listed> Entries) : WebModel(Frame);

/// <summary>The list of all practices, grouped by strand and by stage.</summary>
/// <param name="Finder">The filters of the practice finder.</param>
/// <param name="HasTonight">Whether there is a page that suggests a practice for tonight.</param>
/// <param name="HasMap">Whether there is a map of practices.</param>
/// <param name="HasTopics">Whether at least one practice has a topic.</param>
public sealed record PracticesModel(
    Frame Frame, ImmutableArray<StrandGroup> Strands, ImmutableArray<StageGroup> Stages, ImmutableArray<FindGroup> Finder,
    bool HasTonight, bool HasMap, bool HasTopics) : WebModel(Frame);

/// <summary>The practices of a strand, in the order of their stages.</summary>
/// <param name="Strand">The strand; null for practices without one.</param>
public sealed record StrandGroup(Strand? Strand, ImmutableArray<Practice> Practices);

/// <summary>The practices of a stage, in the order of their strands.</summary>
public sealed record StageGroup(Stage Stage, ImmutableArray<Practice> Practices);

/// <summary>A strand.</summary>
/// <param name="Stages">The practices by stage; empty if the guide has fewer than two stages.</param>
/// <param name="Rest">The practices outside of these stages.</param>
public sealed record StrandModel(Frame Frame, Strand Strand, ImmutableArray<StageGroup> Stages, ImmutableArray<Practice> Rest)
    : WebModel(Frame)
{
    /// <inheritdoc/>
    public override Entry? Entry => Strand;
}

/// <summary>A stage.</summary>
public sealed record StageModel(Frame Frame, StageGroup Group) : WebModel(Frame);

/// <summary>A practice.</summary>
/// <param name="Backlinks">The backlinks.</param>
/// <param name="Sources">The sources that the practice cites.</param>
/// <param name="Sheets">The worksheets of the practice.</param>
public sealed record PracticeModel(
    Frame Frame, Practice Practice, ImmutableArray<Practice> Needs, ImmutableArray<Listed> Related, ImmutableArray<BacklinkItem> Backlinks,
    ImmutableArray<CitedSource> Sources, ImmutableArray<Worksheet> Sheets, ImmutableArray<Topic> Topics) : WebModel(Frame)
{
    /// <inheritdoc/>
    public override Entry? Entry => Practice;

    /// <summary>The practice among its neighbours in its strand; empty without a strand.</summary>
    public ImmutableArray<Listed> Neighbours { get; init; } = [];
}

/// <summary>A source with the points that an entry cites.</summary>
public sealed record CitedSource(Listed Source, ImmutableArray<Point> Points);

/// <summary>The list of all plans.</summary>
public sealed record PlansModel(Frame Frame, ImmutableArray<Listed> Plans) : WebModel(Frame);

/// <summary>A plan with its weeks.</summary>
/// <param name="CalendarKey">The prefix of the event UIDs in the plan's calendars.</param>
public sealed record PlanModel(Frame Frame, Plan Plan, ImmutableArray<PlanWeek> Weeks, string CalendarKey) : WebModel(Frame)
{
    /// <inheritdoc/>
    public override Entry? Entry => Plan;

    /// <summary>The first day.</summary>
    public DaySheet First => Weeks[0].Days[0];
}

/// <summary>A week of a plan with its days.</summary>
public sealed record PlanWeek(Week Week, ImmutableArray<DaySheet> Days);

/// <summary>A day of a plan.</summary>
public sealed record DayModel(Frame Frame, DaySheet Sheet) : WebModel(Frame)
{
    /// <inheritdoc/>
    public override Entry? Entry => Sheet.Plan;
}

/// <summary>The frequently asked questions.</summary>
public sealed record FaqModel(Frame Frame, ImmutableArray<Question> Questions) : WebModel(Frame);

/// <summary>The quick reference.</summary>
public sealed record QuickReferenceModel(Frame Frame, ImmutableArray<QuickRow> Rows) : WebModel(Frame);

/// <summary>The glossary.</summary>
public sealed record GlossaryModel(Frame Frame, ImmutableArray<Term> Terms) : WebModel(Frame);

/// <summary>All sources.</summary>
public sealed record SourcesModel(Frame Frame, ImmutableArray<Source> Sources) : WebModel(Frame);

/// <summary>A source with its points and their backlinks.</summary>
public sealed record SourceModel(Frame Frame, Source Source) : WebModel(Frame)
{
    /// <inheritdoc/>
    public override Entry? Entry => Source;
}

/// <summary>All titles from A to Z, grouped by letter.</summary>
public sealed record AlphabetModel(Frame Frame, ImmutableArray<LetterGroup> Letters) : WebModel(Frame);

/// <summary>The entries whose titles start with the same letter.</summary>
public sealed record LetterGroup(string Letter, ImmutableArray<Listed> Entries);

/// <summary>A standalone page.</summary>
/// <param name="Downloads">The things to print, if the page lists downloads.</param>
public sealed record PageModel(Frame Frame, Model.ContentPage Page, ImmutableArray<HelpLine> HelpLines, ImmutableArray<PrintItem> Downloads)
    : WebModel(Frame)
{
    /// <inheritdoc/>
    public override Entry? Entry => Page;
}

/// <summary>The 404 page.</summary>
/// <param name="Home">The home page.</param>
/// <param name="Emergency">The help lines for emergencies, or all help lines if the guide marks none, because the reader may be looking for
/// help.</param>
/// <param name="Help">The help page; null for none.</param>
public sealed record NotFoundModel(Frame Frame, SitePath Home, ImmutableArray<HelpLine> Emergency, Listed? Help) : WebModel(Frame);

/// <summary>The page of settings: appearance and stored data.</summary>
public sealed record SettingsModel(Frame Frame) : WebModel(Frame);
