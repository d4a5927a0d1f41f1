using System.Buffers;
using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace Guidebook.Generator.Prose.Marks;

/// <summary>Lists of word processors, whose lines run together here.</summary>
internal static partial class ListMarks
{
    private const string Bullets = "•●▪◦‣·∙⁃➢❖\uF0B7\uF0A7\uF0D8\uF0FC";
    private const string Repeated = "–—−―→⇒➔➜►▸➤✓✔☐☑✗✘★☆○□■◆◇";

    private const string Message =
        "This is shown as it stands, and the lines run together. An item of a list begins with '- ', a numbered one with '1. '.";

    /// <summary>All of them.</summary>
    public static ImmutableArray<Mark> All { get; } =
    [
        new("", Bullet(), "This bullet is shown as it stands, and the lines run together. An item of a list begins with '- '.")
        {
            OneOf = SearchValues.Create(Bullets),
            Signs = SignSet.Of(Bullets),
        },
        new("\t", LetterOfFont(), Message), new(".)", TwoSigns(), Message), new("\n", Unspaced(), Message),
        new("\n", Lines(), "This line and the next run together. An item of a list begins with '- '; what somebody says is a paragraph of its own, with an empty line above.")
        {
            OneOf = SearchValues.Create(Repeated),
            Signs = SignSet.Of("\n" + Repeated),
        },
    ];

    [GeneratedRegex(@"(?<=^[ >]{0,6})[•●▪◦‣·∙⁃➢❖\uF0B7\uF0A7\uF0D8\uF0FC](?=\s)", RegexOptions.Multiline)]
    private static partial Regex Bullet();

    /// <summary>Letters that are bullets in fonts of signs, as word processors copy them.</summary>
    [GeneratedRegex(@"(?<=^[ >]{0,6})[o§ØüvquÿàF](?=\t)", RegexOptions.Multiline)]
    private static partial Regex LetterOfFont();

    [GeneratedRegex(@"(?<=^[ >]{0,6})(?:[0-9]{1,3}|[a-zA-Z])\.\)(?=\s)", RegexOptions.Multiline)]
    private static partial Regex TwoSigns();

    /// <summary>Two numbers without a blank after them; a single one is no list for certain.</summary>
    [GeneratedRegex(@"(?<=^[ >]{0,6})[0-9]{1,3}[.)](?=\p{L})[^\n]{1,1000}\n[ >]{0,6}[0-9]{1,3}[.)](?=\p{L})", RegexOptions.Multiline)]
    private static partial Regex Unspaced();

    /// <summary>
    /// Lines of one paragraph that begin with the same sign, and do not end in a line break; a single one may be what somebody says.
    /// </summary>
    [GeneratedRegex(@"(?<=^[ >]{0,6})(?<sign>[–—−―→⇒➔➜►▸➤✓✔☐☑✗✘★☆○□■◆◇])[^\n]{1,1000}(?<!\\|  )(?:\n[ >]{0,6}\k<sign>[^\n]{1,1000}){1,200}", RegexOptions.Multiline)]
    private static partial Regex Lines();
}
