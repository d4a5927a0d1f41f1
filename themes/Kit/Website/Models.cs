using System.Collections.Immutable;
using Guidebook.Model;
using Guidebook.Themes.Kit.Print;

namespace Guidebook.Themes.Kit.Website;

/// <summary>What a page of a website shows.</summary>
/// <param name="Frame">What stands around it.</param>
public abstract record WebModel(Frame Frame);

/// <summary>The home page.</summary>
/// <param name="Tonight">The times for which there is something that asks little.</param>
/// <param name="Start">Where a newcomer is sent.</param>
/// <param name="Check">The way to the self-check, unless a newcomer is sent there anyway.</param>
/// <param name="Plans">The plans that are not named at the start.</param>
/// <param name="Practices">The way to the practices; null where there is none.</param>
/// <param name="Articles">The first articles, at most twelve.</param>
/// <param name="AllArticles">The page that lists all of them, where there are others.</param>
/// <param name="More">What else there is to use: cards, sheets.</param>
public sealed record HomeModel(
    Frame Frame, ImmutableArray<TonightTime> Tonight, ImmutableArray<Listed> Start, NavCard? Check, ImmutableArray<Listed> Plans,
    PracticesOnHome? Practices, ImmutableArray<Listed> Articles, SitePath? AllArticles, ImmutableArray<NavCard> More) : WebModel(Frame);

/// <summary>The way to the practices, as the home page has it.</summary>
/// <param name="All">The page that lists all of them.</param>
/// <param name="First">The first practices in a guide without strands; empty in others.</param>
public sealed record PracticesOnHome(NavItem All, ImmutableArray<Strand> Strands, ImmutableArray<Listed> First, bool HasMap);

/// <summary>A way into a section of the site, with a sentence about it.</summary>
public sealed record NavCard(LocalizedText Title, LocalizedText Summary, SitePath Path);

/// <summary>All articles, part by part.</summary>
public sealed record ArticlesModel(Frame Frame, ImmutableArray<ArticleGroup> Groups, bool HasTopics) : WebModel(Frame);

/// <summary>Articles that stand together.</summary>
/// <param name="Part">Their part; null for those in none.</param>
public sealed record ArticleGroup(Part? Part, ImmutableArray<Listed> Articles);

/// <summary>An article.</summary>
/// <param name="Backlinks">Entries that link to it.</param>
public sealed record ArticleModel(
    Frame Frame, Article Article, Part? Part, ImmutableArray<Topic> Topics, ImmutableArray<Listed> Related,
    ImmutableArray<BacklinkItem> Backlinks)
    : WebModel(Frame);

/// <summary>A topic: its words, the page that lists what is on it, and how many articles and practices that are.</summary>
public sealed record Topic(string Title, SitePath Path, int Articles, int Practices);

/// <summary>A place that links to an entry.</summary>
/// <param name="Location">The section or day, where one is meant.</param>
public sealed record BacklinkItem(Listed From, string? Fragment, string? Location);

/// <summary>The articles of a part.</summary>
public sealed record PartModel(Frame Frame, Part Part, ImmutableArray<Listed> Articles) : WebModel(Frame);

/// <summary>All topics.</summary>
public sealed record TopicsModel(Frame Frame, ImmutableArray<Topic> Topics) : WebModel(Frame);

/// <summary>The entries on a topic.</summary>
public sealed record TopicModel(Frame Frame, string Title, ImmutableArray<Listed> Entries) : WebModel(Frame);

/// <summary>All practices, strand by strand.</summary>
/// <param name="Finder">What they can be found by.</param>
/// <param name="HasTonight">Whether there is a page that suggests one.</param>
/// <param name="HasMap">Whether there is a page that shows them as a picture.</param>
/// <param name="HasTopics">Whether some of them are listed by topic.</param>
public sealed record PracticesModel(
    Frame Frame, ImmutableArray<StrandGroup> Strands, ImmutableArray<StageGroup> Stages, ImmutableArray<FindGroup> Finder,
    bool HasTonight, bool HasMap, bool HasTopics) : WebModel(Frame);

/// <summary>The practices of a strand, by stage.</summary>
/// <param name="Strand">The strand; null for practices of none.</param>
public sealed record StrandGroup(Strand? Strand, ImmutableArray<Practice> Practices);

