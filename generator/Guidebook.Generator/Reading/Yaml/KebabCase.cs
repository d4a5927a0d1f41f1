using System.Text;

namespace Guidebook.Generator.Reading.Yaml;

/// <summary>Converts names of the program to the words of files and commands.</summary>
public static class KebabCase
{
    /// <summary>The name in lower case, with hyphens between its parts: <c>LargePrint</c> becomes <c>large-print</c>.</summary>
    public static string From<T>(T name) where T : struct, Enum
    {
        var word = new StringBuilder();
        foreach (var letter in name.ToString())
        {
            if (char.IsAsciiLetterUpper(letter) && word.Length > 0) word.Append('-');
            word.Append(char.ToLowerInvariant(letter));
        }

        return word.ToString();
    }
}
