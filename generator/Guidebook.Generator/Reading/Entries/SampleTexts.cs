using System.Buffers;
using System.Collections.Immutable;
using Guidebook.Generator.Diagnostics;
using Guidebook.Generator.Reading.Files;
using Guidebook.Model;

namespace Guidebook.Generator.Reading.Entries;

/// <summary>Finds texts that <c>guidebook new</c> wrote as samples and that nobody has replaced.</summary>
internal static class SampleTexts
{
    private static readonly SearchValues<string> Samples = SearchValues.Create(
    [
        "Say in one sentence what this article is about.", "Say in one sentence what these cards are for.",
        "Say in one sentence what this page is for.", "Say in one sentence what this plan gives.", "Say in one sentence what this gives.",
        "Say in one sentence what this sheet is for.", "Say in one or two sentences what it means.",
        "Write the first paragraph here. An empty line begins a new paragraph.", "Write the first question here.",
        "Write the next question here.", "Write the first step here.", "Write the next step here.", "Write the answer here.",
        "Write one or more paragraphs here.", "Write the first item here.", "Write one sentence here.",
    ], StringComparison.Ordinal);

    /// <summary>The first words of the samples, which few other texts have, for a fast test.</summary>
    private static readonly ImmutableArray<string> Beginnings = ["Say in one ", "Write the ", "Write one "];

    /// <summary>Reports the first sample text of a file, with the number of the others.</summary>
    public static void Report(SourceDocument document)
    {
        if (!Beginnings.Any(word => document.Text.Contains(word, StringComparison.Ordinal))) return;
        var left = Enumerable.Range(1, document.Lines.Count).Where(line => IsSample(document.Line(line))).ToList();
        if (left.Count == 0) return;
        var column = document.Line(left[0]).IndexOfAny(Samples);
        var others = left.Count == 1 ? ""
            : $", and so are those in {(left.Count == 2 ? "line" : "lines")} {string.Join(", ", left.Skip(1))}";
        var length = document.Line(left[0])[column..].TrimEnd().Length;
        document.Report(Codes.SampleText, new SourceSpan(document.Name, left[0], column + 1, length),
            $"This text is still the sample that 'guidebook new' wrote{others}. Readers would see it: write your own.");
    }

    /// <summary>Whether a line is a sample and nothing else: a value, an item of a list or a paragraph.</summary>
    private static bool IsSample(ReadOnlySpan<char> line)
    {
        var text = line.Trim(" -");
        var colon = text.IndexOf(": ", StringComparison.Ordinal);
        if (colon > 0 && !text[..colon].ContainsAny(" #")) text = text[(colon + 2)..];
        return text.IndexOfAny(Samples) == 0 && text.EndsWith('.') && text.Count('.') <= 2;
    }
}
