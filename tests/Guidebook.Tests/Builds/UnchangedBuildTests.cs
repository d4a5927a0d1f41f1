using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Nodes;
using Guidebook.Generator;
using Guidebook.Generator.Caching;
using Guidebook.Generator.Diagnostics;
using Guidebook.Tests.Commands;

namespace Guidebook.Tests.Builds;

/// <summary>
/// A build that would change nothing does nothing and says what the last one said; one that would change anything does its work.
/// </summary>
public sealed class UnchangedBuildTests : IDisposable
{
    private const string Article = "content/articles/first.md";
    private const string Text = "---\ntitle: The first\nsummary: Words.\nsources: []\n---\n![A lake](images/a.svg)\n\nText.\n";
    private const string Picture = "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"9\" height=\"9\"/>";
    private readonly BuildBench guide = BuildBench.Open("one-article");

    public UnchangedBuildTests() => guide
        .Write(Article, Text).Write("content/images/a.svg", Picture).Write("content/files/list.txt", "A list.")
        .Write("content/.schema/other.json", "{}").Write("content/guide.yaml", "title: One page\nlanguage: en\ntheme:\n  folder: ../look\n")
        .Write("look/site.css", "p { margin: 0 }\n").Write("content/articles/only.md", Text.Replace("first", "only", StringComparison.Ordinal))
        .Write("seeds/s1.yaml", "title: A source\nform: A talk.\naudience: Singers.\npoints:\n  - {id: s1.01, kind: claim, says: Lungs fill., unused: Nobody sings.}\n");

    public void Dispose() => guide.Dispose();

    public static TheoryData<string> Inputs =>
    [
        Article, "content/images/a.svg", "content/files/list.txt", "content/guide.yaml", "look/site.css", "seeds/s1.yaml",
    ];

    [Theory]
    [MemberData(nameof(Inputs))]
    public async Task A_file_that_is_read_and_changes_is_read_again(string file)
    {
        await RepeatAsync();
        var path = guide.PathOf(file);
        var (text, written) = (await File.ReadAllTextAsync(path, TestContext.Current.CancellationToken), File.GetLastWriteTimeUtc(path));
        // The same length and the same time of the last write: only the bytes or the time of the change tell.
        guide.Write(file, text[..^1] + (text[^1] == '\n' ? ' ' : '!'));
        File.SetLastWriteTimeUtc(path, written);
        Assert.True(await WorksAsync());
    }

    [Theory]
    [InlineData("content/articles/second.md")]
    [InlineData("content/new/")]
    [InlineData("content/files/.well-known/security.txt")]
    [InlineData("look/print.css")]
    public async Task A_file_or_folder_that_is_new_is_seen(string path)
    {
        await RepeatAsync();
        if (path.EndsWith('/')) Directory.CreateDirectory(guide.PathOf(path));
        else guide.Write(path, path.EndsWith(".md", StringComparison.Ordinal) ? Text : "");
        Assert.True(await WorksAsync());
    }

    [Fact]
    public async Task The_program_is_among_what_is_read()
    {
        await RepeatAsync();
        var last = await File.ReadAllTextAsync(guide.PathOf("output/kept/last-build.json"), TestContext.Current.CancellationToken);
        Assert.Equal(
            [AppContext.BaseDirectory, guide.PathOf("content"), guide.PathOf("seeds"), guide.PathOf("look")],
            JsonNode.Parse(last.Split('\n')[1])!["Folders"]!.AsArray()
                .Select(folder => Path.GetFullPath(folder!["Path"]!.GetValue<string>())));
    }

    [Fact]
    public async Task Other_words_of_the_command_line_are_another_build()
    {
        await RepeatAsync();
        Assert.True(await WorksAsync("build --base-url https://example.org/"));
    }

