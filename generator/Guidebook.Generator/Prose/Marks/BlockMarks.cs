using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace Guidebook.Generator.Prose.Marks;

/// <summary>Marks of other programs that stand at the start of a line.</summary>
internal static partial class BlockMarks
{
    private const string Note =
        "This makes no note here, and is shown as it stands. A note is a quotation whose first line says its kind and nothing else: > [!NOTE], [!TIP], [!IMPORTANT], [!WARNING] or [!CAUTION].";

    private const string List =
        @"This makes no list, and the lines run together. Items begin with '- ' or '1. '. Where the sign is meant, put a backslash before it, such as a\).";

    private const string Directive =
        "This is a mark of another program, and is shown as it stands. Write it in Markdown, or in plain words.";

    private const string Heading = "This makes no heading. A heading is '## Words'.";

    /// <summary>All of them.</summary>
    public static ImmutableArray<Mark> All { get; } =
    [
        new(":::", Box(), "Colons make no box here, and are shown as they stand. Delete them; '> [!NOTE]' begins a note, '> ' before each line makes the words stand apart."),
        new("[!", OtherAlert(), Note), new("!!! ", Admonition(), Note), new("???", Folded(), Note),
        new("=== ", Tab(), "Nothing is shown in tabs here, since paper has none. Write a heading, '## Words', for each."),
        new("*[", Abbreviation(), "Abbreviations are not explained by this. Put the word into glossary.yaml, or explain it in the text."),
        new("^^^", Figure(), Directive),
        new("+++", Pluses(), "Keys stand at the top of the file only, between two lines of ---, as in 'title: Words'. Move them there, or delete this."),
        new(")", Letters(), List), new(". ", SmallLetters(), List), new("B. ", CapitalLetters(), List),
        new(")", InBrackets(), List) { Signs = SignSet.Of("()\n") },
        new("#. ", Automatic(), List), new("(@", Examples(), List),
        new("==", AsciiHeading(), Heading), .. "123456".Select(level => new Mark($"h{level}. ", TextileHeading(), Heading)),
        new("bq. ", TextileQuote(), "This makes no quotation. Begin the lines with '> '."),
        new("::", AsciiBlock(), Directive), new("|===", AsciiTable(), Directive), new("[", AsciiStyle(), Directive),
        new(".. ", RestDirective(), Directive), new("#+", Org(), Directive), new("% ", TitleBlock(), Directive),
        new("+-", GridTable(), "This makes no table. A table has bars, and a line of hyphens below its head: | --- | --- |"),
        new("+=", GridTable(), "This makes no table. A table has bars, and a line of hyphens below its head: | --- | --- |"),
        new("$$", Formula(), InlineMarks.Math),
        new("!<", Spoiler(), InlineMarks.Hidden),
    ];

    [GeneratedRegex(@"(?<=^[ >]{0,6}):{3,}(?!:)", RegexOptions.Multiline)]
    private static partial Regex Box();

    [GeneratedRegex(@"(?<=^[ >]{0,6})\[![A-Za-z-]+\](?![\[(:])[+-]?", RegexOptions.Multiline)]
    private static partial Regex OtherAlert();

    [GeneratedRegex(@"(?<=^[ >]{0,6})!!! [a-z][a-z -]{0,60}(?:""[^""\n]{0,200}"")?[ \t]*$", RegexOptions.Multiline)]
    private static partial Regex Admonition();

    [GeneratedRegex(@"(?<=^[ >]{0,6})\?\?\?\+? [a-z][a-z -]{0,60}(?:""[^""\n]{0,200}"")?[ \t]*$", RegexOptions.Multiline)]
    private static partial Regex Folded();

    [GeneratedRegex(@"(?<=^[ >]{0,6})===[!+]? ""[^""\n]{1,100}""", RegexOptions.Multiline)]
    private static partial Regex Tab();

    [GeneratedRegex(@"(?<=^[ >]{0,6})\*\[[^\]\n]{1,100}\]:", RegexOptions.Multiline)]
    private static partial Regex Abbreviation();

