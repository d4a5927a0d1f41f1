using System.Collections.Frozen;
using Guidebook.Model;
using Guidebook.Themes.Hearth.Website;

namespace Guidebook.Generator.Editions.Website;

/// <summary>Where everything stands on the website.</summary>
public static class WebsitePaths
{
    private static readonly FrozenDictionary<Kind, KindPages> Kinds = KindPages.All.ToFrozenDictionary(pages => pages.Kind);

    /// <summary>The home page.</summary>
    public static SitePath Home { get; } = new("index.html");

    /// <summary>The page for addresses that lead nowhere.</summary>
    public static SitePath NotFound { get; } = new("404.html");

    /// <summary>How the pages look, and what the reader's device keeps.</summary>
    public static SitePath Settings { get; } = SettingsPage.Path;

    /// <summary>Every title from A to Z.</summary>
    public static SitePath Alphabet { get; } = AlphabetPage.Path;

    /// <summary>The list of topics.</summary>
    public static SitePath Topics { get; } = TopicsPage.Path;

    /// <summary>One practice that asks little.</summary>
    public static SitePath Tonight { get; } = TonightPage.Path;

    /// <summary>All practices by strand and stage, as a picture.</summary>
    public static SitePath Map { get; } = MapPage.Path;

    /// <summary>The files to print.</summary>
    public static SitePath Downloads { get; } = new("downloads/index.html");

    /// <summary>The glossary.</summary>
    public static SitePath Glossary { get; } = ListOf(Term.Definition);

    /// <summary>Where an entry stands, or the part of it with a fragment.</summary>
    public static Address Find(Kind kind, Slug id, string? fragment = null) => Kinds[kind].Find(id, fragment);

    /// <summary>The page on which an entry stands.</summary>
    public static SitePath Find(Entry entry) => Find(entry.Kind, entry.Id).Page;

    /// <summary>The page on which the entries of a kind stand or are listed.</summary>
    public static SitePath ListOf(Kind kind) =>
        Kinds[kind].List ?? throw new InvalidOperationException($"The website has no list of {kind.Plural}.");

    /// <summary>The page of a stage.</summary>
    public static SitePath Find(Stage stage) => new(FormattableString.Invariant($"stages/{stage.Number}.html"));

    /// <summary>The page of a topic.</summary>
    public static SitePath OfTopic(Slug topic) => new($"topics/{topic}.html");
}
