using System.Collections.Concurrent;
using System.Globalization;
using System.Text.RegularExpressions;
using Guidebook.Tests.Commands;

[assembly: AssemblyFixture(typeof(Guidebook.Tests.Builds.Print.ShippedPrints))]

namespace Guidebook.Tests.Builds.Print;

/// <summary>
/// All prints of the shipped guide, produced once for all tests by the real program, with an address for QR codes, and read only by other
/// tools. Test classes use the fixture <see cref="Ready"/>, so that the prints are produced only on demand.
/// </summary>
public sealed class ShippedPrints : IDisposable
{
    /// <summary>The address of the website.</summary>
    public const string Address = "https://nearer.example/guide/";

    private readonly ConcurrentDictionary<string, Lazy<string[]>> pages = new();
    private readonly ConcurrentDictionary<string, Lazy<string>> plain = new();
    private readonly Lazy<Task> making;

    /// <summary>Creates the fixture without printing.</summary>
    public ShippedPrints() => making = new(() => Task.Run(MakeAsync));

    /// <summary>The folder of the site.</summary>
    public string Site => Path.Combine(Bench.Output, "site");

    /// <summary>The output folder.</summary>
    public BuildBench Bench { get; } = new();

    /// <summary>The names of all PDFs, without <c>nearer-</c> and <c>.pdf</c>.</summary>
    public IReadOnlyList<string> Names =>
        [.. Directory.GetFiles(Path.Combine(Site, "downloads"), "*.pdf").Select(file => Path.GetFileNameWithoutExtension(file)["nearer-".Length..])
            .Order(StringComparer.Ordinal)];

    /// <summary>The names of the files; in ordinary runs without middle weeks, which are made as the first and the last are.</summary>
    public IReadOnlyList<string> Kinds => Thorough.IsWanted ? Names : [.. Names.Where(name => !Regex.IsMatch(name, "^week-[2-4]-"))];

    /// <inheritdoc/>
    public void Dispose() => Bench.Dispose();

    /// <summary>The path of a PDF.</summary>
    public string File(string name) => Path.Combine(Site, "downloads", $"nearer-{name}.pdf");

    /// <summary>The text of each page, in the layout of the paper.</summary>
    public string[] Pages(string name) =>
        pages.GetOrAdd(name, _ => new(() => Tools.Run("pdftotext", "-layout", Plain(name), "-").Split('\f')[..^1])).Value;

    /// <summary>
    /// The path of a PDF as qpdf writes it: each object by itself, streams not compressed. Poppler reads it in a fraction of the time.
    /// </summary>
    public string Plain(string name) => plain.GetOrAdd(name, _ => new(() =>
    {
        var path = Path.Combine(Directory.CreateDirectory(Bench.PathOf("plain")).FullName, $"nearer-{name}.pdf");
        Tools.Run("qpdf", "--qdf", "--object-streams=disable", "--no-original-object-ids", File(name), path);
        return path;
    })).Value;

    /// <summary>The width and height of the first page, in points.</summary>
    public (double Width, double Height) Size(string name)
    {
        var size = Regex.Match(Tools.Run("pdfinfo", File(name)), @"Page size: +([\d.]+) x ([\d.]+) pts");
        return (double.Parse(size.Groups[1].Value, CultureInfo.InvariantCulture),
            double.Parse(size.Groups[2].Value, CultureInfo.InvariantCulture));
    }

    /// <summary>The text, with single spaces between words.</summary>
    public static string Flat(string text) => Regex.Replace(text, @"\s+", " ").Trim();

    /// <summary>Builds a guide in another environment.</summary>
    /// <param name="edition">What is made, or <c>all</c>.</param>
    /// <param name="zone">The time zone.</param>
    /// <param name="language">The system's language.</param>
    internal static Task<ProgramRun> BuildAsync(string folder, string edition, string zone, string language, params string[] more)
    {
        var variables = new Dictionary<string, string> { ["TZ"] = zone, ["LANG"] = language, ["LC_ALL"] = language, ["LANGUAGE"] = language };
        string[] usual = ["build", "--edition", edition, "--base-url", Address, "--browser", Tools.Browser()];
        return ProgramRun.RunAsync(folder, variables, [.. usual, .. more]);
    }

    private async Task MakeAsync()
    {
        var run = await BuildAsync(Bench.Home, "all", "Pacific/Kiritimati", "tr_TR.UTF-8", "--jobs", "1");
        Assert.True(run.Code == 0, run.Err);
    }

    /// <summary>Waits for the prints before the first test of a class.</summary>
    public sealed class Ready(ShippedPrints prints) : IAsyncLifetime
    {
        /// <inheritdoc/>
        public async ValueTask InitializeAsync() => await prints.making.Value;

        /// <inheritdoc/>
        public ValueTask DisposeAsync() => ValueTask.CompletedTask;
    }
}
