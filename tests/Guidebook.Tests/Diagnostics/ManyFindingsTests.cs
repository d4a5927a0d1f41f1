using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using Guidebook.Generator.Diagnostics;
using Guidebook.Generator.Diagnostics.Printers;
using Guidebook.Model;
using Guidebook.Tests.Linear;

namespace Guidebook.Tests.Diagnostics;

/// <summary>The output of thousands of diagnostics: a hundred per code and file, and once the number of the others.</summary>
public sealed class ManyFindingsTests : IDisposable
{
    private readonly string file = Path.GetTempFileName();

    public void Dispose() => File.Delete(file);

    [Fact]
    public void People_are_told_the_first_and_how_many_more_there_are()
    {
        File.WriteAllText(file, string.Concat(Enumerable.Repeat("[[a\n", 13_000)));
        var lines = Printed(DiagnosticFormat.Text, Many(13_000, cause: false)).Split('\n');
        Assert.Equal(302, lines.Length - 1);
        Assert.Equal($"{file}(100,1): error GB1202: No end.", lines[297]);
        Assert.Equal($"{file}(101,1): error GB1202: And 12,900 more of this kind in this file, the first of them here.", lines[300]);
        Assert.Equal("13,000 errors, 0 warnings. 'guidebook explain GB1202' tells more.", lines[301]);
    }

    [Fact]
    public void Of_one_cause_all_places_are_counted_together()
    {
        File.WriteAllText(file, string.Concat(Enumerable.Repeat("[[a\n", 13_000)));
        var lines = Printed(DiagnosticFormat.Text, Many(13_000, cause: true)).Split('\n');
        Assert.Equal($"{file}(1,1): error GB1202: No end.", lines[0]);
        Assert.Equal("  The same in 12,999 more places:", lines[3]);
        Assert.Equal($"    {file}(2,1)", lines[4]);
        Assert.Equal("    and in 12,987 more.", lines[16]);
        Assert.Equal("13,000 errors, 0 warnings. 'guidebook explain GB1202' tells more.", lines[17]);
    }

    [Fact]
    public void Programs_are_told_the_number()
    {
        using var json = JsonDocument.Parse(Printed(DiagnosticFormat.Json, Many(13_000, cause: true)));
        Assert.Equal(101, json.RootElement.GetArrayLength());
        Assert.Equal((101, 12_900), (json.RootElement[100].GetProperty("line").GetInt32(), json.RootElement[100].GetProperty("more").GetInt32()));
        Assert.False(json.RootElement[99].TryGetProperty("more", out _));

        using var sarif = JsonDocument.Parse(Printed(DiagnosticFormat.Sarif, Many(13_000, cause: true)));
        var results = sarif.RootElement.GetProperty("runs")[0].GetProperty("results");
        Assert.Equal((101, 12_900), (results.GetArrayLength(), results[100].GetProperty("occurrenceCount").GetInt32()));

        var github = Printed(DiagnosticFormat.GitHub, Many(13_000, cause: true)).Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(101, github.Length);
        Assert.EndsWith(",line=101,col=1,endColumn=3,title=GB1202::And 12,900 more of this kind in this file, the first of them here.", github[100], StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_is_read_and_parted_into_lines_once_however_much_is_wrong_in_it()
    {
        var text = string.Concat(Enumerable.Repeat("[[a\n", 20_000));
        File.WriteAllText(file, text);
        var (few, many) = (Many(2, cause: false), Many(100, cause: false));
        Assert.InRange(Steps.Count(() => Printed(DiagnosticFormat.Text, few)), text.Length, text.Length + 1000);
        Assert.InRange(Steps.Count(() => Printed(DiagnosticFormat.Text, many)), text.Length, text.Length + 1000);
    }

    [Fact]
    public void Of_a_line_of_a_mebibyte_only_what_is_shown_is_looked_at()
    {
        var text = string.Concat(Enumerable.Repeat("[[a", 300_000));
        File.WriteAllText(file, text);
        var diagnostics = new DiagnosticBag();
        for (var i = 0; i < 100; i++) diagnostics.Report(Codes.LinkUnclosed, new(file, 1, 600_001 + (3 * i), 2), "No end.");
        Assert.InRange(Steps.Count(() => Printed(DiagnosticFormat.Text, diagnostics.Sorted)), text.Length, text.Length + 50_000);
    }

    private ImmutableArray<Diagnostic> Many(int count, bool cause)
    {
        var diagnostics = new DiagnosticBag();
        for (var line = 1; line <= count; line++) diagnostics.Report(
            Codes.LinkUnclosed, new(file, line, 1, 2), "No end.", cause ? Cause.OfFile(file, "No end.") : null);
        return diagnostics.Sorted;
    }

    private static string Printed(DiagnosticFormat format, ImmutableArray<Diagnostic> diagnostics)
    {
        using var text = new StringWriter(CultureInfo.InvariantCulture) { NewLine = "\n" };
        DiagnosticPrinter.Print(diagnostics, format, text, colour: false);
        return text.ToString();
    }
}
