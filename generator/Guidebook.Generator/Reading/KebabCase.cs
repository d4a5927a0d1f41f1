using System.Text.RegularExpressions;

namespace Guidebook.Generator.Reading;

/// <summary>Names of the program as words that people write.</summary>
public static partial class KebabCase
{
    /// <summary>The word: small letters, a hyphen between parts; <c>LargePrint</c> becomes <c>large-print</c>.</summary>
    public static string From<T>(T name) where T : struct, Enum => Capital().Replace(name.ToString(), "-$0").TrimStart('-').ToLowerInvariant();

    [GeneratedRegex("[A-Z]")]
    private static partial Regex Capital();
}
