using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace Guidebook.Generator.Prose.Marks;

/// <summary>Marks of this dialect that have no effect, because a blank is missing or superfluous, or a part is missing.</summary>
internal static partial class SlipMarks
{
    /// <summary>All of them.</summary>
    public static ImmutableArray<Mark> All { get; } =
    [
        new("#", Heading(), "A space is missing after the #: without it this is no heading."),
        new("-", Item(), "A space is missing after the hyphen: without it this is no item of a list."),
        new("[", SingleBrackets(), "This is shown with its brackets. A link has two on each side: [[id]] or [[id|words]]."),
        new(" (", BlankBeforeAddress(), "A blank stands between the brackets, so this is no link. Write [words](address) without one."),
        new("][", MissingReference(), "Nothing is defined under this name, so the link is shown as it stands. Write [[id|words]] or [words](https://…), or define the name on a line of its own: [name]: https://…"),
        new("![[", Embed(), "Nothing is put in here from elsewhere, and this is shown as a sign and a link. Write ![what it shows](images/file.svg) for a picture, [[id]] for a link."),
        new("![", PictureWithoutFile(), "A picture names its file after its description: ![what it shows](images/file.svg). Where the brackets are meant, write !\\[."),
        new("[[", MarksInLink(), "The words of a link in double brackets can be stressed, and hold no picture and no other link; this is shown as it stands. Put it beside the link."),
        new("]", TaskBox(), "This is no box of a task. '- [ ] words' is a task, '- [x] words' is one that is done; no other sign stands in the box.") { IsOfItems = true },
        new("[", TaskOutside(), "A task is an item of a list: begin the line with '- [ ] '."),
        new("---", FrontMatter(), "Keys stand at the top of the file only, between two lines of ---. Here they become a heading. Move them there, or delete them."),
    ];

    /// <summary>Two asterisks without effect.</summary>
    public static Mark Stars { get; } = new("**", TwoStars(), @"These two stars mark nothing. Strong words stand between two pairs, without blanks inside: **words**. Where stars are meant, write \*\*.");

    [GeneratedRegex(@"(?<=^ {0,3})#{2,6}(?=[^\s#])(?:[^\n{]{0,300}\{[#:][^\n]{0,300})?", RegexOptions.Multiline)]
    private static partial Regex Heading();

    [GeneratedRegex(@"(?<=^ {0,3})-(?=\p{L})", RegexOptions.Multiline)]
    private static partial Regex Item();

    [GeneratedRegex(@"(?<![\[\]\\`!])\[(?:[a-z0-9]+(?:-[a-z0-9]+)+|[a-z0-9]+(?:-[a-z0-9]+)*\|[^\[\]|\n]{1,300})\](?![\[\](:`{])")]
    private static partial Regex SingleBrackets();

    [GeneratedRegex(@"(?<=[^\\]\]) +(?=\((?:images/|https?:))")]
    private static partial Regex BlankBeforeAddress();

    [GeneratedRegex(@"(?<![\\\[\]\w!])!?\[(?!\^)[^\[\]\n]{1,300}\]\[(?![\^\[])[^\[\]\n]{0,300}\](?!\])")]
    private static partial Regex MissingReference();

    [GeneratedRegex(@"(?<![\\\p{L}])!\[\[[^\]\n]{0,300}\]\]")]
    private static partial Regex Embed();

    [GeneratedRegex(@"(?<![\\\p{L}])!\[(?!\[)[^\[\]\n]{1,300}\](?![\[(])")]
    private static partial Regex PictureWithoutFile();

    [GeneratedRegex(@"(?<!\\)\[\[[^\]\n|]{1,300}\|[^\]\n|]{0,300}\](?:\([^)\n]{0,300}\)|\[)")]
    private static partial Regex MarksInLink();

    [GeneratedRegex(@"\A(?:\[(?:[-/>!?*~vVoO✓✔✗✘–—]|)\](?= )|\[[ xX]\](?=[^\s(\[:]))")]
    private static partial Regex TaskBox();

    [GeneratedRegex(@"(?<=^[ >]{0,6})\[[ xX]?\] (?=\S)", RegexOptions.Multiline)]
    private static partial Regex TaskOutside();

    [GeneratedRegex(@"\A(?:[a-z][\w-]{0,40}:(?: [^\n]{0,300})?\n){1,40}-{3,}")]
    private static partial Regex FrontMatter();

    [GeneratedRegex(@"\*\*")]
    private static partial Regex TwoStars();
}
