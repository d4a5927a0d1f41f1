using System.Text.RegularExpressions;

namespace Guidebook.Generator.Reading;

/// <summary>The words of a short text as the website's search compares them: in lower case, without apostrophes. It takes accents away, too.</summary>
internal static partial class PlainWords
{
    /// <summary>The words in their order.</summary>
    public static string[] Split(string text) => [.. Word().Matches(text).Select(match => Apostrophe().Replace(match.Value, "").ToLowerInvariant())];

    [GeneratedRegex(@"[\p{L}\p{Nd}][\p{L}\p{Nd}\p{Mn}'’]*")]
    private static partial Regex Word();

    [GeneratedRegex("['’]")]
    private static partial Regex Apostrophe();
}
