using System.Collections.Concurrent;
using System.Globalization;
using System.Text.RegularExpressions;
using Guidebook.Tests.Commands;

namespace Guidebook.Tests.Builds.Print;

/// <summary>All that is printed of the shipped guide, made once by the real program with an address for the codes, and read by others' tools alone.</summary>
public sealed class ShippedPrints : IAsyncLifetime
{
    /// <summary>Where the website is said to stand.</summary>
    public const string Address = "https://nearer.example/guide/";

    private readonly ConcurrentDictionary<string, string[]> pages = new();

    /// <summary>The folder of the site.</summary>
    public string Site => Path.Combine(Bench.Output, "site");

    /// <summary>The folder to build in.</summary>
    public BuildBench Bench { get; } = new();

    /// <summary>The names of all PDFs, without <c>nearer-</c> and <c>.pdf</c>.</summary>
    public IReadOnlyList<string> Names => [.. Directory.GetFiles(Path.Combine(Site, "downloads"), "*.pdf").Select(file => Path.GetFileNameWithoutExtension(file)["nearer-".Length..]).Order(StringComparer.Ordinal)];

    /// <inheritdoc/>
    public async ValueTask InitializeAsync()
    {
        var run = await Bench.RunAsync("build", "--base-url", Address, "--browser", Tools.Browser());
        Assert.True(run.Code == 0, run.Err);
    }

    /// <inheritdoc/>
    public ValueTask DisposeAsync()
    {
        Bench.Dispose();
        return ValueTask.CompletedTask;
    }

    /// <summary>The path of a PDF.</summary>
    public string File(string name) => Path.Combine(Site, "downloads", $"nearer-{name}.pdf");

    /// <summary>The text of each page, laid out as on paper.</summary>
    public string[] Pages(string name) => pages.GetOrAdd(name, _ => Tools.Run("pdftotext", "-layout", File(name), "-").Split('\f')[..^1]);

    /// <summary>The width and height of the first page, in points.</summary>
    public (double Width, double Height) Size(string name)
    {
        var size = Regex.Match(Tools.Run("pdfinfo", File(name)), @"Page size: +([\d.]+) x ([\d.]+) pts");
        return (double.Parse(size.Groups[1].Value, CultureInfo.InvariantCulture), double.Parse(size.Groups[2].Value, CultureInfo.InvariantCulture));
    }

    /// <summary>Words with single blanks between them.</summary>
    public static string Flat(string text) => Regex.Replace(text, @"\s+", " ").Trim();
}
