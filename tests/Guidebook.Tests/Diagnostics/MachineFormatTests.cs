using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using Guidebook.Generator.Diagnostics;
using Guidebook.Generator.Diagnostics.Printers;
using Guidebook.Model;

namespace Guidebook.Tests.Diagnostics;

/// <summary>The machine-readable formats: one record per location, with correct escaping.</summary>
public class MachineFormatTests
{
    private static readonly Diagnostic Strange = new(Codes.UnknownEntry, new SourceSpan("my content/a,b:c%.md", 2, 3, 4), "100 %\r\nof {#id} and ![two threads](images/threads.svg)");

    [Fact]
    public void GitHub_gets_its_signs_escaped() => Assert.Equal(
        "::error file=my content/a%2Cb%3Ac%25.md,line=2,col=3,endColumn=7,title=GB2001::100 %25\\r\\nof {#id} and ![two threads](images/threads.svg)\n",
        Printed(DiagnosticFormat.GitHub, [Strange]));

    [Fact]
    public void Sarif_gets_braces_doubled_links_escaped_and_files_as_addresses()
    {
        using var json = JsonDocument.Parse(Printed(DiagnosticFormat.Sarif, [Strange]));
        var result = json.RootElement.GetProperty("runs")[0].GetProperty("results")[0];
        Assert.Equal("100 %\r\nof {{#id}} and !\\[two threads\\](images/threads.svg)", result.GetProperty("message").GetProperty("text").GetString());
        var uri = result.GetProperty("locations")[0].GetProperty("physicalLocation").GetProperty("artifactLocation").GetProperty("uri").GetString();
        Assert.Equal("my%20content/a%2Cb%3Ac%25.md", uri);
    }

    [Fact]
    public void Every_rule_of_sarif_tells_how_to_mend_and_every_result_names_its_rule()
    {
        using var json =
            JsonDocument.Parse(
            Printed(DiagnosticFormat.Sarif, [.. Codes.All.Select(code => new Diagnostic(code, SourceSpan.Whole("/guide/a.md"), "Text."))]));
        var run = json.RootElement.GetProperty("runs")[0];
        var rules = run.GetProperty("tool").GetProperty("driver").GetProperty("rules");
        Assert.All(rules.EnumerateArray(),
            rule => Assert.Contains("## Why", rule.GetProperty("help").GetProperty("text").GetString(), StringComparison.Ordinal));
        Assert.All(run.GetProperty("results").EnumerateArray(), result =>
            Assert.Equal(result.GetProperty("ruleId").GetString(), rules[result.GetProperty("ruleIndex").GetInt32()].GetProperty("id").GetString()));
        Assert.Contains("file:///guide/a.md", run.GetProperty("results").ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(DiagnosticFormat.Json, "\"code\"")]
    [InlineData(DiagnosticFormat.Sarif, "\"ruleIndex\"")]
    [InlineData(DiagnosticFormat.GitHub, "::error")]
    public void Places_of_one_cause_stand_each_for_itself(DiagnosticFormat format, string sign)
    {
        var many = Enumerable.Range(1, 30)
            .Select(line => new Diagnostic(Codes.UnknownEntry, new SourceSpan("a.md", line, 1, 1), "Text.") { Cause = Cause.OfId("x") });
        Assert.Equal(30, Printed(format, [.. many]).Split(sign).Length - 1);
    }

    private static string Printed(DiagnosticFormat format, ImmutableArray<Diagnostic> diagnostics)
    {
        using var text = new StringWriter(CultureInfo.InvariantCulture) { NewLine = "\n" };
        DiagnosticPrinter.Print(diagnostics, format, text, colour: false);
        return text.ToString();
    }
}
