using Guidebook.Tests.Builds;

namespace Guidebook.Tests.Commands;

/// <summary>What the program says of itself, and of a command line that it does not understand.</summary>
public sealed class UsageTests
{
    private static readonly string[] OfGuides = ["--content", "--seeds", "--base-url", "--jobs", "--format", "--quiet", "--help"];

    [Theory]
    [InlineData("build --colour", "'build' has no option '--colour'.")]
    [InlineData("bild", "'guidebook' has no command 'bild'. Did you mean 'build'?")]
    [InlineData("build --jobs many", "The number of workers is from 1 to 256.")]
    [InlineData("build --jobs 0", "The number of workers is from 1 to 256.")]
    [InlineData("build --format xml", "There is no format 'xml'. The formats are text, json, sarif and github.")]
    [InlineData("build --edition poster", "There is no edition 'poster'. The editions are website, booklet, home, weeks, press, fill-in, large-print, book, ebook, cards, chart, worksheets, one-sheet, test-sheet, pool, all.")]
    [InlineData("build --print-timeout 0", "The time limit must be from 1 to 3600 seconds.")]
    [InlineData("build --print-timeout 3601", "The time limit must be from 1 to 3600 seconds.")]
    [InlineData("build --sheets-per-signature 65", "The number of sheets in a signature must be from 1 to 64.")]
    [InlineData("build --sheets-per-signature few", "The number of sheets in a signature must be from 1 to 64.")]
    [InlineData("build --duplex short-egde", "There is no way to print on both sides 'short-egde'. Did you mean 'short-edge'? The ways are short-edge, long-edge, simplex.")]
    [InlineData("build --base-url https://example.org/a\u202Eb/", "The address of the website holds U+202E RIGHT-TO-LEFT OVERRIDE as its letter 22, and no address may.")]
    [InlineData("build --base-url https://example.org/guide?a", "The address of the website should end with a folder: leave out what begins with '?' or '#'.")]
    [InlineData("build --base-url example.org", "'example.org' is not an address of a website. An example: https://example.org/guide/")]
    [InlineData("serve --port 0", "A port is a number from 1 to 65535.")]
    [InlineData("serve --port 65536", "A port is a number from 1 to 65535.")]
    [InlineData("serve --edition cards", "'serve' has no option '--edition'.")]
    [InlineData("check --prose --format sarif", "--prose is printed as text or json.")]
    [InlineData("check --prose --site made", "--prose reads a guide, --site a folder of HTML: one at a time.")]
    [InlineData("check --fix --site made", "--fix writes into a guide, --site reads a folder of HTML: one at a time.")]
    [InlineData("check --site", "Required argument missing for option: '--site'.")]
    public async Task A_wrong_command_line_is_explained_and_ends_with_2(string line, string sentence)
    {
        using var guide = BuildBench.Open("one-article");
        var run = await guide.RunAsync(line.Split(' ', StringSplitOptions.RemoveEmptyEntries));
        Assert.Equal(2, run.Code);
        Assert.Contains(sentence + "\n", run.Err, StringComparison.Ordinal);
        Assert.EndsWith("'guidebook --help' shows the commands, 'guidebook COMMAND --help' the options of one.\n", run.Err, StringComparison.Ordinal);
        Assert.False(Directory.Exists(guide.Output));
    }