    [GeneratedRegex(@"(?<=^[ >]{0,6})\^{3,}[ \t]*$", RegexOptions.Multiline)]
    private static partial Regex Figure();

    [GeneratedRegex(@"(?<=^[ >]{0,6})\+{3,}[ \t]*$", RegexOptions.Multiline)]
    private static partial Regex Pluses();

    [GeneratedRegex(@"(?<=^[ >]{0,6})(?:[a-zA-Z]|[ivx]{2,4}|[IVX]{2,4})\)(?= )", RegexOptions.Multiline)]
    private static partial Regex Letters();

    [GeneratedRegex(@"\A[a-z]\. (?=\S)")]
    private static partial Regex SmallLetters();

    [GeneratedRegex(@"(?<=^[ >]{0,6})A\. [^\n]{0,1000}\n[ >]{0,6}B\. ", RegexOptions.Multiline)]
    private static partial Regex CapitalLetters();

    [GeneratedRegex(@"(?<=^[ >]{0,6})\((?:a|A|1|i)\) [^\n]{0,1000}\n[ >]{0,6}\((?:b|B|2|ii)\) ", RegexOptions.Multiline)]
    private static partial Regex InBrackets();

    [GeneratedRegex(@"(?<=^[ >]{0,6})#\. ", RegexOptions.Multiline)]
    private static partial Regex Automatic();

    [GeneratedRegex(@"(?<=^[ >]{0,6})\(@[\w-]{0,40}\) ", RegexOptions.Multiline)]
    private static partial Regex Examples();

    [GeneratedRegex(@"(?<=^[ >]{0,6})={2,6} (?=[^\s=""])", RegexOptions.Multiline)]
    private static partial Regex AsciiHeading();

    [GeneratedRegex(@"(?<=^[ >]{0,6})h[1-6]\. ", RegexOptions.Multiline)]
    private static partial Regex TextileHeading();

    [GeneratedRegex(@"(?<=^[ >]{0,6})bq\. ", RegexOptions.Multiline)]
    private static partial Regex TextileQuote();

    [GeneratedRegex(@"(?<=^[ >]{0,6})[a-z]{2,20}::[^\s\[]{0,300}\[[^\]\n]{0,300}\]", RegexOptions.Multiline)]
    private static partial Regex AsciiBlock();

    [GeneratedRegex(@"(?<=^[ >]{0,6})\|={3,}", RegexOptions.Multiline)]
    private static partial Regex AsciiTable();

    [GeneratedRegex(@"(?<=^[ >]{0,6})\[(?:source|quote|verse|NOTE|TIP|IMPORTANT|WARNING|CAUTION|discrete|horizontal|#[\w-]{1,60}|\[[\w-]{1,60}\])(?:,[^\]\n]{0,100})?\][ \t]*$(?<!\]\])", RegexOptions.Multiline)]
    private static partial Regex AsciiStyle();

    [GeneratedRegex(@"(?<=^[ >]{0,6})\.\. (?:[a-z][\w-]{0,60}::|_[^:\n]{1,100}:|\|[^|\n]{1,100}\|)[^\n]{0,300}", RegexOptions.Multiline)]
    private static partial Regex RestDirective();

    [GeneratedRegex(@"(?<=^[ >]{0,6})#\+[A-Za-z_]+:?", RegexOptions.Multiline)]
    private static partial Regex Org();

    [GeneratedRegex(@"\A% (?=\S)")]
    private static partial Regex TitleBlock();

    [GeneratedRegex(@"(?<=^[ >]{0,6})\+[-=]{2,200}[-=+]{0,200}\+[ \t]*$", RegexOptions.Multiline)]
    private static partial Regex GridTable();

    [GeneratedRegex(@"(?<=^[ >]{0,6})\$\$[ \t]*$", RegexOptions.Multiline)]
    private static partial Regex Formula();

    [GeneratedRegex(@"\A![^!\n]{1,300}!<")]
    private static partial Regex Spoiler();
}
