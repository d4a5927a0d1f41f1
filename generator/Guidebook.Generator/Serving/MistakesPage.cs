using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Guidebook.Generator.Diagnostics;
using Guidebook.Generator.Diagnostics.Printers;

namespace Guidebook.Generator.Serving;

/// <summary>The page of mistakes: each error with its line, position and a link to its explanation.</summary>
internal static class MistakesPage
{
    /// <summary>Creates the page of a state.</summary>
    public static byte[] Create(LiveState state) => Create(state, [.. state.Mistakes]);

    /// <summary>Creates the page about a failed print.</summary>
    public static byte[] Create(ImmutableArray<Diagnostic> diagnostics) =>
        Encoding.UTF8.GetBytes(OwnPage.Create("This could not be printed", Sections(diagnostics)));

    private static byte[] Create(LiveState state, ImmutableArray<Diagnostic> mistakes)
    {
        var title = state.Exception is not null
            ? "Guidebook itself failed"
            : Title(Number(DiagnosticGroup.Create(mistakes)), mistakes.Sum(mistake => mistake.Count));
        var after = state.Site is not null ? "This goes away by itself when it is mended. Until then the site is as it was before." : "The site comes by itself when this is mended.";
        var body = new StringBuilder();
        body.Append("<p class=\"after\">").Append(after).Append("</p>\n");
        if (state.Exception is { } exception) body.Append("<p>This is a fault of the program, not of the guide. What it was doing:</p>\n<pre>").Append(OwnPage.Encode(exception)).Append("</pre>\n");
        var causes = mistakes.Select(mistake => mistake.Cause?.Name).ToHashSet(StringComparer.Ordinal);
        // A warning can be the root cause of an error.
        body.Append(
            Sections([.. state.Diagnostics.Where(
                diagnostic => diagnostic.Code.IsError
                || (diagnostic.Cause is { IsRoot: true, Name: var name } && causes.Contains(name)))]));
        return Encoding.UTF8.GetBytes(OwnPage.Create(title, body.ToString()));
    }

    /// <summary>The number of mistakes: errors with one cause count once, but those that are only counted each count.</summary>
    private static int Number(IEnumerable<DiagnosticGroup> groups) => groups.Sum(group => group.First.Count);

    private static string Title(int mistakes, int locations) => string.Create(CultureInfo.InvariantCulture,
        $"{(mistakes == 1 ? "One mistake" : $"{mistakes:N0} mistakes")}{(locations > mistakes ? $" in {locations:N0} places" : "")}");

    private static string Sections(ImmutableArray<Diagnostic> diagnostics)
    {
        var lines = new SourceLines();
        return string.Concat(DiagnosticGroup.Create(diagnostics).Select(group => Create(group, lines)));
    }

    private static string Create(DiagnosticGroup group, SourceLines lines)
    {
        var diagnostic = group.First;
        return $"""
            <section class="finding">
            <p class="place">{LocationOf(diagnostic)}</p>
            <h2>{OwnPage.Encode(Excerpt.Shown(diagnostic.Message))}</h2>
            {LineOf(diagnostic, lines)}{OthersOf(group)}
            <p class="more"><a href="{LivePaths.Explain}{diagnostic.Code.Id}" target="_blank">{diagnostic.Code.Id}: {OwnPage.Encode(diagnostic.Code.Title)}</a></p>
            </section>

            """;
    }

    private static string LocationOf(Diagnostic diagnostic) =>
        diagnostic.Span is { } span ? OwnPage.Encode(Excerpt.Shown(string.Create(CultureInfo.InvariantCulture, $"{span.File}:{span.Line}:{span.Column}"))) : "";

    private static string OthersOf(DiagnosticGroup group) => group.Others.IsEmpty ? ""
        : $"<details><summary>The same in {RunSummary.FormatCount(group.OthersCount, "more place", "more places")}</summary>{string.Concat(group.Others.Select(OtherOf))}</details>";

    private static string OtherOf(Diagnostic other) => $"<p class=\"place\">{LocationOf(other)}{(other.Count > 1 ? $" {OwnPage.Encode(other.Message)}" : "")}</p>";

    private static string LineOf(Diagnostic diagnostic, SourceLines lines)
    {
        if (diagnostic is not { Count: 1, Span: { } span }) return "";
        var text = lines.Find(span);
        if (text.IsEmpty) return "";
        var line = SourceLine.Create(text, span);
        var number = span.Line.ToString(CultureInfo.InvariantCulture);
        var shown = $"{OwnPage.Encode(line.Before)}<mark>{OwnPage.Encode(line.Spot)}</mark>{OwnPage.Encode(line.After)}";
        return $"<pre tabindex=\"0\"><span>{number} | </span>{shown}\n<span>{new string(' ', number.Length)} | </span><b>{OwnPage.Encode(line.Carets)}</b></pre>";
    }
}
