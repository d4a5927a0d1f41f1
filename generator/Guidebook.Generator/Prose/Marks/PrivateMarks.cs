using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Guidebook.Generator.Diagnostics;

namespace Guidebook.Generator.Prose.Marks;

/// <summary>The private notes of other programs, which a page would publish.</summary>
internal static partial class PrivateMarks
{
    private const string Message =
        "This is a private note in another program, and a page would publish it. Write <!-- note --> instead, which is left out, or delete it. Where the signs are meant, put a backslash before them.";

    /// <summary>All of them.</summary>
    public static ImmutableArray<Mark> All { get; } =
    [
        Note("%%", Percents()), Note("{>>", Critic()), Note("{#", Template()), Note("{/*", Script()), Note("{{!", Mustache()),
        Note("{%", Liquid()), Note("{::", Kramdown()), Note("//", Slashes()),
    ];

    private static Mark Note(string sign, Regex form) => new(sign, form, Message) { Code = Codes.PrivateNote };

    [GeneratedRegex(@"(?<![\\%\d])%%(?!%)(?:[^%\n]{1,1000}%%|[^%\n]{0,1000}(?=\n|$))")]
    private static partial Regex Percents();

    [GeneratedRegex(@"(?<!\\)\{>>[^\n]{0,1000}?<<\}")]
    private static partial Regex Critic();

    [GeneratedRegex(@"(?<![\\{])\{#[ \n][^#\n]{0,1000}#\}")]
    private static partial Regex Template();

    [GeneratedRegex(@"(?<!\\)\{/\*[^}\n]{0,1000}\}?")]
    private static partial Regex Script();

    [GeneratedRegex(@"(?<!\\)\{\{!(?:--)?[^}\n]{0,1000}\}\}")]
    private static partial Regex Mustache();

    [GeneratedRegex(@"(?<!\\)\{%-? *(?:comment|#)[^}\n]{0,1000}%\}")]
    private static partial Regex Liquid();

    [GeneratedRegex(@"(?<!\\)\{::comment[^}\n]{0,1000}\}")]
    private static partial Regex Kramdown();

    [GeneratedRegex(@"(?<=^[ >]{0,6})//(?=[ \t])[^\n]{1,1000}", RegexOptions.Multiline)]
    private static partial Regex Slashes();
}
