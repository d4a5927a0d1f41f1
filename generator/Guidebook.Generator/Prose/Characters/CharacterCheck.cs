using System.Globalization;
using System.Text.RegularExpressions;
using Guidebook.Generator.Diagnostics;
using Guidebook.Generator.Prose.Syntax;
using Guidebook.Model;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Guidebook.Generator.Prose.Characters;

/// <summary>
/// Finds numeric entities for forbidden characters in text, addresses and titles of links. Markdig replaces some of them by U+FFFD, so the
/// diagnostics quote the source.
/// </summary>
internal static partial class CharacterCheck
{
    /// <summary>Reports forbidden entities and unpaired isolates, each at its location.</summary>
    public static void Report(ProseText text, MarkdownDocument document)
    {
        var hasEntities = text.Markdown.Contains("&#", StringComparison.Ordinal);
        if (!hasEntities && !Isolates.AreIn(text.Markdown)) return;
        var entities = hasEntities ? Entities(text.Markdown, document) : [];
        foreach (var (offset, length, codePoint) in entities)
            if (ForbiddenCharacters.Contains(codePoint))
                text.Report(
                    Codes.ForbiddenCharacter, text.At(offset, length),
                    CharacterNames.Refuse($"The entity {text.Markdown.AsSpan(offset, length)}", codePoint));
        var isolates = Isolates.In(text.Markdown).Concat(entities.Where(entity => Isolates.Contains(entity.CodePoint)));
        Isolates.ReportUnpaired(text.Markdown, text.Origin, isolates.OrderBy(spot => spot.Offset), text.Diagnostics);
    }

    /// <summary>The numeric entities of a text that Markdown decodes: outside code and not escaped.</summary>
    private static List<Isolates.Spot> Entities(string markdown, MarkdownDocument document)
    {
        var code = new Queue<(int Start, int End)>(CodeIn(markdown, document).OrderBy(run => run.Start));
        var found = new List<Isolates.Spot>();
        foreach (var match in Entity().EnumerateMatches(markdown))
        {
            while (code.TryPeek(out var past) && past.End < match.Index) code.Dequeue();
            if (code.TryPeek(out var next) && next.Start <= match.Index) continue;
            if (IsEscaped(markdown, match.Index)) continue;
            found.Add(new(match.Index, match.Length, NumberOf(markdown.AsSpan(match.Index, match.Length))));
        }

        return found;
    }

    /// <summary>
    /// The ranges of literal characters: code spans and blocks. The first line of a fence is not literal: it names the language.
    /// </summary>
    private static IEnumerable<(int Start, int End)> CodeIn(string markdown, MarkdownDocument document)
    {
        foreach (var node in document.Descendants())
            if (node is FencedCodeBlock fence) yield return (EndOfLine(markdown, fence.Span.Start), fence.Span.End);
            else if (node is CodeBlock or CodeInline) yield return (node.Span.Start, node.Span.End);
    }

    private static int EndOfLine(string text, int start) => text.IndexOf('\n', start) is >= 0 and var end ? end : text.Length;

    private static bool IsEscaped(string markdown, int at)
    {
        var before = markdown.AsSpan(0, at);
        return (before.Length - before.TrimEnd('\\').Length) % 2 == 1;
    }

    private static int NumberOf(ReadOnlySpan<char> entity) => entity[2] is 'x' or 'X'
        ? int.Parse(entity[3..^1], NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture)
        : int.Parse(entity[2..^1], NumberStyles.None, CultureInfo.InvariantCulture);

    /// <summary>A numeric entity (CommonMark 0.31.2, 6.2).</summary>
    [GeneratedRegex("&#(?:[xX][0-9a-fA-F]{1,6}|[0-9]{1,7});")]
    private static partial Regex Entity();
}
