using System.Buffers;
using System.Collections.Immutable;
using System.Net;
using System.Text.RegularExpressions;
using Guidebook.Generator.Diagnostics;
using Guidebook.Generator.Prose.Syntax;

namespace Guidebook.Generator.Prose.Marks;

/// <summary>
/// Finds Markdown and HTML in names, which are shown as they are written. Signs that ordinary names have, such as <c>C*</c>,
/// <c>snake_case</c>, <c>[sic]</c> and <c>#1</c>, are none.
/// </summary>
internal static partial class NameMarks
{
    private static readonly SearchValues<char> Signs = SearchValues.Create("*_`[<~&\\");

    /// <summary>Warns of each mark in a name.</summary>
    /// <param name="subject">The subject of the message: <c>'title'</c>.</param>
    /// <param name="origin">Returns the origin of the name; called if a mark is found.</param>
    public static void Report(string name, string subject, Func<TextOrigin> origin, DiagnosticBag diagnostics)
    {
        if (name.AsSpan().IndexOfAny(Signs) < 0) return;
        var (end, start) = (0, new Lazy<TextOrigin>(origin));
        var found = Marks().SelectMany(mark => mark.Matches(name));
        foreach (var mark in found.OrderBy(mark => mark.Index).ThenByDescending(mark => mark.Length))
        {
            // A mark inside another one is gone with it.
            if (mark.Index < end) continue;
            end = mark.Index + mark.Length;
            diagnostics.Report(Codes.MarkInName, start.Value.At(name, mark.Index, mark.Length),
                $"{subject} is a name and is shown as it is written, with these signs. {WayOut(mark)}");
        }
    }

    /// <summary>The marks; the group <c>words</c> has the words to write. Most guides need none of these expressions.</summary>
    private static ImmutableArray<Regex> Marks() =>
        [GuideLink(), Link(), Strong(), Emphasis(), Underscores(), Code(), Deleted(), Element(), EmptyTag(), Entity(), Escape()];

    private static string WayOut(Match mark)
    {
        var words = mark.Groups["words"].Success ? mark.Groups["words"].Value : WebUtility.HtmlDecode(mark.Value);
        return string.IsNullOrWhiteSpace(words) || words == mark.Value ? "Leave them out." : $"Write {Quoted.Words(words)}.";
    }

    [GeneratedRegex(@"\[\[(?:[^\[\]|]*\|)?(?<words>[^\[\]|]+)\]\]")]
    private static partial Regex GuideLink();

    [GeneratedRegex(@"!?\[(?<words>[^\[\]]*)\]\([^()\s]*\)")]
    private static partial Regex Link();

    [GeneratedRegex(@"\*\*(?=[^\s*])(?<words>[^*]*[^\s*])\*\*")]
    private static partial Regex Strong();

    [GeneratedRegex(@"(?<![\w*\\])\*(?=[^\s*])(?<words>[^*]*[^\s*])\*(?![\w*])")]
    private static partial Regex Emphasis();

    // Names of Python have underscores, and a name cannot escape them.
    [GeneratedRegex(@"(?<![\w_\\])(?!__(?:init|main|name|file|all|new|call|str|repr|len|iter|next|enter|exit|dict|class)__)(?<sign>__?)(?=[^\s_])(?<words>[^_]*[^\s_])\k<sign>(?![\w_])")]
    private static partial Regex Underscores();

    [GeneratedRegex(@"(?<![\w`])`(?<words>[^`]+)`(?![\w`])")]
    private static partial Regex Code();

    [GeneratedRegex(@"~~(?=[^\s~])(?<words>[^~]*[^\s~])~~")]
    private static partial Regex Deleted();

    [GeneratedRegex(@"<(?<tag>[A-Za-z][A-Za-z0-9]*)(?:\s[^<>]*)?>(?<words>[^<>]*)</\k<tag>>")]
    private static partial Regex Element();

    [GeneratedRegex(@"<(?:br|hr|wbr|img)(?:\s[^<>]*)?/?>|</[A-Za-z][A-Za-z0-9]*>|<!--[^<>]*-->", RegexOptions.IgnoreCase)]
    private static partial Regex EmptyTag();

    [GeneratedRegex(@"&(?:amp|lt|gt|quot|apos|nbsp|shy|[nm]dash|hellip|[lr][sd]quo|#[0-9]{1,7}|#[xX][0-9a-fA-F]{1,6});")]
    private static partial Regex Entity();

    [GeneratedRegex(@"\\(?<words>[*_`\[\]~<&#])")]
    private static partial Regex Escape();
}
