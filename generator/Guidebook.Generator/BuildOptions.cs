using System.Collections.Immutable;
using Guidebook.Generator.Printing;
using Guidebook.Generator.Readability;
using Guidebook.Generator.Reading.Files;
using Guidebook.Model;
using Guidebook.Themes.Kit;

namespace Guidebook.Generator;

/// <summary>The options of a build: inputs, editions and output.</summary>
public sealed record BuildOptions
{
    /// <summary>The folders with the content.</summary>
    public required ContentFolders Folders { get; init; }

    /// <summary>
    /// The words of the command line, in which all other options stand: a build of the same words that would change nothing does nothing.
    /// Null for a build that does its work each time.
    /// </summary>
    public string? CommandLine { get; init; }

    /// <summary>The output folder; null only checks.</summary>
    public string? Output { get; init; }

    /// <summary>
    /// The editions to produce, with every file of them; empty for those of the guide, with the files that most readers need.
    /// </summary>
    public ImmutableArray<EditionName> Editions { get; init; } = [];

    /// <summary>Whether to wait until the disk has the new site before it replaces the old one.</summary>
    public bool Sync { get; init; } = true;

    /// <summary>Whether drafts are shown, with a mark; builds and checks leave them out.</summary>
    public bool ShowsDrafts { get; init; }

    /// <summary>Whether compressed copies stand beside the text files of the website.</summary>
    public bool Compress { get; init; }

    /// <summary>Whether to produce PDFs.</summary>
    public bool Print { get; init; }

    /// <summary>The path of the browser for PDFs; null to search for one.</summary>
    public string? Browser { get; init; }

    /// <summary>Whether to install a missing browser.</summary>
    public bool InstallBrowser { get; init; }

    /// <summary>The timeout for starting the browser, and for each document.</summary>
    public TimeSpan PrintTimeout { get; init; } = TimeSpan.FromSeconds(60);

    /// <summary>The duplex modes; empty for those of the guide.</summary>
    public ImmutableArray<Duplex> Duplex { get; init; } = [];

    /// <summary>The maximum number of sheets in a signature; null for the guide's setting.</summary>
    public int? SheetsPerSignature { get; init; }

    /// <summary>The website's address; null for the guide's.</summary>
    public Uri? BaseUrl { get; init; }

    /// <summary>Receives the readability report; null for no report.</summary>
    public Action<ReadabilityReport>? ReportReadability { get; init; }

    /// <summary>Receives the means to draw single pages before the site is whole; null where nobody asks for them.</summary>
    internal Action<EarlyPages>? Composed { get; init; }

    /// <summary>The available themes; the first is the default.</summary>
    public ImmutableArray<ITheme> Themes { get => field.IsDefault ? KnownThemes.All : field; init; }

    /// <summary>The folders of the themes that come with the program as folders.</summary>
    public ImmutableArray<string> ThemeFolders { get; init; } = KnownThemes.Folders;

    /// <summary>The theme's stylesheets, scripts and fonts.</summary>
    public ThemeFiles ThemeFiles { get; init; } = new();

    /// <summary>The maximum number of parallel jobs for reading and drawing; at least 1.</summary>
    public int Jobs { get; init; } = Environment.ProcessorCount;

    /// <summary>The choice of the browser for PDFs, without whether to install it.</summary>
    public BrowserChoice BrowserChoice => new() { Path = Browser, OpeningTimeout = PrintTimeout, Timeout = PrintTimeout };

    /// <summary>Whether an edition is requested; if none is, all are produced.</summary>
    public bool Wants(EditionName edition) => Editions.IsEmpty || Editions.Contains(edition);

    /// <summary>The guide's settings with the overrides of the command line.</summary>
    public Settings ApplyTo(Settings settings) => settings with
    {
        BaseUrl = BaseUrl ?? settings.BaseUrl,
        Print = ApplyTo(settings.Print),
    };

    private PrintSettings ApplyTo(PrintSettings print) => print with
    {
        Editions = Editions.IsEmpty ? print.Editions : Editions,
        LeftOut = Editions.IsEmpty ? [] : [.. print.Editions.Except(Editions)],
        IsComplete = !Editions.IsEmpty,
        Duplex = Duplex.IsEmpty ? print.Duplex : Duplex,
        SheetsPerSignature = SheetsPerSignature ?? print.SheetsPerSignature,
    };
}
