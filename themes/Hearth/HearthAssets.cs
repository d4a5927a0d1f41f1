using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Globalization;
using Guidebook.Model;
using Guidebook.Themes.Hearth.Parts;
using Guidebook.Themes.Kit;

namespace Guidebook.Themes.Hearth;

/// <summary>The theme's files, embedded in its assembly.</summary>
internal static class HearthAssets
{
    /// <summary>The colours and fonts of print.</summary>
    public static SitePath Tokens { get; } = new("assets/tokens.css");

    /// <summary>The stylesheet of all web pages.</summary>
    public static SitePath Website { get; } = new("assets/website.css");

    /// <summary>The stylesheet of the booklet.</summary>
    public static SitePath Booklet { get; } = new("assets/booklet.css");

    /// <summary>The stylesheet of cards, charts, worksheets and the test sheet.</summary>
    public static SitePath Sheets { get; } = new("assets/sheets.css");

    /// <summary>The stylesheet of large print.</summary>
    public static SitePath LargePrint { get; } = new("assets/large-print.css");

    /// <summary>The stylesheet of the book.</summary>
    public static SitePath Book { get; } = new("assets/book.css");

    /// <summary>The stylesheet of e-books.</summary>
    public static SitePath Ebook { get; } = new("assets/ebook.css");

    /// <summary>The stylesheet of the page of downloads.</summary>
    public static SitePath Downloads { get; } = new("assets/downloads.css");

    /// <summary>The script of the print desk: the paper of the reader's region, and the form for their own booklet.</summary>
    public static SitePath DeskScript { get; } = new("assets/desk.js");

    /// <summary>The script that makes booklets, with its PDF library; the print desk loads it on demand.</summary>
    public static SitePath DeskMaker { get; } = new("assets/desk-maker.js");

    /// <summary>The script of all web pages: preferences, quick exit, and the button that loads the search.</summary>
    public static SitePath Site { get; } = new("assets/site.js");

    /// <summary>The script of the page of settings.</summary>
    public static SitePath SettingsScript { get; } = new("assets/settings.js");

    /// <summary>
    /// The service worker for offline reading; it is in the root folder because a worker serves only paths below its own.
    /// </summary>
    public static SitePath Offline { get; } = new("offline.js");

    /// <summary>The list of files that the worker copies, as a script that the generator writes.</summary>
    public static SitePath OfflineFiles { get; } = new("offline-files.js");

    /// <summary>The stylesheet of the page of settings.</summary>
    public static SitePath Settings { get; } = new("assets/settings.css");

    /// <summary>The script of the search, loaded on demand.</summary>
    public static SitePath SearchScript { get; } = new("assets/search.js");

    /// <summary>The stylesheet of search results, loaded on demand.</summary>
    public static SitePath Search { get; } = new("assets/search.css");

    /// <summary>
    /// The search index, as a script that the generator writes; the search button loads it from its own folder under this name.
    /// </summary>
    public static SitePath SearchIndex { get; } = new("assets/search-index.js");

    /// <summary>The stylesheet of pages for finding practices: list, suggestions, map.</summary>
    public static SitePath Finding { get; } = new("assets/finding.css");

    /// <summary>The script of the list of practices.</summary>
    public static SitePath FinderScript { get; } = new("assets/finder.js");

    /// <summary>The script that suggests a practice.</summary>
    public static SitePath TonightScript { get; } = new("assets/tonight.js");

    /// <summary>The stylesheet of the home page.</summary>
    public static SitePath Home { get; } = new("assets/home.css");

    /// <summary>The script of the home page: where the reader was, and what they keep.</summary>
    public static SitePath HomeScript { get; } = new("assets/home.js");

    /// <summary>The stylesheet of an article.</summary>
    public static SitePath Article { get; } = new("assets/article.css");

    /// <summary>The stylesheet of glossary, points and quick reference.</summary>
    public static SitePath Lookup { get; } = new("assets/lookup.css");

    /// <summary>The stylesheet of help lines and emergency numbers.</summary>
    public static SitePath Help { get; } = new("assets/help.css");

    /// <summary>The script of the list of help lines, which puts the reader's own country first.</summary>
    public static SitePath HelpScript { get; } = new("assets/help.js");

    /// <summary>The script of a practice's page, by which readers keep it.</summary>
    public static SitePath FavourScript { get; } = new("assets/favour.js");

    /// <summary>The script of the page of what the reader keeps.</summary>
    public static SitePath KeptScript { get; } = new("assets/kept.js");

    /// <summary>The stylesheet of plans and their days.</summary>
    public static SitePath Plan { get; } = new("assets/plan.css");

    /// <summary>The script of the page of a plan.</summary>
    public static SitePath PlanScript { get; } = new("assets/plan.js");

    /// <summary>The stylesheet of the page of a practice: a card on the screen, and a sheet of paper.</summary>
    public static SitePath Practice { get; } = new("assets/steps.css");

    /// <summary>The stylesheet of the page of a day, after that of the plan.</summary>
    public static SitePath Day { get; } = new("assets/day.css");

    /// <summary>The script that makes calendar files; the page of a plan loads it on demand.</summary>
    public static SitePath CalendarScript { get; } = new("assets/calendar.js");

    /// <summary>The script of the page of a day.</summary>
    public static SitePath DayScript { get; } = new("assets/day.js");

    /// <summary>The stylesheet of a deck's page.</summary>
    public static SitePath Cards { get; } = new("assets/cards.css");

