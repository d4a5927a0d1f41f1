using System.Collections.Frozen;
using Guidebook.Model;
using Guidebook.Themes.Kit.Website;

namespace Guidebook.Generator.Editions.Website;

/// <summary>The paths of the website's pages; folders take the guide's nouns for kinds.</summary>
public sealed class WebsitePaths(Settings guide)
{
    private static readonly FrozenDictionary<Kind, KindPages> Kinds = KindPages.All.ToFrozenDictionary(pages => pages.Kind);

    /// <summary>The home page.</summary>
    public static SitePath Home { get; } = new("index.html");

    /// <summary>The 404 page.</summary>
    public static SitePath NotFound { get; } = new("404.html");

    /// <summary>The page of settings.</summary>
    public static SitePath Settings { get; } = new("settings.html");

    /// <summary>The list of all titles from A to Z.</summary>
    public static SitePath Alphabet { get; } = new("a-to-z.html");

    /// <summary>The list of topics.</summary>
    public static SitePath Topics { get; } = new("topics/index.html");

    /// <summary>The page that suggests an easy practice for tonight.</summary>
    public static SitePath Tonight { get; } = new("tonight.html");

    /// <summary>The list of what the reader keeps.</summary>
    public static SitePath Kept { get; } = new("kept.html");

    /// <summary>The map of all practices by strand and stage.</summary>
    public static SitePath Map { get; } = new("map.html");

    /// <summary>The page of downloads.</summary>
    public static SitePath Downloads { get; } = new("downloads/index.html");

    /// <summary>The feed; null if the guide refuses one, or lacks an address or dated entries.</summary>
    public static SitePath? FeedOf(Content content) => content.Settings is { BaseUrl: not null, Site.Feed: not { Value: false } }
        && content.Entries.Any(entry => entry.Release.Changed is not null) ? Feed : null;

    /// <summary>The path of a feed.</summary>
    public static SitePath Feed { get; } = new("feed.xml");

    /// <summary>The glossary.</summary>
    public SitePath Glossary => ListOf(Term.Definition);

    /// <summary>The URL path of the website's root on its server, with leading and trailing slash.</summary>
    public static string ServerRoot(Settings settings) => settings.BaseUrl is { } address ? "/" + address.AbsolutePath.TrimStart('/') : "/";

    /// <summary>The paths for templates.</summary>
    public SitePaths ForTemplates => new()
    {
        Home = Home,
        Settings = Settings,
        Alphabet = Alphabet,
        Articles = ListOf(Article.Definition),
        Topics = Topics,
        Practices = ListOf(Practice.Definition),
        Tonight = Tonight,
        Kept = Kept,
        Map = Map,
        Downloads = Downloads,
    };

    /// <summary>The address of an entry, or of the part with a fragment.</summary>
    public Address Find(Kind kind, Slug id, string? fragment = null) => Kinds[kind].Find(StemOf(kind), id, fragment);

    /// <summary>The page that contains an entry.</summary>
    public SitePath Find(Entry entry) => Find(entry.Kind, entry.Id).Page;

    /// <summary>The page that contains or lists the entries of a kind.</summary>
    public SitePath ListOf(Kind kind) =>
        Kinds[kind].List?.Invoke(StemOf(kind)) ?? throw new InvalidOperationException($"The website has no list of {kind.Plural}.");

    /// <summary>The page of a stage.</summary>
    public static SitePath OfStage(Stage stage) => new(FormattableString.Invariant($"stages/{stage.Number}.html"));

    /// <summary>The page of a topic.</summary>
    public static SitePath OfTopic(Slug topic) => new($"topics/{topic}.html");

    /// <summary>The stem of a kind; kinds with the same default stem share the noun of the kind that has the list.</summary>
    private string StemOf(Kind kind)
    {
        if (guide.Names.IsEmpty) return Kinds[kind].Stem;
        var stem = Kinds[kind].Stem;
        var listed = KindPages.Sections.FirstOrDefault(pages => pages.Stem == stem)?.Kind ?? kind;
        return guide.Names.FirstOrDefault(noun => noun.Kind == listed.Word)?.Folder.Value ?? stem;
    }
}