/// <summary>The practices of a stage, by strand.</summary>
public sealed record StageGroup(Stage Stage, ImmutableArray<Practice> Practices);

/// <summary>A strand.</summary>
/// <param name="Stages">Its practices stage by stage; empty where the guide has but one stage, or none.</param>
/// <param name="Rest">Its practices that stand in none of these.</param>
public sealed record StrandModel(Frame Frame, Strand Strand, ImmutableArray<StageGroup> Stages, ImmutableArray<Practice> Rest)
    : WebModel(Frame);

/// <summary>A stage.</summary>
public sealed record StageModel(Frame Frame, StageGroup Group) : WebModel(Frame);

/// <summary>A practice.</summary>
/// <param name="Backlinks">Places that link to it.</param>
/// <param name="Points">What the sources say that it draws on.</param>
/// <param name="Sheets">The worksheets that belong to it.</param>
public sealed record PracticeModel(
    Frame Frame, Practice Practice, ImmutableArray<Practice> Needs, ImmutableArray<Listed> Related, ImmutableArray<BacklinkItem> Backlinks,
    ImmutableArray<Point> Points, ImmutableArray<Worksheet> Sheets, ImmutableArray<Topic> Topics) : WebModel(Frame);

/// <summary>All plans.</summary>
public sealed record PlansModel(Frame Frame, ImmutableArray<Listed> Plans) : WebModel(Frame);

/// <summary>A plan, week by week.</summary>
/// <param name="CalendarKey">What the names of its entries in a calendar begin with.</param>
public sealed record PlanModel(Frame Frame, Plan Plan, ImmutableArray<PlanWeek> Weeks, string CalendarKey) : WebModel(Frame)
{
    /// <summary>The first day.</summary>
    public DaySheet First => Weeks[0].Days[0];
}

/// <summary>A week of a plan with its days.</summary>
public sealed record PlanWeek(Week Week, ImmutableArray<DaySheet> Days);

/// <summary>A day of a plan.</summary>
public sealed record DayModel(Frame Frame, DaySheet Sheet) : WebModel(Frame);

/// <summary>The questions that readers ask.</summary>
public sealed record FaqModel(Frame Frame, ImmutableArray<Question> Questions) : WebModel(Frame);

/// <summary>The quick reference.</summary>
public sealed record QuickReferenceModel(Frame Frame, ImmutableArray<QuickRow> Rows) : WebModel(Frame);

/// <summary>The glossary.</summary>
public sealed record GlossaryModel(Frame Frame, ImmutableArray<Term> Terms) : WebModel(Frame);

/// <summary>All sources.</summary>
public sealed record SourcesModel(Frame Frame, ImmutableArray<Source> Sources) : WebModel(Frame);

/// <summary>A source: what it says, and where that is used.</summary>
public sealed record SourceModel(Frame Frame, Source Source) : WebModel(Frame);

/// <summary>Every title from A to Z, letter by letter.</summary>
public sealed record AlphabetModel(Frame Frame, ImmutableArray<LetterGroup> Letters) : WebModel(Frame);

/// <summary>Entries whose titles begin with the same letter.</summary>
public sealed record LetterGroup(string Letter, ImmutableArray<Listed> Entries);

/// <summary>A page that stands alone.</summary>
/// <param name="Downloads">The first file of each kind to print, where the page is to show them.</param>
public sealed record PageModel(Frame Frame, Model.ContentPage Page, ImmutableArray<HelpLine> HelpLines, ImmutableArray<Download> Downloads)
    : WebModel(Frame);

/// <summary>The page that a server shows for an address that leads nowhere.</summary>
/// <param name="Home">The home page.</param>
/// <param name="Emergency">The help lines for anybody in danger, or all where the guide marks none: somebody may have looked for
/// help.</param>
/// <param name="Help">The page on help; null where there is none.</param>
public sealed record NotFoundModel(Frame Frame, SitePath Home, ImmutableArray<HelpLine> Emergency, Listed? Help) : WebModel(Frame);

/// <summary>The page of settings: how the pages look, and what the reader's device keeps.</summary>
public sealed record SettingsModel(Frame Frame) : WebModel(Frame);