    [Theory]
    [InlineData("output/site/index.html", "")]
    [InlineData("output/site/articles/first.html", null)]
    [InlineData("output/nginx.conf", null)]
    [InlineData("content/.schema/article.json", null)]
    [InlineData("output/kept/last-build.json", "cut off")]
    [InlineData("output/.guidebook/draft/left.txt", "Killed.")]
    public async Task What_the_build_wrote_is_whole_again(string file, string? damage)
    {
        await RepeatAsync();
        var before = Files.Print(guide.PathOf("output/site"));
        if (damage is null) File.Delete(guide.PathOf(file));
        else guide.Write(file, damage);
        Assert.True(await WorksAsync());
        Assert.Equal(before, Files.Print(guide.PathOf("output/site")));
        Assert.Equal(!file.StartsWith("output/.guidebook", StringComparison.Ordinal), File.Exists(guide.PathOf(file)));
        Assert.False(await WorksAsync());
    }

    [Fact]
    public async Task A_change_of_one_letter_in_the_output_heals()
    {
        await RepeatAsync();
        var (page, before) = (guide.PathOf("output/site/index.html"), Files.Print(guide.PathOf("output/site")));
        var (bytes, written) = (await File.ReadAllBytesAsync(page, TestContext.Current.CancellationToken), File.GetLastWriteTimeUtc(page));
        bytes[^2] ^= 1;
        await File.WriteAllBytesAsync(page, bytes, TestContext.Current.CancellationToken);
        File.SetLastWriteTimeUtc(page, written);
        Assert.True(await WorksAsync());
        Assert.Equal(before, Files.Print(guide.PathOf("output/site")));
    }

