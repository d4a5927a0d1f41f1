using System.Text.RegularExpressions;

namespace Guidebook.Generator.Reading.Yaml;

/// <summary>Converts names of the program to the words of files and commands.</summary>
public static partial class KebabCase
{
    /// <summary>The name in lower case, with hyphens between its parts: <c>LargePrint</c> becomes <c>large-print</c>.</summary>
    public static string From<T>(T name) where T : struct, Enum => Capital().Replace(name.ToString(), "-$0").TrimStart('-').ToLowerInvariant();

    [GeneratedRegex("[A-Z]")]
    private static partial Regex Capital();
}
