using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using Guidebook.Generator;
using Guidebook.Generator.Caching;
using Guidebook.Generator.Diagnostics;
using Guidebook.Tests.Architecture;

namespace Guidebook.Tests.Fuzzing;

/// <summary>A file of a guide that has every kind of entry: the whole guide is read, linked, drawn and checked.</summary>
/// <param name="file">The path of the file in the guide.</param>
internal sealed class GuideFileTarget(string file) : FuzzTarget, IDisposable
{
    private const string Guide = "every-kind";

    private static readonly string[] Others = ["solo", "methods", "first-aid", "recipes"];

    private static readonly Dictionary<string, string> Written = new(StringComparer.Ordinal)
    {
        ["content/synonyms.yaml"] = "- [hum, drone]\n- [song, tune, air]\n",
        ["content/articles/why-we-sing.md"] =
            "---\ntitle: 'It''s a song: why?'\nsummary: >-\n  One\n  two.\ntopics: [hum]\nsources: []\nkey-points:\n  - \"x\\u2019y *z*\"\n---\n"
            + "## A heading {#here sources=\"\"}\n\nHum [[low-hum|low]], [out](https://example.org \"t\").[^1]\n\n> - one\n> 1. two\n\n| a | b |\n|:--|--:|\n| c | d |\n\n"
            + "![A strand](images/strand.svg)\n\n[^1]: A *note*.\n",
    };

    private static readonly string[] Signs =
    [
        "\n", "\n  ", "\n    ", ": ", "- ", "\n- ", "[", "]", "{", "}", ", ", "\"", "'", "|\n  ", ">-\n  ", "&a ", "*a", "!!str ", "!!binary ", "!!]", "!<", "%YAML 1.1\n", "%TAG ! ", "---\n", "\n...\n", "#", " # ", "? ", "<<: ", "\\u0000",
        "\\x41", "\\ud800", "\\UD800DC00", "\\UFFFFFFFF", "\\U00110000", "@", "`", "~", "null", "true", "yes", "0x1F", "1_000", "1e3", ".nan", "2026-02-30", "12:30", "- - - ", "[[", "{{", "[[low-hum]]", "[^1]", "{practice.one}", "{#a}", "https://", "images/strand.svg",
    ];

    private readonly Lazy<(Builds.BuildBench Bench, byte[] Sound)> bench = new(() => Open(file));

    /// <summary>All kinds of files.</summary>
    public static ImmutableArray<FuzzTarget> All { get; } =
    [
        .. Files.Below(PathOf(Guide)).Concat(Written.Keys).Where(path => !path.StartsWith("content/images/", StringComparison.Ordinal))
            .DistinctBy(KindOf).Order(StringComparer.Ordinal).Select(path => new GuideFileTarget(path)),
    ];

    public override string Name => KindOf(file);

    public override int Ordinarily => 25;

    public override ImmutableArray<byte[]> Seeds =>
    [
        bench.Value.Sound,
        .. Others.SelectMany(guide => Files.Below(PathOf(guide)).Where(path => KindOf(path) == KindOf(file))
            .Select(path => File.ReadAllBytes(Path.Combine(PathOf(guide), path)))),
    ];

    public override ImmutableArray<string> Pieces =>
        [.. Signs, .. Encoding.UTF8.GetString(bench.Value.Sound).Split('\n').Select(line => line + "\n")];

    public override string Try(byte[] input)
    {
        File.WriteAllBytes(bench.Value.Bench.PathOf(file), input);
        var (found, site) = Check();
        var codes = Places.AssertInside(found, Read);
        if (found.Any(diagnostic => diagnostic.Code.IsError)) return codes;
        var (again, same) = Check();
        Assert.Equal(found, again);
        Assert.Equal(site, same);
        return $"drawn {codes}";
    }

    public void Dispose()
    {
        if (bench.IsValueCreated) bench.Value.Bench.Dispose();
    }

    /// <summary>Reads, links, draws and checks the guide; returns the findings and the hash of all pages.</summary>
    private (ImmutableArray<Diagnostic> Found, string Site) Check()
    {
        var (diagnostics, home) = (new DiagnosticBag(), bench.Value.Bench);
        var options = new BuildOptions { Folders = new(home.PathOf("content"), home.PathOf("seeds")), Jobs = 1 };
        var run = new Run(diagnostics, Progress.For(TextWriter.Null, silent: true));
        var site = Build.RunAsync(options, run, CancellationToken.None, new BuildCache()).GetAwaiter().GetResult();
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var page in site?.Pages.OrderBy(page => page.Page.Path) ?? Enumerable.Empty<DrawnPage>()) hash.AppendData(page.Html.Span);
        return (diagnostics.Sorted, Convert.ToHexString(hash.GetHashAndReset()));
    }

    /// <summary>The text of a file as far as it is text: places in files of another encoding are not counted.</summary>
    private static string? Read(string path)
    {
        if (!File.Exists(path)) return null;
        var text = File.ReadAllText(path);
        return text.Contains('\uFFFD', StringComparison.Ordinal) ? null : text;
    }

    private static (Builds.BuildBench Bench, byte[] Sound) Open(string file)
    {
        var bench = Builds.BuildBench.Open(Guide);
        foreach (var (path, text) in Written) bench.Write(path, text);
        return (bench, File.ReadAllBytes(bench.PathOf(file)));
    }

    private static string PathOf(string guide) => Path.Combine(Repository.Root, "tests/Guidebook.Tests/Guides", guide);

    /// <summary>The folder of entries, or the name of a single file.</summary>
    private static string KindOf(string path) => path.Split("/") switch
    {
        ["content", var folder, _] => folder,
        ["seeds", ..] => "seeds",
        _ => Path.GetFileNameWithoutExtension(path),
    };
}