    /// <summary>The script of a deck's page, which shows one card at a time.</summary>
    public static SitePath CardsScript { get; } = new("assets/cards.js");

    /// <summary>The stylesheet of the self-check.</summary>
    public static SitePath SelfCheck { get; } = new("assets/self-check.css");

    /// <summary>The script of the self-check: ticks, and the entries that they recommend.</summary>
    public static SitePath SelfCheckScript { get; } = new("assets/self-check.js");

    /// <summary>The stylesheet of a worksheet, for screen and print.</summary>
    public static SitePath Worksheet { get; } = new("assets/worksheet.css");

    /// <summary>The script of a worksheet, which stores answers.</summary>
    public static SitePath SheetScript { get; } = new("assets/sheet.js");

    /// <summary>The licences of all that is published with a website.</summary>
    public static SitePath Licences { get; } = new("assets/licenses.txt");

    /// <summary>The files that scripts find beside them by their names, and the worker, whose address browsers keep.</summary>
    public static FrozenDictionary<SitePath, SitePath> FoundByName { get; } = new Dictionary<SitePath, SitePath>
    {
        [Search] = Site,
        [SearchScript] = Site,
        [Offline] = SettingsScript,
        [DeskMaker] = DeskScript,
        [CalendarScript] = PlanScript,
    }.ToFrozenDictionary();

    /// <summary>The site's icon.</summary>
    public static SitePath Icon(ThemeChoice choice) => Motif.IsThreads(choice) ? ThreadsIcon : LineIcon;

    private static SitePath ThreadsIcon { get; } = new("assets/icon.svg");

    private static SitePath LineIcon { get; } = new("assets/icon-line.svg");

    private static IReadOnlyList<SitePath> Typefaces { get; } =
    [
        new("assets/literata-400.woff2"), new("assets/literata-400-italic.woff2"),
        new("assets/atkinson-400.woff2"), new("assets/atkinson-600.woff2"),
    ];

    /// <summary>The typeface of text in other alphabets than that of English.</summary>
    public static ImmutableArray<TypefaceFile> FurtherText { get; } =
    [
        .. from subset in new[] { "latin-ext", "vietnamese", "cyrillic", "cyrillic-ext", "greek", "greek-ext" }
           from style in new[] { (Weight: 400, IsItalic: false), (Weight: 400, IsItalic: true), (Weight: 600, IsItalic: false) }
           select Face($"literata-{subset}", style.Weight, style.IsItalic),
    ];

    /// <summary>The typeface of labels in other alphabets than that of English.</summary>
    public static ImmutableArray<TypefaceFile> FurtherLabel { get; } =
        [Face("atkinson-hyperlegible-next-latin-ext", 400), Face("atkinson-hyperlegible-next-latin-ext", 600)];

    /// <summary>The typeface of text as a TrueType font with Latin, Greek and Cyrillic letters, for text that readers type.</summary>
    public static SitePath FieldFont { get; } = new("assets/Literata-Regular.ttf");

    /// <summary>The regular typeface of text.</summary>
    public static SitePath Text => Typefaces[0];

    /// <summary>The regular typeface of labels.</summary>
    public static SitePath Label => Typefaces[2];

    /// <summary>The semibold typeface of labels.</summary>
    public static SitePath BoldLabel => Typefaces[3];

    /// <summary>The files of websites; each site has those that it uses.</summary>
    public static IReadOnlyList<SitePath> OfWebsite { get; } =
    [
        Website, Downloads, DeskScript, DeskMaker, Settings, Site, SettingsScript, Search, SearchScript, Offline,
        Home, HomeScript, Article, Lookup, Help, HelpScript, FavourScript, KeptScript, Finding, FinderScript, TonightScript, Plan,
        PlanScript, CalendarScript, Day, DayScript, Practice,
        Cards, CardsScript, SelfCheck, SelfCheckScript, Worksheet, SheetScript, Licences,
        .. Typefaces,
    ];

    /// <summary>The stylesheets of print after the common one: each document has one of them, the last.</summary>
    public static ImmutableArray<SitePath> StylesOfPrint { get; } = [Booklet, LargePrint, Book, Sheets];

    /// <summary>The files for print.</summary>
    public static IReadOnlyList<SitePath> OfPrint { get; } = [Tokens, .. StylesOfPrint, .. Typefaces, new("assets/literata-600.woff2")];

    private static FrozenSet<SitePath> All { get; } =
        [.. OfWebsite, .. OfPrint, Ebook, .. FurtherText.Concat(FurtherLabel).Select(file => file.Path), FieldFont, ThreadsIcon, LineIcon];

    /// <summary>The bytes of a file; null if the theme does not have it.</summary>
    public static byte[]? Read(SitePath path) => path == Licences ? LicenceNotices.Write() : All.Contains(path) ? Read(path.Value) : null;

    /// <summary>The theme's strings in a language; null if there are none.</summary>
    /// <param name="tag">A BCP 47 tag, for example <c>pt-BR</c> or <c>pt</c>.</param>
    public static byte[]? Strings(string tag) => Read($"strings/{tag}.yaml");

    private static TypefaceFile Face(string name, int weight, bool isItalic = false) =>
        new(new($"assets/{name}-{weight.ToString(CultureInfo.InvariantCulture)}-{(isItalic ? "italic" : "normal")}.woff2"), weight, isItalic);

    private static byte[]? Read(string name) => typeof(HearthAssets).Assembly.ReadResource(name);
}
