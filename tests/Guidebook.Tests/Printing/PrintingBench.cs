using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Globalization;
using Guidebook.Generator.Caching;
using Guidebook.Generator.Diagnostics;
using Guidebook.Generator.Editions;
using Guidebook.Generator.Editions.Documents;
using Guidebook.Generator.Printing;
using Guidebook.Model;
using Guidebook.Tests.Linking;
using Guidebook.Themes.Kit;
using Guidebook.Themes.Kit.Print;
using Microsoft.AspNetCore.Components.Rendering;

namespace Guidebook.Tests.Printing;

/// <summary>Prints documents of a few words with the real browser, in a folder of its own.</summary>
public sealed class PrintingBench : IDisposable
{
    public const string PlainPage = "<section class=page id=one data-fit=one><h1>One</h1><p>Some words of this page.</p></section>";
    private static readonly Guide Guide = Links.GuideOf(Write.Guide());
    private static readonly Strings Strings = ThemeStrings.Create(Theme.Usual, Write.Settings(), new DiagnosticBag());
    private readonly string folder = Directory.CreateTempSubdirectory("guidebook-").FullName;

    public DiagnosticBag Diagnostics { get; private set; } = new();

    public Settings Settings { get; set; } = Write.Settings();

    public string Kept => Path.Combine(folder, "kept");

    public string Found => string.Join('\n', Diagnostics.Sorted);

    public string PathOf(string name) => Path.Combine(folder, name);

    /// <summary>A document to be made in these ways; its pages are HTML, drawn anew for each round.</summary>
    public static PrintDocument Document(string name, Func<PageNumbers, string> html, params Finishing[] ways) => new()
    {
        Title = name,
        Name = name,
        Subject = "A test",
        Size = ways.OfType<Finishing.Press>().Any() ? PageSize.A5.Grown(BookletLayout.PressBleedMm) : PageSize.A5,
        View = numbers => new(new PlainModel(name, html(numbers), ways.OfType<Finishing.Press>().Any()), new PaperMedium(Guide, Strings)),
        Locations = FrozenDictionary<string, SourceSpan>.Empty,
        LineMm = 5,
        Orders = [.. ways.Select((way, i) => new PrintOrder(
            new(i == 0 ? $"downloads/{name}.pdf" : string.Create(CultureInfo.InvariantCulture, $"downloads/{name}-{i}.pdf")),
            way is Finishing.Fold ? EditionName.Home : EditionName.Booklet, way))],
    };

    /// <summary>A document of some pages for the screen.</summary>
    public static PrintDocument Document(string name, string html = PlainPage) => Document(name, _ => html, new Finishing.Screen());

    /// <summary>A document for the screen that shows its own page numbers.</summary>
    public static PrintDocument Document(string name, Func<PageNumbers, string> html) => Document(name, html, new Finishing.Screen());

    /// <summary>So many pages, each with its heading.</summary>
    public static string Pages(int count) =>
        string.Concat(Enumerable.Range(1, count).Select(i => $"<section class=page id=p{i}><h1>Heading {i}</h1><p>Words of page {i}.</p></section>"));

    /// <summary>Prints, and keeps for the next time.</summary>
    /// <param name="browser">Another browser than the shared one, to be opened and closed.</param>
    /// <param name="seconds">How long that one may take for a print.</param>
    public async Task<Printout> PrintAsync(ImmutableArray<PrintDocument> documents, string? browser = null, double seconds = 60)
    {
        Diagnostics = new();
        var choice = new BrowserChoice { Path = browser ?? Tools.Browser(), Timeout = TimeSpan.FromSeconds(seconds) };
        var setup = new PrintSetup(new BenchTheme(), Settings, folder);
        var cache = await PdfCache.OpenAsync(Kept, setup, choice);
        var printer = new DocumentPrinter(setup, cache, Diagnostics);
        var printout = await printer.PrintAsync(documents, choice, browser is null ? await SharedBrowser.Opened : null);
        if (!printout.IsBroken) cache.Sweep();
        return printout;
    }

    /// <summary>The names of what is kept, with the times at which it was written.</summary>
    public IReadOnlyDictionary<string, DateTime> KeptTimes() =>
        Directory.EnumerateDirectories(Kept)
        .ToDictionary(path => Path.GetFileName(path)!, Directory.GetLastWriteTimeUtc, StringComparer.Ordinal);

    public void Dispose() => Directory.Delete(folder, recursive: true);
}

/// <summary>A theme that draws what the bench prints.</summary>
internal sealed class BenchTheme : ITheme
{
    public string Name => "bench";

    public Type TemplateFor(Type model) => typeof(PlainTemplate);

    public byte[]? WordsIn(string tag) => null;
}

/// <summary>What <see cref="PlainTemplate"/> shows.</summary>
public sealed record PlainModel(string Title, string Html, bool HasBleed);

/// <summary>A template that takes its HTML as it is.</summary>
public sealed class PlainTemplate : Page<PlainModel>
{
    protected override void BuildRenderTree(RenderTreeBuilder builder)
    {
        var (width, height) = Model.HasBleed ? (154, 216) : (148, 210);
        var style = $"@page{{size:{width}mm {height}mm;margin:0}}body{{margin:0;padding-right:1px;font:12pt/1.4 serif}}"
            + $".page{{width:{width}mm;height:{height - 1}mm;box-sizing:border-box;padding:15mm;break-after:page;overflow:hidden}}";
        builder.AddMarkupContent(0, $"<!doctype html><html lang=en><head><meta charset=utf-8><title>{Model.Title}</title><style>{style}</style></head><body>{Model.Html}</body></html>");
    }
}
