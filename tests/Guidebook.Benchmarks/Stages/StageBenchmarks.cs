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

/// <summary>Each stage of a build by itself, fed with what the stages before it made.</summary>
[SuppressMessage("Design", "CA1001", Justification = "BenchmarkDotNet does not dispose of what it measures; it calls the clean-up.")]
public class StageBenchmarks
{
    /// <summary>How many articles the made-up guide has.</summary>
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

    /// <summary>Which guide is measured.</summary>
    [ParamsAllValues]
    public SampleGuide Sample { get; set; }

    /// <summary>Makes what the stages start from.</summary>
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

    /// <summary>All files of a guide to records, prose included.</summary>
    [Benchmark]
    public Content? Reading() => ContentReader.Read(folders, 1, new DiagnosticBag());

    /// <summary>All records to a guide.</summary>
    [Benchmark]
    public Guide? Linking() => GuideLinker.Link(content, Day, new DiagnosticBag());

    /// <summary>The whole guide to pages, not yet drawn.</summary>
    [Benchmark]
    public ImmutableArray<WebPage> Composing() => WebsiteEdition.Compose(guide, strings, []);

    /// <summary>One page to HTML.</summary>
    [Benchmark]
    public string RenderingAPage() => Draw(pages[Next()]);

    /// <summary>One page's HTML to what the checks know of it.</summary>
    [Benchmark]
    public PageFacts CheckingAPage()
    {
        var next = Next();
        return checker.Examine(pages[next].Path, drawn[next]);
    }

    /// <summary>Takes the made-up guide away again.</summary>
    [GlobalCleanup]
    public void ClearUp()
    {
        renderer.Dispose();
        scratch.Dispose();
    }

    private string Draw(WebPage page) => renderer.Draw(page.Model, new WebsiteMedium(guide, strings, terms, page.Path));

    private int Next() => turn = (turn + 1) % pages.Length;
}
