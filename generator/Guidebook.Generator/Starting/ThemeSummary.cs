using System.Text;
using System.Text.RegularExpressions;
using Guidebook.Themes.Kit;

namespace Guidebook.Generator.Starting;

/// <summary>What a source of a theme draws or holds: the first sentence of the comment at its head.</summary>
internal static partial class ThemeSummary
{
    /// <summary>The sentence without its full stop; empty if the source has no comment at its head.</summary>
    public static string Read(ThemeSources theme, string path)
    {
        var head = HeadOf(Path.GetExtension(path)).Match(Encoding.UTF8.GetString(theme.Read(path)!).TrimStart('\ufeff'));
        var words = Space().Replace(head.Groups["words"].Value, " ").Trim();
        var end = words.IndexOf(". ", StringComparison.Ordinal);
        return (end < 0 ? words : words[..end]).TrimEnd('.');
    }

    private static Regex HeadOf(string extension) => extension switch
    {
        ".razor" => Template(),
        ".css" => Stylesheet(),
        ".svg" => Drawing(),
        _ => Strings(),
    };

    [GeneratedRegex(@"\A(@(inherits|typeparam|implements|attribute)\b.*\n|\s)*@\*(?<words>(.|\n)*?)\*@", RegexOptions.ExplicitCapture)]
    private static partial Regex Template();

    [GeneratedRegex(@"\A\s*/\*(?<words>(.|\n)*?)\*/", RegexOptions.ExplicitCapture)]
    private static partial Regex Stylesheet();

    [GeneratedRegex(@"\A<svg[^>]*>\s*<!--(?<words>(.|\n)*?)-->", RegexOptions.ExplicitCapture)]
    private static partial Regex Drawing();

    [GeneratedRegex(@"\A#(?<words>.*)", RegexOptions.ExplicitCapture)]
    private static partial Regex Strings();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Space();
}
