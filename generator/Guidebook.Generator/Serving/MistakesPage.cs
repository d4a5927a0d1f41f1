using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Guidebook.Generator.Diagnostics;
using Guidebook.Generator.Diagnostics.Printers;

namespace Guidebook.Generator.Serving;

/// <summary>The page on what must be mended: each mistake with its line, the spot, and the way to learn more.</summary>
internal static class MistakesPage
{
    /// <summary>The page for how things stand.</summary>
    public static byte[] Of(LiveState state) => Of(state, [.. state.Mistakes]);

    /// <summary>The page on why something could not be printed.</summary>
    public static byte[] Of(ImmutableArray<Diagnostic> findings) => Encoding.UTF8.GetBytes(OwnPage.Of("This could not be printed", Sections(findings)));

    private static byte[] Of(LiveState state, ImmutableArray<Diagnostic> mistakes)
    {
        var title = state.Fault is not null ? "Guidebook itself failed" : Title(Number(FindingGroup.Of(mistakes)), mistakes.Sum(mistake => mistake.Count));
        var after = state.Site is not null ? "This goes away by itself when it is mended. Until then the site is as it was before." : "The site comes by itself when this is mended.";
        var body = new StringBuilder();
        body.Append("<p class=\"after\">").Append(after).Append("</p>\n");
        if (state.Fault is { } fault) body.Append("<p>This is a fault of the program, not of the guide. What it was doing:</p>\n<pre>").Append(OwnPage.Encode(fault)).Append("</pre>\n");
        var causes = mistakes.Select(mistake => mistake.Cause?.Name).ToHashSet(StringComparer.Ordinal);
        // A warning can name the cause of a mistake.
        body.Append(Sections([.. state.Findings.Where(finding => finding.Code.Severity is Severity.Error || (finding.Cause is { IsRoot: true, Name: var name } && causes.Contains(name)))]));
        return Encoding.UTF8.GetBytes(OwnPage.Of(title, body.ToString()));
    }

    /// <summary>How many mistakes there are: those of one cause are one, but of those that are only counted nobody knows the causes.</summary>
    private static int Number(IEnumerable<FindingGroup> groups) => groups.Sum(group => group.First.Count);

    private static string Title(int mistakes, int places) => string.Create(CultureInfo.InvariantCulture,
        $"{(mistakes == 1 ? "One mistake" : $"{mistakes:N0} mistakes")}{(places > mistakes ? $" in {places:N0} places" : "")}");

    private static string Sections(ImmutableArray<Diagnostic> findings)
    {
        var lines = new SourceLines();
        return string.Concat(FindingGroup.Of(findings).Select(group => Of(group, lines)));
    }

    private static string Of(FindingGroup group, SourceLines lines)
    {
        var finding = group.First;
        return $"""
            <section class="finding">
            <p class="place">{PlaceOf(finding)}</p>
            <h2>{OwnPage.Encode(Excerpt.Shown(finding.Message))}</h2>
            {LineOf(finding, lines)}{OthersOf(group)}
            <p class="more"><a href="{LivePaths.Explain}{finding.Code.Id}" target="_blank">{finding.Code.Id}: {OwnPage.Encode(finding.Code.Title)}</a></p>
            </section>

            """;
    }

    private static string PlaceOf(Diagnostic finding) =>
        finding.Span is { } span ? OwnPage.Encode(Excerpt.Shown(string.Create(CultureInfo.InvariantCulture, $"{span.File}:{span.Line}:{span.Column}"))) : "";

    private static string OthersOf(FindingGroup group) => group.Others.IsEmpty ? ""
        : $"<details><summary>The same in {Told.Counted(group.OthersCount, "more place", "more places")}</summary>{string.Concat(group.Others.Select(OtherOf))}</details>";

    private static string OtherOf(Diagnostic other) => $"<p class=\"place\">{PlaceOf(other)}{(other.Count > 1 ? $" {OwnPage.Encode(other.Message)}" : "")}</p>";

    private static string LineOf(Diagnostic finding, SourceLines lines)
    {
        if (finding is not { Count: 1, Span: { } span }) return "";
        var text = lines.Find(span);
        if (text.IsEmpty) return "";
        var line = SourceLine.Of(text, span);
        var number = span.Line.ToString(CultureInfo.InvariantCulture);
        var shown = $"{OwnPage.Encode(line.Before)}<mark>{OwnPage.Encode(line.Spot)}</mark>{OwnPage.Encode(line.After)}";
        return $"<pre tabindex=\"0\"><span>{number} | </span>{shown}\n<span>{new string(' ', number.Length)} | </span><b>{OwnPage.Encode(line.Carets)}</b></pre>";
    }
}
