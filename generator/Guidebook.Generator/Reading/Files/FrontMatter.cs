using System.Buffers;
using Guidebook.Generator.Diagnostics;
using Guidebook.Generator.Reading.Yaml.Nodes;

namespace Guidebook.Generator.Reading.Files;

/// <summary>The two parts of a Markdown file: the YAML front matter between two lines <c>---</c>, and the body after it.</summary>
/// <param name="Front">The front matter; null if it is missing or unclosed, which is reported.</param>
internal readonly record struct FrontMatter(TextPart? Front, TextPart Body)
{
    private const string Fence = "---";

    private static readonly SearchValues<char> FenceLike = SearchValues.Create("-–—−=*_ ");

    /// <summary>Splits the text of a file.</summary>
    public static FrontMatter Split(SourceDocument document)
    {
        var text = document.Text.AsSpan();
        if (!text.StartsWith(Fence) || LengthOfFence(text) is not { } start)
        {
            document.Report(Codes.FrontMatterMissing, new(document.Name, 1, 1, document.Line(1).Length),
                "The first line should be '---'; then come 'title: …' and 'summary: …', and another line '---' before the text.");
            return new(null, TextPart.Whole(document.Text));
        }

        for (var (at, lines) = (start, 0); at < text.Length; lines++)
        {
            var rest = text[at..];
            if (rest.StartsWith(Fence) && LengthOfFence(rest) is { } length)
                return new(new(start, at - start, 2), new(at + length, text.Length - at - length, lines + 3));
            at = rest.IndexOf('\n') is >= 0 and var end ? at + end + 1 : text.Length;
        }

        document.Report(Codes.FrontMatterUnclosed, new(document.Name, 1, 1, Fence.Length),
            $"The front matter begins here and does not end. {AlmostEnd(document)}");
        return new(null, new(document.Text.Length, 0, 1));
    }

    /// <summary>The advice: it names the line that was probably meant as the end, if there is one.</summary>
    private static string AlmostEnd(SourceDocument document)
    {
        var number = 1;
        foreach (var line in document.Text.AsSpan().EnumerateLines())
            if (number++ > 1 && line.Trim() is { Length: >= 1 and <= 10 } marks && !marks.ContainsAnyExcept(FenceLike)
                && !marks.SequenceEqual("-"))
                return FormattableString.Invariant($"Line {number - 1} is '{marks.ToString()}': write '---' there, three hyphens and nothing else.");
        return "Put a line '---' between it and the text.";
    }

    /// <summary>The length of a fence line with its line break; null for any other line.</summary>
    private static int? LengthOfFence(ReadOnlySpan<char> text)
    {
        var rest = text[Fence.Length..];
        var end = rest.IndexOf('\n');
        var line = end < 0 ? rest : rest[..end];
        if (!line.IsWhiteSpace()) return null;
        return Fence.Length + (end < 0 ? line.Length : end + 1);
    }
}
