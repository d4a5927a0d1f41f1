using System.Collections.Immutable;
using Guidebook.Generator.Printing;
using Guidebook.Generator.Readability;
using Guidebook.Generator.Reading.Files;
using Guidebook.Model;
using Guidebook.Themes.Kit;

namespace Guidebook.Generator;

/// <summary>What a build is to make, from what, and where.</summary>
public sealed record BuildOptions
{
    /// <summary>Where the content lies.</summary>
    public required ContentFolders Folders { get; init; }

    /// <summary>The folder to make it in; null only checks.</summary>
    public string? Output { get; init; }

    /// <summary>The editions to make; empty for those that the guide names.</summary>
    public ImmutableArray<EditionName> Editions { get; init; } = [];

    /// <summary>Whether PDFs are drawn.</summary>
    public bool Print { get; init; }

    /// <summary>The browser that draws them; null to look for one.</summary>
    public string? Browser { get; init; }

    /// <summary>Whether a missing browser is installed.</summary>
    public bool InstallBrowser { get; init; }

    /// <summary>How long the browser may take to open, and again for each document.</summary>
    public TimeSpan PrintTimeout { get; init; } = TimeSpan.FromSeconds(60);

    /// <summary>The ways of printing on both sides; empty for those that the guide names.</summary>
    public ImmutableArray<Duplex> Duplex { get; init; } = [];

    /// <summary>How many sheets are folded into each other at most; null for what the guide says.</summary>
    public int? SheetsPerSignature { get; init; }

    /// <summary>The address of the website, in place of the one that the guide names.</summary>
    public Uri? BaseUrl { get; init; }

    /// <summary>Takes the report on the wording; null where nobody asked for one.</summary>
    public Action<ReadabilityReport>? ReportReadability { get; init; }

    /// <summary>The themes of which a guide can choose one; the first is that of a guide that names none.</summary>
    public ImmutableArray<ITheme> Themes { get; init; } = KnownThemes.All;

    /// <summary>The theme's stylesheets, scripts and typefaces.</summary>
    public ThemeFiles ThemeFiles { get; init; } = new();

    /// <summary>How many workers read and draw at once, from 1.</summary>
    public int Jobs { get; init; } = Environment.ProcessorCount;

    /// <summary>The browser that draws PDFs, but not whether it is installed.</summary>
    public BrowserChoice BrowserChoice => new() { Path = Browser, OpeningTimeout = PrintTimeout, Timeout = PrintTimeout };

    /// <summary>Whether an edition was asked for, or none was and all are made.</summary>
    public bool Wants(EditionName edition) => Editions.IsEmpty || Editions.Contains(edition);

    /// <summary>The guide's settings, with what was said otherwise on the command line.</summary>
    public Settings ApplyTo(Settings settings) => settings with
    {
        BaseUrl = BaseUrl ?? settings.BaseUrl,
        Print = ApplyTo(settings.Print),
    };

    private PrintSettings ApplyTo(PrintSettings print) => print with
    {
        Editions = Editions.IsEmpty ? print.Editions : Editions,
        Duplex = Duplex.IsEmpty ? print.Duplex : Duplex,
        SheetsPerSignature = SheetsPerSignature ?? print.SheetsPerSignature,
    };
}
