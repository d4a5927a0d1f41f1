using System.Collections.Frozen;
using Guidebook.Model;
using Guidebook.Themes.Hearth.Website;

namespace Guidebook.Generator.Editions.Website;

/// <summary>Where everything stands on the website.</summary>
public static class WebsitePaths
{
    private static readonly FrozenDictionary<Type, Func<Slug, SitePath>> Kinds = new Dictionary<Type, Func<Slug, SitePath>>
    {
        [typeof(Article)] = id => new($"articles/{id}.html"),
        [typeof(Model.Page)] = id => new($"pages/{id}.html"),
        [typeof(Practice)] = id => new($"practices/{id}.html"),
        [typeof(Plan)] = id => new($"plans/{id}/index.html"),
        [typeof(Deck)] = id => new($"decks/{id}.html"),
        [typeof(Worksheet)] = id => new($"worksheets/{id}.html"),
        [typeof(Source)] = id => new($"sources/{id}.html"),
        [typeof(Part)] = id => new($"parts/{id}.html"),
        [typeof(Strand)] = id => new($"strands/{id}.html"),
        [typeof(Model.SelfCheck)] = _ => SelfCheck,
        [typeof(Sign)] = _ => SelfCheck,
        [typeof(Term)] = _ => Glossary,
        [typeof(Question)] = _ => Faq,
        [typeof(QuickRow)] = _ => QuickReference,
    }.ToFrozenDictionary();

    /// <summary>The home page.</summary>
    public static SitePath Home { get; } = new("index.html");

    /// <summary>The page for addresses that lead nowhere.</summary>
    public static SitePath NotFound { get; } = new("404.html");

    /// <summary>How the pages look, and what the reader's device keeps.</summary>
    public static SitePath Settings { get; } = SettingsPage.Path;

    /// <summary>Every title from A to Z.</summary>
    public static SitePath Alphabet { get; } = AlphabetPage.Path;

    /// <summary>The list of articles.</summary>
    public static SitePath Articles { get; } = new("articles/index.html");

    /// <summary>The list of topics.</summary>
    public static SitePath Topics { get; } = new("topics/index.html");

    /// <summary>The list of practices.</summary>
    public static SitePath Practices { get; } = new("practices/index.html");

    /// <summary>One practice that asks little.</summary>
    public static SitePath Tonight { get; } = TonightPage.Path;

    /// <summary>All practices by strand and stage, as a picture.</summary>
    public static SitePath Map { get; } = MapPage.Path;

    /// <summary>The list of plans.</summary>
    public static SitePath Plans { get; } = new("plans/index.html");

    /// <summary>The list of decks.</summary>
    public static SitePath Decks { get; } = new("decks/index.html");

    /// <summary>The list of worksheets.</summary>
    public static SitePath Worksheets { get; } = new("worksheets/index.html");

    /// <summary>The files to print.</summary>
    public static SitePath Downloads { get; } = new("downloads/index.html");

    /// <summary>The self-check.</summary>
    public static SitePath SelfCheck { get; } = new("self-check.html");

    /// <summary>The questions.</summary>
    public static SitePath Faq { get; } = new("faq.html");

    /// <summary>The quick reference.</summary>
    public static SitePath QuickReference { get; } = new("quick-reference.html");

    /// <summary>The glossary.</summary>
    public static SitePath Glossary { get; } = new("glossary.html");

    /// <summary>The list of sources.</summary>
    public static SitePath Sources { get; } = new("sources/index.html");

    /// <summary>The page on which an entry stands.</summary>
    public static SitePath Of(Entry entry) => Of(entry.GetType(), entry.Id);

    /// <summary>The page on which an entry of a kind stands.</summary>
    public static SitePath Of(Type kind, Slug id) =>
        Kinds.TryGetValue(kind, out var path) ? path(id) : throw new InvalidOperationException($"The website has no page for {kind.Name}.");

    /// <summary>The page of a stage.</summary>
    public static SitePath Of(Stage stage) => new(FormattableString.Invariant($"stages/{stage.Number}.html"));

    /// <summary>The page of a day of a plan.</summary>
    public static SitePath OfDay(Slug plan, string day) => new($"plans/{plan}/{day}.html");

    /// <summary>The page of a topic.</summary>
    public static SitePath OfTopic(Slug topic) => new($"topics/{topic}.html");

    /// <summary>The page of a section that the navigation names by a word.</summary>
    public static SitePath OfSection(string word) => word switch
    {
        "articles" => Articles,
        "practices" => Practices,
        "plans" => Plans,
        "decks" => Decks,
        "worksheets" => Worksheets,
        "self-check" => SelfCheck,
        "faq" => Faq,
        "quick-reference" => QuickReference,
        "glossary" => Glossary,
        "sources" => Sources,
        _ => throw new InvalidOperationException($"The website has no section '{word}'."),
    };
}
