using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Guidebook.Generator;
using Guidebook.Generator.Caching;
using Guidebook.Generator.Diagnostics;
using Guidebook.Generator.Serving;
using Guidebook.Tests.Builds;

namespace Guidebook.Tests.Serving;

/// <summary>
/// Edits a served guide many times: each time the served site must be byte-identical to a clean build of the same content.
/// <c>GUIDEBOOK_SOAK=500</c> sets the number of edits, as in a thorough run, and <c>GUIDEBOOK_SOAK_SEED</c> their seed.
/// </summary>
public class SoakTests
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(120);

    private static int Edits => Number("GUIDEBOOK_SOAK", Thorough.Times(8, 500));

    private static int Seed => Number("GUIDEBOOK_SOAK_SEED", 20261122);

    [Fact]
    public async Task After_every_edit_the_server_has_what_a_build_from_nothing_makes()
    {
        await using var bench = await ServeBench.StartAsync(new BuildBench().WithoutRules());
        var edits = new RandomEdits(bench.Guide.Home, Seed);
        var last = await FromNothing(bench);
        var (whole, sound) = (0, 0);
        for (var i = 1; i <= Edits; i++)
        {
            var edit = FormattableString.Invariant($"edit {i}: {edits.Next()}");
            var expected = await FromNothing(bench);
            await AwaitAsync(bench, expected, edit);
            if (expected.Site is not null) (last, whole) = (expected, whole + 1);
            if (bench.Run.Live.State.Site!.CleanOn is not null) sound++;
            AssertSame(last.Site!, bench.Run.Live.State.Site!, edit);
        }

        Assert.True(whole > Edits / 2, $"After only {whole} of {Edits} edits the guide was whole, so little was compared.");
        Assert.True(sound > Edits / 3, $"After only {sound} of {Edits} edits the guide was sound, so few of the quick ways were gone.");
    }

    [Fact]
    public async Task What_is_served_is_what_a_build_writes_to_the_disk()
    {
        await using var bench = await ServeBench.StartAsync(new BuildBench());
        var edits = new RandomEdits(bench.Guide.Home, Seed);
        for (var i = 0; i < 5; i++) edits.Next();
        await AwaitAsync(bench, await FromNothing(bench), "five edits");
        var diagnostics = await bench.Guide.BuildAsync();
        if (diagnostics.Any(diagnostic => diagnostic.Code.Severity is Severity.Error)) return;
        var built = Files.Below(Path.Combine(bench.Guide.Output, "site")).ToList();
        var site = bench.Run.Live.State.Site!;
        // What is served has all files of the theme, because a page may ask for others after the next edit.
        var names = built.Select(BuildBench.WithoutFingerprints).ToList();
        var beyond = site.Theme.WebsiteFiles(site.Guide.Settings.Theme).Select(path => path.Value).Except(names);
        Assert.Equal(names.Concat(beyond).Order(StringComparer.Ordinal), site.Paths.Select(path => path.Value));
        foreach (var path in built)
        {
            // What is served has plain names, by which styles are exchanged while a page is open.
            var bytes = await File.ReadAllBytesAsync(Path.Combine(bench.Guide.Output, "site", path), TestContext.Current.CancellationToken);
            if (path is "_headers" or "offline-files.js") continue; // They tell fingerprints, and what is served has none.
            var served = site.Read(new(BuildBench.WithoutFingerprints(path)))!.Value;
            Assert.True(
                served.Span.SequenceEqual(bytes) || Latin(served.Span) == BuildBench.WithoutFingerprints(Latin(bytes)),
                $"{path} is served otherwise than it is built");
        }

        static string Latin(ReadOnlySpan<byte> bytes) => Encoding.Latin1.GetString(bytes);
    }

    private static int Number(string name, int otherwise) =>
        int.TryParse(Environment.GetEnvironmentVariable(name), NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? number
            : otherwise;

    private static async Task<Expected> FromNothing(ServeBench bench)
    {
        var diagnostics = new DiagnosticBag();
        var options = new BuildOptions { Folders = new(bench.Guide.PathOf("content"), bench.Guide.PathOf("seeds")) };
        return new(await Build.RunAsync(
            options, new(diagnostics, Progress.For(TextWriter.Null, silent: true)), TestContext.Current.CancellationToken, new()),
            Describe(diagnostics.Sorted));
    }

    /// <summary>Waits until the server has seen the edit: it serves the expected content, or has the expected errors.</summary>
    private static async Task AwaitAsync(ServeBench bench, Expected expected, string edit)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        patience.CancelAfter(Patience);
        var state = bench.Run.Live.State;
        while (!IsAsExpected(state, expected))
        {
            try
            {
                state = await bench.Run.Live.ChangeFrom(state, patience.Token);
            }
            catch (OperationCanceledException) when (!TestContext.Current.CancellationToken.IsCancellationRequested)
            {
                if (expected.Site is { } site && state is { IsBroken: false }) AssertSame(site, state.Site!, edit);
                Assert.Fail($"{edit}: a build from nothing finds\n{string.Join('\n', expected.Diagnostics)}\nand the server\n{string.Join('\n', state.Diagnostics)}");
            }
        }
    }

    private static bool IsAsExpected(LiveState state, Expected expected) =>
        Describe(state.Diagnostics).SequenceEqual(expected.Diagnostics)
        && (expected.Site is null ? state.IsBroken : !state.IsBroken && Difference(expected.Site, state.Site!) is null);

    private static ImmutableArray<string> Describe(ImmutableArray<Diagnostic> diagnostics) =>
        [.. diagnostics.Select(diagnostic => diagnostic.ToString())];

    private static void AssertSame(DrawnSite expected, DrawnSite actual, string edit) =>
        Assert.True(Difference(expected, actual) is null, $"{edit}: {Difference(expected, actual)}");

    private static string? Difference(DrawnSite expected, DrawnSite actual)
    {
        if (!expected.Paths.SequenceEqual(actual.Paths)) return $"other files: {string.Join(' ', expected.Paths.Except(actual.Paths))} | {string.Join(' ', actual.Paths.Except(expected.Paths))}";
        foreach (var path in expected.Paths)
        {
            var one = expected.Read(path)!.Value.Span;
            var other = actual.Read(path)!.Value.Span;
            if (one.SequenceEqual(other)) continue;
            var at = one.CommonPrefixLength(other);
            return $"{path} at {at}: '{Near(one, at)}' and '{Near(other, at)}'";
        }

        return null;
    }

    private static string Near(ReadOnlySpan<byte> bytes, int at) =>
        Encoding.UTF8.GetString(bytes[Math.Max(0, at - 40)..Math.Min(bytes.Length, at + 40)]);

    /// <summary>The site and the diagnostics of a clean build.</summary>
    private sealed record Expected(DrawnSite? Site, ImmutableArray<string> Diagnostics);
}
