using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using BenchmarkDotNet.Attributes;
using Guidebook.Generator;
using Guidebook.Generator.Checking;
using Guidebook.Generator.Diagnostics;
using Guidebook.Generator.Editions;
using Guidebook.Generator.Editions.Website;
using Guidebook.Generator.Linking;
using Guidebook.Generator.Reading;
using Guidebook.Generator.Reading.Files;
using Guidebook.Generator.Rendering;
using Guidebook.Model;
using Guidebook.Themes.Kit;

namespace Guidebook.Benchmarks.Stages;

/// <summary>Each stage of a build separately, with the output of the previous stages as input.</summary>
[SuppressMessage("Design", "CA1001", Justification = "BenchmarkDotNet does not dispose of what it measures; it calls the clean-up.")]
public class StageBenchmarks
{
    /// <summary>The number of articles of the generated guide.</summary>
    public const int ArticlesOfCorpus = 500;

    private static readonly DateOnly Day = new(2026, 1, 1);
    private readonly Scratch scratch = new();
    private readonly PageRenderer renderer = new(KnownThemes.All[0]);
    private readonly SiteChecker checker = new(SiteKind.Ours);
    private ContentFolders folders = null!;
    private Content content = null!;
    private Guide guide = null!;
    private Strings strings = null!;
    private TermFinder terms = null!;
    private ImmutableArray<WebPage> pages;
    private ImmutableArray<string> drawn;
    private int turn;

    /// <summary>The measured guide.</summary>
    [ParamsAllValues]
    public SampleGuide Sample { get; set; }

    /// <summary>Prepares the inputs of the stages.</summary>
    [GlobalSetup]
    public void Prepare()
    {
        folders = SampleFolders.Create(Sample, scratch);
        content = Reading() ?? throw new InvalidDataException($"The guide in '{folders.Content}' cannot be read.");
        guide = Linking() ?? throw new InvalidDataException($"The guide in '{folders.Content}' has errors.");
        strings = ThemeStrings.Create(KnownThemes.All[0], guide.Settings, new DiagnosticBag());
        terms = new TermFinder(guide.Terms);
        pages = Composing();
        drawn = [.. pages.Select(Draw)];
    }

    /// <summary>Reads all files into records, including prose.</summary>
    [Benchmark]
    public Content? Reading() => ContentReader.Read(folders, 1, new DiagnosticBag());

    /// <summary>Links the records.</summary>
    [Benchmark]
    public Guide? Linking() => GuideLinker.Link(content, Day, new DiagnosticBag());

    /// <summary>Composes the pages, not yet drawn.</summary>
    [Benchmark]
    public ImmutableArray<WebPage> Composing() => WebsiteEdition.Compose(guide, strings, []);

    /// <summary>Draws a page as HTML.</summary>
    [Benchmark]
    public string RenderingAPage() => Draw(pages[Next()]);

    /// <summary>Examines a page's HTML for the checks.</summary>
    [Benchmark]
    public PageFacts CheckingAPage()
    {
        var next = Next();
        return checker.Examine(pages[next].Path, drawn[next]);
    }

    /// <summary>Deletes the generated guide.</summary>
    [GlobalCleanup]
    public void ClearUp()
    {
        renderer.Dispose();
        scratch.Dispose();
    }

    private string Draw(WebPage page) => renderer.Draw(page.Model, new WebsiteMedium(guide, strings, terms, page.Path));

    private int Next() => turn = (turn + 1) % pages.Length;
}
