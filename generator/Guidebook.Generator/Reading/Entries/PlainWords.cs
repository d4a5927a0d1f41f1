using System.Text.RegularExpressions;

namespace Guidebook.Generator.Reading.Entries;

/// <summary>
/// Splits a short text into words as the website's search compares them: in lower case, without apostrophes. The search also removes
/// accents.
/// </summary>
internal static partial class PlainWords
{
    /// <summary>The words in order.</summary>
    public static string[] Split(string text) =>
        [.. Word().Matches(text).Select(match => Apostrophe().Replace(match.Value, "").ToLowerInvariant())];

    [GeneratedRegex(@"[\p{L}\p{Nd}][\p{L}\p{Nd}\p{Mn}'’]*")]
    private static partial Regex Word();

    [GeneratedRegex("['’]")]
    private static partial Regex Apostrophe();
}
