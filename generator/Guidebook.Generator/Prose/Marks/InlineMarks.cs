using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace Guidebook.Generator.Prose.Marks;

/// <summary>Marks of other programs within a line.</summary>
internal static partial class InlineMarks
{
    /// <summary>The message for formulas.</summary>
    public const string Math =
        @"Formulas are not set here, and this is shown as it stands. Write it in signs and words, such as E = mc², x<sup>n</sup> or ½. Where dollars are meant, write \$.";

    /// <summary>The message for hidden words.</summary>
    public const string Hidden = "Nothing is hidden until a touch here, since paper cannot. This is shown as it stands. Delete the signs.";

    private const string Command =
        "This is a command of another program, and is shown as it stands. Delete it, or write the words themselves. Where the backslash is meant, write two.";

    private const string Directive =
        "This is a mark of another program, and is shown as it stands. Write it in Markdown, or in plain words.";

    /// <summary>All of them.</summary>
    public static ImmutableArray<Mark> All { get; } =
    [
        new("$$", DisplayMath(), Math), new("$", DollarMath(), Math), new(@"\(", BracketMath(), Math), new(@"\[", SquareMath(), Math),
        new(@"\", LatexCommand(), Command),
        new("==", Highlight(), "Nothing is highlighted by this, and it is shown as it stands. Write **words** for strong words, *words* for stressed ones."),
        new("++", Inserted(), "This marks nothing, and is shown as it stands. Write <kbd>Ctrl</kbd> for a key, **words** for strong words."),
        new("~", Tilde(), "One ~ on each side marks nothing, and is shown as it stands. ~~Words~~ are struck out; H<sub>2</sub>O has a sign below the line."),
        new("^", Caret(), "This is shown as it stands. x<sup>2</sup> has a sign above the line."),
        new("^[", InlineNote(), "This makes no note, and is shown as it stands. Write [^1] here, and the note on a line of its own: [^1]: the note."),
        new("@", Citation(), "This cites nothing, and is shown as it stands. Name the source in words or in a footnote, [^1]; a heading names its points in braces, {sources=\"s1.1\"}."),
        new(":", Role(), Directive),
        new(":", ColonDirective(), Directive),
        new(":", Emoji(), "A name between colons becomes no picture, and is shown as it stands. Paste the sign itself, or write words."),
        new("#", Tag(), @"This is no heading, which has a blank after its signs (## Words), and no topic, which stands in the front matter (topics: [words]). It is shown as it stands. Where it is meant so, write \#."),
        new("^", BlockId(), "This is no target of links, and is shown as it stands. Only headings have ids: ## Words {#some-id}. Delete it."),
        new("||", Bars(), Hidden),
        new("[/", BulletinBoard(), "Square brackets make no formatting. Write **words** for strong, *words* for stressed words, [words](https://…) for a link."),
        new("'''", WikiStrong(), "These apostrophes mark nothing. Write **words** for strong words, *words* for stressed ones."),
        new("''", WikiEmphasis(), "These apostrophes mark nothing. Write **words** for strong words, *words* for stressed ones."),
        new("[http", WikiLink(), "This makes no link as a whole. Write [words](https://…)."),
        new("<<", CrossReference(), "This makes no link, and is shown as it stands. Write [[id]] or [[id#heading|words]]."),
        new("[", AsciiMacro(), Directive) { Signs = SignSet.Of(":[]") },
        new("`_", RestLink(), "This makes no link. Write [words](https://…) or [[id|words]]."),
        new("!", WikiPicture(), "This makes no picture. Write ![what it shows](images/file.png)."),
    ];

    [GeneratedRegex(@"(?<![\\$])\$\$(?=[^\s$])[^$\n]{1,500}\$\$(?!\$)")]
    private static partial Regex DisplayMath();

    /// <summary>A formula and no price: it begins without a digit, or has a sign that only formulas have.</summary>
    [GeneratedRegex(@"(?<![\\$\w])\$(?=[^\s$])(?!\d[^$\n\\^_={}+]{0,200}\$)[^$\n]{0,200}(?<=[^\s\\$])\$(?![\w$])")]
    private static partial Regex DollarMath();

    [GeneratedRegex(@"(?<!\\)\\\((?=[^\n)]{0,200}[\\^_=])[^\n]{1,200}?\\\)")]
    private static partial Regex BracketMath();

    [GeneratedRegex(@"(?<!\\)\\\[(?=[^\n\]]{0,200}[\\^_=])[^\n]{1,200}?\\\]")]
    private static partial Regex SquareMath();

    [GeneratedRegex(@"(?<![\\\w:/.])\\(?:[A-Za-z]{2,40}(?=\{)|(?:newpage|pagebreak|clearpage|newline|linebreak|noindent|hfill|vfill|tableofcontents|maketitle|smallskip|medskip|bigskip|centering|footnotesize|toc|LaTeX|TeX)(?![\w\\]))(?:\{[^}\n]{0,200}\})?")]
    private static partial Regex LatexCommand();

    [GeneratedRegex(@"(?<![=\w\\])==(?=[^\s=])[^=\n]{1,300}(?<=\S)==(?![=\w])")]
    private static partial Regex Highlight();

    [GeneratedRegex(@"(?<![+\w\\])\+\+(?=[^\s+])[^\n]{1,100}?(?<=[^\s+])\+\+(?![+\w])")]
    private static partial Regex Inserted();

    [GeneratedRegex(@"(?<![~\\])~(?=[^\s~])[^~\n]{1,100}(?<=[^\s\\])~(?![~\d])")]
    private static partial Regex Tilde();

    [GeneratedRegex(@"(?<![\^\\\[\s])\^(?=[^\s^\[])[^\s^]{1,50}\^(?![\w^])")]
    private static partial Regex Caret();

    [GeneratedRegex(@"(?<!\\)\^\[[^\]\n]{1,300}\]")]
    private static partial Regex InlineNote();

    [GeneratedRegex(@"(?<![\\\w\]])\[(?:[^\[\]\n@]{0,100}[^\w.\\\[\]\n@])?@[A-Za-z][\w:.-]{0,80}[^\[\]\n]{0,100}\](?!\()")]
    private static partial Regex Citation();

    [GeneratedRegex(@"(?<![\w:\\]):[a-z][\w:-]{0,30}:(?=`)")]
    private static partial Regex Role();

    [GeneratedRegex(@"(?<![\w:\\]):{1,2}[a-z][a-z-]{1,30}\[[^\]\n]{0,200}\]")]
    private static partial Regex ColonDirective();

    [GeneratedRegex(@"(?<![\w:\\/]):(?:[a-z][a-z0-9_-]{1,30}|\+1|-1):(?![\w:/])")]
    private static partial Regex Emoji();

    /// <summary>A tag, but not a color such as #a0c4ff.</summary>
    [GeneratedRegex(@"(?<=^|\s)#(?=\p{L})(?!(?:[0-9a-fA-F]{3}|[0-9a-fA-F]{6}|[0-9a-fA-F]{8})(?![\w]))[\p{L}\p{M}\w/-]{2,60}", RegexOptions.Multiline)]
    private static partial Regex Tag();

    [GeneratedRegex(@"(?<=^|[^\s\[] )\^[A-Za-z0-9][A-Za-z0-9-]{2,60}[ \t]*$", RegexOptions.Multiline)]
    private static partial Regex BlockId();

    [GeneratedRegex(@"(?<![|\\])\|\|(?=[^\s|])[^|\n]{1,200}(?<=\S)\|\|(?!\|)")]
    private static partial Regex Bars();

    [GeneratedRegex(@"\[(?:b|i|u|s|url|img|quote|code|color|size|list|center|spoiler)(?:=[^\]\n]{0,200})?\](?=[^\n]{0,500}\[/)")]
    private static partial Regex BulletinBoard();

    [GeneratedRegex(@"(?<!')'''(?=[^\s'])[^'\n]{1,200}'''")]
    private static partial Regex WikiStrong();

    [GeneratedRegex(@"(?<!['\w])''(?=[^\s'])[^'\n]{1,200}''(?!['\w])")]
    private static partial Regex WikiEmphasis();

    [GeneratedRegex(@"(?<![\[\\\]!])\[https?://[^\s\]]{1,500} [^\]\n]{1,300}\](?!\()")]
    private static partial Regex WikiLink();

    [GeneratedRegex(@"<<[a-z][\w-]{0,100}(?:,[^>\n]{0,100})?>>")]
    private static partial Regex CrossReference();

    [GeneratedRegex(@"(?<![\w:])(?:image|link|xref|footnote|kbd|btn|menu|icon|stem|pass):[^\s\[:]{0,200}\[[^\]\n]{0,200}\]")]
    private static partial Regex AsciiMacro();

    [GeneratedRegex(@"(?<=`)_{1,2}(?![\w`])")]
    private static partial Regex RestLink();

    [GeneratedRegex(@"(?<![\w\\])![\w./-]{1,100}\.(?:png|jpe?g|gif|svg|webp)(?:\|[\w=%,]{0,60})?!")]
    private static partial Regex WikiPicture();
}
