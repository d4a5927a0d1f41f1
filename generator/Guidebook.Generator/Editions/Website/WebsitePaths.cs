using System.Collections.Frozen;
using Guidebook.Model;
using Guidebook.Themes.Kit.Website;

namespace Guidebook.Generator.Editions.Website;

/// <summary>Where everything stands on the website of a guide: in folders that are called as the guide calls what lies there.</summary>
public sealed class WebsitePaths(Settings guide)
{
    private static readonly FrozenDictionary<Kind, KindPages> Kinds = KindPages.All.ToFrozenDictionary(pages => pages.Kind);

    /// <summary>The home page.</summary>
    public static SitePath Home { get; } = new("index.html");

    /// <summary>The page for addresses that lead nowhere.</summary>
    public static SitePath NotFound { get; } = new("404.html");

    /// <summary>How the pages look, and what the reader's device keeps.</summary>
    public static SitePath Settings { get; } = new("settings.html");

    /// <summary>Every title from A to Z.</summary>
    public static SitePath Alphabet { get; } = new("a-to-z.html");

    /// <summary>The list of topics.</summary>
    public static SitePath Topics { get; } = new("topics/index.html");

    /// <summary>One practice that asks little.</summary>
    public static SitePath Tonight { get; } = new("tonight.html");

    /// <summary>All practices by strand and stage, as a picture.</summary>
    public static SitePath Map { get; } = new("map.html");

    /// <summary>The files to print.</summary>
    public static SitePath Downloads { get; } = new("downloads/index.html");

    /// <summary>The glossary.</summary>
    public SitePath Glossary => ListOf(Term.Definition);

    /// <summary>The path below which the website stands on its server, as addresses write it: it begins and ends with a slash.</summary>
    public static string ServerRoot(Settings settings) => settings.BaseUrl is { } address ? "/" + address.AbsolutePath.TrimStart('/') : "/";

    /// <summary>What templates are told of it.</summary>
    public SitePaths ForTemplates => new()
    {
        Home = Home,
        Settings = Settings,
        Alphabet = Alphabet,
        Articles = ListOf(Article.Definition),
        Topics = Topics,
        Practices = ListOf(Practice.Definition),
        Tonight = Tonight,
        Map = Map,
        Downloads = Downloads,
    };

    /// <summary>Where an entry stands, or the part of it with a fragment.</summary>
    public Address Find(Kind kind, Slug id, string? fragment = null) => Kinds[kind].Find(StemOf(kind), id, fragment);

    /// <summary>The page on which an entry stands.</summary>
    public SitePath Find(Entry entry) => Find(entry.Kind, entry.Id).Page;

    /// <summary>The page on which the entries of a kind stand or are listed.</summary>
    public SitePath ListOf(Kind kind) =>
        Kinds[kind].List?.Invoke(StemOf(kind)) ?? throw new InvalidOperationException($"The website has no list of {kind.Plural}.");

    /// <summary>The page of a stage.</summary>
    public static SitePath OfStage(Stage stage) => new(FormattableString.Invariant($"stages/{stage.Number}.html"));

    /// <summary>The page of a topic.</summary>
    public static SitePath OfTopic(Slug topic) => new($"topics/{topic}.html");

    /// <summary>The stem of a kind; what has no list of its own stands with those that have the list.</summary>
    private string StemOf(Kind kind)
    {
        if (guide.Names.IsEmpty) return Kinds[kind].Stem;
        var stem = Kinds[kind].Stem;
        var listed = KindPages.Sections.FirstOrDefault(pages => pages.Stem == stem)?.Kind ?? kind;
        return guide.Names.FirstOrDefault(noun => noun.Kind == listed.Word)?.Folder.Value ?? stem;
    }
}