    [Fact]
    public async Task A_link_in_the_place_of_a_folder_is_never_taken_for_unchanged()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Links need a permission there.");
        Directory.CreateDirectory(guide.PathOf("elsewhere"));
        Directory.CreateSymbolicLink(guide.PathOf("content/files/linked"), guide.PathOf("elsewhere"));
        await BuildAsync("build");
        Assert.True(await WorksAsync());
    }

    [Fact]
    public async Task Findings_are_said_again_as_they_were()
    {
        guide.Write("look/own.css", "p { margin: 0 }\n");
        var first = await BuildAsync("build");
        Assert.Equal(Codes.ThemeFileUnused, Assert.Single(first.Found).Code);
        var again = await BuildAsync("build");
        Assert.Contains("Nothing has changed", again.Said, StringComparison.Ordinal);
        Assert.Equal(first.Found, again.Found);
    }

    [Fact]
    public void A_finding_that_is_said_again_loses_nothing()
    {
        var found = new Diagnostic(Codes.All[0], new("content/a.md", 2, 3, 4), "A message.")
        {
            Count = 7,
            Cause = new("id a", IsRoot: true),
            Hides = ["a"],
            Fix = new("b", "c", "d", [new(new("content/a.md", 1, 1, 1), "e", "f")]),
        };
        var last = new LastBuild(
            "all", [new("content", "1", ["a", "b"]), new("look", "2", [])], new("content/.schema", "3", []), "4", "5", "A page\nin output",
            [SaidAgain.From(found), SaidAgain.From(new(Codes.All[1], null, "Of nothing."))]);
        var written = LastBuildJson.Write(last);
        var read = LastBuildJson.Read(written);
        Assert.Equal(written, LastBuildJson.Write(read));
        Assert.Equal(last.Folders.Select(folder => (folder.Path, folder.Hash)), read.Folders.Select(folder => (folder.Path, folder.Hash)));
        Assert.Equal(last.Folders.SelectMany(folder => folder.Young), read.Folders.SelectMany(folder => folder.Young));
        Assert.Equal(
            (last.Surroundings, last.Record, last.Beside, last.Conclusion), (read.Surroundings, read.Record, read.Beside, read.Conclusion));
        var again = read.Findings[0].ToDiagnostic();
        Assert.Equal(found with { Fix = null }, again with { Fix = null });
        Assert.Equal((found.Count, found.Cause), (again.Count, again.Cause));
        Assert.Equal(found.Hides, again.Hides);
        Assert.Equal(found.Fix.Edits, again.Fix!.Edits);
        Assert.Equal(found.Fix with { Edits = [] }, again.Fix with { Edits = [] });
        Assert.Equal(new(Codes.All[1], null, "Of nothing."), read.Findings[1].ToDiagnostic());
    }

    [Theory]
    [InlineData("")]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("{}")]
    [InlineData("{\"Surroundings\": 1}")]
    [InlineData("{\"Surroundings\": \"\", \"Folders\": [null]}")]
    public void A_record_of_another_form_is_a_damaged_one(string text) =>
        Assert.Throws<JsonException>(() => LastBuildJson.Read(text));

    [Fact]
    public async Task A_build_with_a_mistake_is_tried_again()
    {
        guide.Write(Article, Text.Replace("a.svg", "b.svg", StringComparison.Ordinal));
        var first = await BuildAsync("build");
        var again = await BuildAsync("build");
        Assert.Equal(first.Found, again.Found);
        Assert.Contains(first.Found, found => found.Code.Severity is Severity.Error);
        Assert.DoesNotContain("Nothing has changed", again.Said, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_day_the_format_and_a_missing_PDF_make_the_program_work_again()
    {
        string[] build = ["build", "--browser", Tools.Browser(), "--format", "json"];
        var (today, tomorrow) = (Day("1790000000"), Day("1790086400"));
        var first = await ProgramRun.RunAsync(guide.Home, today, build);
        Assert.True(first.Code == 0, first.Err + first.Out);
        var (before, untouched) = (Files.Print(guide.PathOf("output/site")), Files.PrintWithTimes(guide.Output));
        Assert.Equal(first, await ProgramRun.RunAsync(guide.Home, today, build));
        Assert.Equal(untouched, Files.PrintWithTimes(guide.Output));

        File.Delete(guide.PathOf("output/site/downloads/one-page-book.pdf"));
        Assert.Equal(first, await ProgramRun.RunAsync(guide.Home, today, build));
        Assert.Equal(before, Files.Print(guide.PathOf("output/site")));

        Assert.Contains("0 changed", (await ProgramRun.RunAsync(guide.Home, tomorrow, [.. build[..^2]])).Out, StringComparison.Ordinal);
        Assert.Contains("Nothing has changed", (await ProgramRun.RunAsync(guide.Home, tomorrow, [.. build[..^2]])).Out, StringComparison.Ordinal);
        Assert.Contains("0 changed", (await ProgramRun.RunAsync(guide.Home, today, [.. build[..^2]])).Out, StringComparison.Ordinal);

        static Dictionary<string, string> Day(string seconds) => new() { ["SOURCE_DATE_EPOCH"] = seconds };
    }

    [Fact]
    public void A_folder_has_another_state_after_any_change_and_the_same_without_one()
    {
        var folder = guide.PathOf("content");
        var first = FolderState.Read(folder)!;
        Assert.Equal(first.Hash, FolderState.Read(folder, young: first.Young)!.Hash);
        Assert.NotEmpty(first.Young);
        var stamps = first.StampsOfYoung();
        File.Move(guide.PathOf(Article), guide.PathOf("content/articles/other.md"));
        Assert.NotEqual(first.Hash, FolderState.Read(folder, young: first.Young)?.Hash);
        Assert.NotEqual(stamps, first.StampsOfYoung());
        File.Move(guide.PathOf("content/articles/other.md"), guide.PathOf(Article));
        Assert.Equal(first.Hash, FolderState.Read(folder, young: first.Young)!.Hash);
    }

    /// <summary>Builds twice; the second build does nothing.</summary>
    private async Task RepeatAsync()
    {
        Assert.Empty((await BuildAsync("build")).Found);
        Assert.False(await WorksAsync());
    }

    private async Task<bool> WorksAsync(string words = "build") =>
        !(await BuildAsync(words)).Said.Contains("Nothing has changed", StringComparison.Ordinal);

    private async Task<(string Said, ImmutableArray<Diagnostic> Found)> BuildAsync(string words)
    {
        using var said = new StringWriter();
        var run = new Run(new DiagnosticBag(), Progress.For(said, silent: false));
        var options = new BuildOptions
        {
            Folders = new(guide.PathOf("content"), guide.PathOf("seeds")),
            Output = guide.Output,
            CommandLine = words,
        };
        await Build.RunAsync(options, run, TestContext.Current.CancellationToken);
        run.Progress.End();
        return (said.ToString(), run.Diagnostics.Sorted);
    }
}
