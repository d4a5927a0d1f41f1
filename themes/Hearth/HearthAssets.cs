using System.Collections.Frozen;
using Guidebook.Model;
using Guidebook.Themes.Hearth.Parts;

namespace Guidebook.Themes.Hearth;

/// <summary>The files that the theme brings along, kept inside its assembly.</summary>
internal static class HearthAssets
{
    /// <summary>Colours and typefaces of paper.</summary>
    public static SitePath Tokens { get; } = new("assets/tokens.css");

    /// <summary>The stylesheet of every page of the website.</summary>
    public static SitePath Website { get; } = new("assets/website.css");

    /// <summary>The stylesheet of the booklet.</summary>
    public static SitePath Booklet { get; } = new("assets/booklet.css");

    /// <summary>The stylesheet of cards, charts, worksheets and the test sheet.</summary>
    public static SitePath Sheets { get; } = new("assets/sheets.css");

    /// <summary>The stylesheet of large print.</summary>
    public static SitePath LargePrint { get; } = new("assets/large-print.css");

    /// <summary>The stylesheet of the page of downloads.</summary>
    public static SitePath Downloads { get; } = new("assets/downloads.css");

    /// <summary>The script of every page: what the reader chose, the way out, search's door.</summary>
    public static SitePath Site { get; } = new("assets/site.js");

    /// <summary>The script of the page of settings.</summary>
    public static SitePath SettingsScript { get; } = new("assets/settings.js");

    /// <summary>
    /// The worker that answers from the copy for reading offline; it stands at the root, as it serves only what is below it.
    /// </summary>
    public static SitePath Offline { get; } = new("offline.js");

    /// <summary>What the worker copies, as a script that the generator writes.</summary>
    public static SitePath OfflineFiles { get; } = new("offline-files.js");

    /// <summary>The stylesheet of the page of settings.</summary>
    public static SitePath Settings { get; } = new("assets/settings.css");

    /// <summary>The script of search; it is fetched when somebody searches.</summary>
    public static SitePath SearchScript { get; } = new("assets/search.js");

    /// <summary>The stylesheet of search's results; it is fetched when somebody searches.</summary>
    public static SitePath Search { get; } = new("assets/search.css");

    /// <summary>
    /// What search knows, as a script that the generator writes; search's door looks for it beside itself, under this name.
    /// </summary>
    public static SitePath SearchIndex { get; } = new("assets/search-index.js");

    /// <summary>The stylesheet of the pages on which practices are looked for: the list, the suggestions, the map.</summary>
    public static SitePath Finding { get; } = new("assets/finding.css");

    /// <summary>The script of the list of practices.</summary>
    public static SitePath FinderScript { get; } = new("assets/finder.js");

    /// <summary>The script that suggests one practice.</summary>
    public static SitePath TonightScript { get; } = new("assets/tonight.js");

    /// <summary>The stylesheet of the home page.</summary>
    public static SitePath Home { get; } = new("assets/home.css");

    /// <summary>The stylesheet of plans and their days.</summary>
    public static SitePath Plan { get; } = new("assets/plan.css");

    /// <summary>The script of the page of a plan.</summary>
    public static SitePath PlanScript { get; } = new("assets/plan.js");

    /// <summary>The script of the page of a day.</summary>
    public static SitePath DayScript { get; } = new("assets/day.js");

    /// <summary>The stylesheet of a deck's page.</summary>
    public static SitePath Cards { get; } = new("assets/cards.css");

    /// <summary>The script of a deck's page: one card at a time.</summary>
    public static SitePath CardsScript { get; } = new("assets/cards.js");

    /// <summary>The stylesheet of the self-check.</summary>
    public static SitePath SelfCheck { get; } = new("assets/self-check.css");

    /// <summary>The script of the self-check: marks, and the places to begin that they lead to.</summary>
    public static SitePath SelfCheckScript { get; } = new("assets/self-check.js");

    /// <summary>The stylesheet of a worksheet, on the screen and printed from it.</summary>
    public static SitePath Worksheet { get; } = new("assets/worksheet.css");

    /// <summary>The script of a worksheet: what is written on it.</summary>
    public static SitePath SheetScript { get; } = new("assets/sheet.js");

    /// <summary>The site's icon.</summary>
    public static SitePath Icon(ThemeChoice choice) => Motif.IsThreads(choice) ? ThreadsIcon : LineIcon;

    private static SitePath ThreadsIcon { get; } = new("assets/icon.svg");

    private static SitePath LineIcon { get; } = new("assets/icon-line.svg");

    private static IReadOnlyList<SitePath> Typefaces { get; } =
    [
        new("assets/literata-400.woff2"), new("assets/literata-400-italic.woff2"),
        new("assets/atkinson-400.woff2"), new("assets/atkinson-600.woff2"),
    ];

    /// <summary>What every website needs.</summary>
    public static IReadOnlyList<SitePath> OfWebsite { get; } =
    [
        Website, Downloads, Settings, Site, SettingsScript, Search, SearchScript, Offline,
        Home, Finding, FinderScript, TonightScript, Plan, PlanScript, DayScript,
        Cards, CardsScript, SelfCheck, SelfCheckScript, Worksheet, SheetScript,
        .. Typefaces,
    ];

    /// <summary>What print needs.</summary>
    public static IReadOnlyList<SitePath> OfPrint { get; } = [Tokens, Booklet, LargePrint, Sheets, .. Typefaces, new("assets/literata-600.woff2")];

    private static FrozenSet<SitePath> All { get; } = [.. OfWebsite, .. OfPrint, ThreadsIcon, LineIcon];

    /// <summary>The bytes of a file; null where the theme has none of that path.</summary>
    public static byte[]? Read(SitePath path) => All.Contains(path) ? Read(path.Value) : null;

    /// <summary>The theme's own words in a language; null where it does not speak it.</summary>
    /// <param name="tag">A BCP 47 tag, for example <c>pt-BR</c> or <c>pt</c>.</param>
    public static byte[]? Strings(string tag) => Read($"strings/{tag}.yaml");

    private static byte[]? Read(string name)
    {
        using var stream = typeof(HearthAssets).Assembly.GetManifestResourceStream(name);
        if (stream is null) return null;
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }
}
