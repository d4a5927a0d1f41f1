using System.Collections.Immutable;
using System.Globalization;
using Guidebook.Generator.Diagnostics;
using Guidebook.Generator.Diagnostics.Printers;
using Guidebook.Model;

namespace Guidebook.Tests.Diagnostics;

/// <summary>The text format of diagnostics: line, carets, locations.</summary>
public sealed class TextPrinterTests : IDisposable
{
    private readonly string file = Path.GetTempFileName();

    public void Dispose() => File.Delete(file);

    [Theory]
    [InlineData("See [[hmu]].", 7, 3, "  1 | See [[hmu]].\n    |       ^^^\n")]
    [InlineData("\tsee hmu", 6, 3, "  1 |     see hmu\n    |         ^^^\n")]
    [InlineData("呼吸 hmu", 4, 3, "  1 | 呼吸 hmu\n    |      ^^^\n")]
    [InlineData("👋🏽 hmu", 6, 3, "  1 | 👋🏽 hmu\n    |    ^^^\n")]
    [InlineData("cafe\u0301 hmu", 7, 3, "  1 | cafe\u0301 hmu\n    |      ^^^\n")]
    [InlineData("呼吸", 1, 2, "  1 | 呼吸\n    | ^^^^\n")]
    [InlineData("hmu", 4, 0, "  1 | hmu\n    |    ^\n")]
    [InlineData("hmu", 9, 5, "  1 | hmu\n    |    ^\n")]
    [InlineData("hmu", 2, 99, "  1 | hmu\n    |  ^^\n")]
    [InlineData("a\u001b[2Jb\u202ec", 2, 1, "  1 | a\\u001B[2Jb\ufffdc\n    |  ^^^^^^\n")]
    public void The_caret_stands_under_the_spot(string line, int column, int length, string expected) =>
    Assert.Equal(expected, Spot(line, column, length));

    [Fact]
    public void Of_a_long_line_what_is_around_the_spot_is_shown()
    {
        var spot = Spot($"{new string('a', 500)}hmu{new string('b', 500)}", 501, 3).Split('\n');
        Assert.Equal($"  1 | …{new string('a', 30)}hmu{new string('b', 86)}…", spot[0]);
        Assert.Equal($"    | {new string(' ', 31)}^^^", spot[1]);
        Assert.Equal($"  1 | {new string('a', 120)}…", Spot(new string('a', 500), 1, 500).Split('\n')[0]);
        Assert.Equal($"    | {new string('^', 120)}", Spot(new string('a', 500), 1, 500).Split('\n')[1]);
    }

    [Fact]
    public void A_letter_of_two_halves_is_never_cut()
    {
        for (var column = 1; column < 400; column++)
            Assert.DoesNotContain('\ufffd', Spot(string.Concat(Enumerable.Repeat("👋", 200)), column, 2));
    }

    [Fact]
    public void Only_line_feeds_and_carriage_returns_end_a_line()
    {
        File.WriteAllText(file, "one\u2028\u0085\ftwo\r\nthree\rfour\n");
        Assert.Contains("  3 | four\n    | ^^^^\n", Printed(At(3, 1, 4)), StringComparison.Ordinal);
    }

    [Fact]
    public void Past_the_end_and_on_an_empty_line_there_is_nothing_to_show()
    {
        File.WriteAllText(file, "one\n\n");
        Assert.Equal(2, Printed(At(2, 1, 0)).Split('\n', StringSplitOptions.RemoveEmptyEntries).Length);
        Assert.Equal(2, Printed(At(9, 1, 0)).Split('\n', StringSplitOptions.RemoveEmptyEntries).Length);
    }

    [Fact]
    public void Many_places_of_one_cause_are_told_once_and_listed()
    {
        File.WriteAllText(file, "hmu\n");
        var lines = Printed([.. Enumerable.Range(1, 30).Select(line => At(line, 1, 3) with { Cause = Cause.OfId("hmu") })]).Split('\n');
        Assert.Equal($"{file}(1,1): error GB2001: There is no 'hmu'.", lines[0]);
        Assert.Equal("  The same in 29 more places:", lines[3]);
        Assert.Equal($"    {file}(2,1)", lines[4]);
        Assert.Equal("    and in 17 more; '--format json' lists them all.", lines[16]);
        Assert.Equal("30 errors, 0 warnings. 'guidebook explain GB2001' tells more.", lines[17]);
    }

    [Fact]
    public void The_cause_comes_before_what_follows_from_it()
    {
        var cause = new Diagnostic(Codes.NotRead, new("z.yml", 1, 1, 0), "Not read.") { Cause = Cause.OfId("z") with { IsRoot = true } };
        var one = new Diagnostic(Codes.UnknownEntry, new("a.md", 1, 1, 0), "No 'z'.") { Cause = Cause.OfId("z") };
        var alone = new Diagnostic(Codes.UnknownEntry, new("b.md", 1, 1, 0), "No 'y'.");
        var other = one with { Span = new("c.md", 1, 1, 0) };
        var groups = DiagnosticGroup.Create([one, alone, other, cause]).ToList();
        Assert.Equal([cause, one, alone], groups.Select(group => group.First));
        Assert.Equal([other], groups[1].Others);
    }

    [Fact]
    public void Colours_are_used_only_where_they_are_wanted()
    {
        File.WriteAllText(file, "hmu\n");
        Assert.DoesNotContain('\e', Printed(At(1, 1, 3)));
        Assert.Contains("\e[31m^^^\e[0m", Printed([At(1, 1, 3)], colour: true), StringComparison.Ordinal);
    }

    private Diagnostic At(int line, int column, int length) => new(Codes.UnknownEntry, new SourceSpan(file, line, column, length), "There is no 'hmu'.");

    private string Spot(string line, int column, int length)
    {
        File.WriteAllText(file, line);
        var lines = Printed(At(1, column, length)).Split('\n');
        return $"{lines[1]}\n{lines[2]}\n";
    }

    private static string Printed(Diagnostic diagnostic) => Printed([diagnostic]);

    private static string Printed(ImmutableArray<Diagnostic> diagnostics, bool colour = false)
    {
        using var text = new StringWriter(CultureInfo.InvariantCulture) { NewLine = "\n" };
        new TextPrinter(text, colour).Print(diagnostics);
        return text.ToString();
    }
}