    [Fact]
    public async Task Help_lists_every_option_of_a_command()
    {
        var build = await HelpOf("build");
        Assert.All(OfGuides.Concat(["--output", "--edition", "--no-pdf", "--browser", "--install-browser", "--print-timeout", "--duplex", "--sheets-per-signature"]), option => Assert.Contains($"{option} ", build, StringComparison.Ordinal));
        var serve = await HelpOf("serve");
        Assert.All(OfGuides.Concat(["--port", "--open", "--poll", "--browser", "--print-timeout"]), option => Assert.Contains($"{option} ", serve, StringComparison.Ordinal));
        var check = await HelpOf("check");
        Assert.All(OfGuides.Concat(["--site", "--prose"]), option => Assert.Contains($"{option} ", check, StringComparison.Ordinal));
        Assert.Contains("CODE", await HelpOf("explain"), StringComparison.Ordinal);
        var init = await HelpOf("init");
        Assert.All(new[] { "DIR", "--title", "--language", "--kind" }, option => Assert.Contains(option, init, StringComparison.Ordinal));
        var add = await HelpOf("new");
        Assert.All(new[] { "KIND", "ID", "--content" }, option => Assert.Contains(option, add, StringComparison.Ordinal));
        var whole = await HelpOf();
        Assert.All(new[] { "init", "new", "build", "serve", "check", "explain", "--version" }, word => Assert.Contains($"  {word}", whole, StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_version_is_that_of_the_program()
    {
        var run = await ProgramRun.RunAsync(Path.GetTempPath(), "--version");
        Assert.Equal(0, run.Code);
        Assert.Matches(@"^\d+\.\d+\.\d+", run.Out);
    }

    [Fact]
    public async Task Explain_tells_of_a_code_whatever_its_letters()
    {
        var run = await ProgramRun.RunAsync(Path.GetTempPath(), "explain", "gb2001");
        Assert.Equal(0, run.Code);
        Assert.StartsWith("GB2001  unknown id\n\n", run.Out, StringComparison.Ordinal);
        Assert.Contains("## Wrong", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Explain_knows_what_an_unknown_code_may_have_been()
    {
        var run = await ProgramRun.RunAsync(Path.GetTempPath(), "explain", "GB201");
        Assert.Equal((2, ""), (run.Code, run.Out));
        Assert.Matches("^There is no code 'GB201'\\. Did you mean 'GB\\d201' or .*\\? 'guidebook explain' lists them all\\.\n$", run.Err);
    }

    [Fact]
    public async Task Explain_alone_lists_all_codes()
    {
        var run = await ProgramRun.RunAsync(Path.GetTempPath(), "explain");
        Assert.StartsWith("Files and how they are written\n  GB1001  guide.yaml is missing\n", run.Out, StringComparison.Ordinal);
        Assert.All(Guidebook.Generator.Diagnostics.Codes.All, code => Assert.Contains($"\n  {code.Id}  {code.Title}\n", run.Out, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Explain_finds_codes_by_words()
    {
        var run = await ProgramRun.RunAsync(Path.GetTempPath(), "explain", "unknown", "picture");
        Assert.Equal(0, run.Code);
        Assert.StartsWith("GB2008  unknown picture\n\n", run.Out, StringComparison.Ordinal);
        Assert.Equal(2, (await ProgramRun.RunAsync(Path.GetTempPath(), "explain", "no", "such", "wrods")).Code);
    }

    [Fact]
    public async Task Explain_leaves_out_none_of_the_words()
    {
        var run = await ProgramRun.RunAsync(Path.GetTempPath(), "explain", "zq", "code");
        Assert.Equal((2, ""), (run.Code, run.Out));
        Assert.StartsWith("Nothing is known about 'zq code'.", run.Err, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Netlify", "Netlify, Cloudflare Pages\n\n")]
    [InlineData("pictures", "Pictures\n\n")]
    [InlineData("cards practices", "Practices on cards\n\n")]
    [InlineData("editor", "An editor that completes\n\n")]
    [InlineData("how do I add a day", "To add a day, or to put another practice on one\n\n")]
    [InlineData("card size", "deck.card-size\n")]
    [InlineData("last change readers know", "Keys:\n  article.updated  The day of its last change that readers should know of.\n")]
    [InlineData("practice", "practices/*.yaml\n  Required: title, ")]
    [InlineData("picture unknown", "GB2008  unknown picture\n\n")]
    public async Task Explain_finds_a_heading_before_a_text_and_what_has_all_the_words(string words, string beginning)
    {
        var run = await ProgramRun.RunAsync(Path.GetTempPath(), ["explain", .. words.Split(' ')]);
        Assert.Equal(0, run.Code);
        Assert.StartsWith(beginning, run.Out, StringComparison.Ordinal);
    }

    private static async Task<string> HelpOf(params string[] command)
    {
        var run = await ProgramRun.RunAsync(Path.GetTempPath(), [.. command, "--help"]);
        Assert.Equal((0, ""), (run.Code, run.Err));
        return run.Out.Replace(",", " ", StringComparison.Ordinal).Replace("\n", " \n", StringComparison.Ordinal);
    }
}
