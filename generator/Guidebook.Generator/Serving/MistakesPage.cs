using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Guidebook.Generator.Diagnostics;

namespace Guidebook.Generator.Serving;

/// <summary>The page on what must be mended: each mistake with its line, the spot, and the way to learn more.</summary>
internal static class MistakesPage
{
    /// <summary>The page for how things stand.</summary>
    public static byte[] Of(LiveState state) => Of(state.Fault, [.. state.Mistakes], state.Site is not null);

    /// <summary>The page on why something could not be printed.</summary>
    public static byte[] Of(ImmutableArray<Diagnostic> findings) => Encoding.UTF8.GetBytes(OwnPage.Of("This could not be printed", string.Concat(findings.Select(Of))));

    private static byte[] Of(string? fault, ImmutableArray<Diagnostic> mistakes, bool hasSite)
    {
        var title = fault is not null ? "Guidebook itself failed"
            : mistakes.Length == 1 ? "One mistake"
            : string.Create(CultureInfo.InvariantCulture, $"{mistakes.Length} mistakes");
        var after = hasSite ? "This goes away by itself when it is mended. Until then the site is as it was before." : "The site comes by itself when this is mended.";
        var body = new StringBuilder();
        body.Append("<p class=\"after\">").Append(after).Append("</p>\n");
        if (fault is not null) body.Append("<p>This is a fault of the program, not of the guide. What it was doing:</p>\n<pre>").Append(OwnPage.Encode(fault)).Append("</pre>\n");
        foreach (var mistake in mistakes) body.Append(Of(mistake));
        return Encoding.UTF8.GetBytes(OwnPage.Of(title, body.ToString()));
    }

    private static string Of(Diagnostic finding)
    {
        var place = finding.Span is { } span ? string.Create(CultureInfo.InvariantCulture, $"{span.File}:{span.Line}:{span.Column}") : "";
        return $"""
            <section class="finding">
            <p class="place">{OwnPage.Encode(place)}</p>
            <h2>{OwnPage.Encode(finding.Message)}</h2>
            {LineOf(finding)}
            <p class="more"><a href="{LivePaths.Explain}{finding.Code.Id}" target="_blank">{finding.Code.Id}: {OwnPage.Encode(finding.Code.Title)}</a></p>
            </section>

            """;
    }

    private static string LineOf(Diagnostic finding)
    {
        if (finding.Span is not { } span || SourceLine.At(span) is not { } line) return "";
        var number = span.Line.ToString(CultureInfo.InvariantCulture);
        var shown = $"{OwnPage.Encode(line.Before)}<mark>{OwnPage.Encode(line.Spot)}</mark>{OwnPage.Encode(line.After)}";
        return $"<pre tabindex=\"0\"><span>{number} | </span>{shown}\n<span>{new string(' ', number.Length)} | </span><b>{OwnPage.Encode(line.Carets)}</b></pre>";
    }
}
