using System.Buffers;
using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Guidebook.Generator.Diagnostics;
using Guidebook.Generator.Prose.Syntax;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using SourceSpan = Guidebook.Model.SourceSpan;

namespace Guidebook.Generator.Prose.Marks;

/// <summary>Finds marks that were meant as formatting and are shown literally, because a space is missing or superfluous.</summary>
internal static partial class StrayMarks
{
    private static readonly SearchValues<char> Signs = SearchValues.Create("#-[•●▪◦‣");

    private static readonly ImmutableArray<(Regex Mark, string Message)> Marks =
    [
        (Heading(), "A space is missing after the #: without it this is no heading."),
        (Item(), "A space is missing after the hyphen: without it this is no item of a list."),
        (Bullet(), "This bullet is shown as it stands, and the lines run together. An item of a list begins with '- '."),
        (Box(), "Colons make no box here, and are shown as they stand. Delete them; '> ' before each line makes the words stand apart."),
        (Note(), "This makes no note here, and is shown as it stands. Delete it; where a name is wanted, write it as a strong word, such as **Note.**"),
        (SingleBrackets(), "This is shown with its brackets. A link has two on each side: [[id]]."),
        (BlankInAddress(), "An address cannot have a blank, so this is shown as it stands. Take it out; a picture gets a file name without blanks."),
        (BlankBeforeAddress(), "A blank stands between the brackets, so this is no link. Write [words](address) without one."),
    ];

    /// <summary>Warns about such marks in a paragraph.</summary>
    public static void Report(ProseText text, ParagraphBlock paragraph)
    {
        var source = text.Markdown.AsSpan(paragraph.Span.Start, paragraph.Span.Length);
        if (source.IndexOfAny(Signs) < 0 && !source.Contains(":::", StringComparison.Ordinal)) return;
        var code = new Lazy<CodeSpans>(() => new(paragraph));
        foreach (var (mark, message) in Marks)
            foreach (var match in mark.EnumerateMatches(source))
                if (paragraph.Span.Start + match.Index is var start && !code.Value.Has(start))
                    Report(text, text.At(start, match.Length), message);
    }

    /// <summary>Warns about two asterisks without effect.</summary>
    /// <param name="offset">The offset of the literal in the text.</param>
    public static void Report(ProseText text, LiteralInline literal, int offset)
    {
        if (literal.Content.AsSpan().IndexOf("**") is >= 0 and var at && !literal.IsFirstCharacterEscaped)
            Report(text, text.At(offset + at, 2), @"These two stars mark nothing. Strong words stand between two pairs, without blanks inside: **words**. Where stars are meant, write \*\*.");
    }

    private static void Report(ProseText text, SourceSpan location, string message) =>
        text.Diagnostics.Report(Codes.StrayMark, location, message, Cause.OfFile(location.File, message));

    [GeneratedRegex(@"(?<=^ {0,3})#{2,6}(?=[^\s#])", RegexOptions.Multiline)]
    private static partial Regex Heading();

    [GeneratedRegex(@"(?<=^ {0,3})-(?=\p{L})", RegexOptions.Multiline)]
    private static partial Regex Item();

    [GeneratedRegex(@"(?<=^ {0,3})[•●▪◦‣](?=\s)", RegexOptions.Multiline)]
    private static partial Regex Bullet();

    [GeneratedRegex(@"(?<=^[ >]{0,6}):{3,}(?!:)", RegexOptions.Multiline)]
    private static partial Regex Box();

    [GeneratedRegex(@"(?<=^[ >]{0,6})\[![A-Za-z]+\](?![\[(:])[+-]?", RegexOptions.Multiline)]
    private static partial Regex Note();

    [GeneratedRegex(@"(?<![\[\]\\`!])\[[a-z0-9]+(?:-[a-z0-9]+)+\](?![\[\](:`])")]
    private static partial Regex SingleBrackets();

    // Bounded: without a closing bracket, each of many matches would scan to the end of the line.
    [GeneratedRegex(@"(?<=[^\\]\])\((?:images/|https?:)[^)""'\n< ]{0,1000} [^)""'\n]{0,1000}\)")]
    private static partial Regex BlankInAddress();

    [GeneratedRegex(@"(?<=[^\\]\]) +(?=\((?:images/|https?:))")]
    private static partial Regex BlankBeforeAddress();
}
