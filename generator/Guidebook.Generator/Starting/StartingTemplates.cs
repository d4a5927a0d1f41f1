using System.Text.RegularExpressions;
using Guidebook.Generator.IO;

namespace Guidebook.Generator.Starting;

/// <summary>Embedded texts with placeholders such as <c>{{title}}</c>.</summary>
internal static partial class StartingTemplates
{
    /// <summary>The text of a template.</summary>
    public static string Read(string name) => EmbeddedFile.ReadText(name).ReplaceLineEndings("\n");

    /// <summary>Replaces the placeholders; a line that has only a placeholder without a value is left out.</summary>
    public static string Fill(string template, Func<string, string> valueOf) =>
        Placeholder().Replace(LonePlaceholder().Replace(template, match => valueOf(match.Groups[1].Value) is { Length: > 0 } text
            ? text + "\n" : ""), match => valueOf(match.Groups[1].Value));

    /// <summary>A text in double quotes, so that every text is a valid YAML value.</summary>
    public static string Quote(string text) =>
        $"\"{text.Replace(@"\", @"\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal)}\"";

    [GeneratedRegex(@"^\{\{([a-z-]+)\}\}\n", RegexOptions.Multiline)]
    private static partial Regex LonePlaceholder();

    [GeneratedRegex(@"\{\{([a-z-]+)\}\}")]
    private static partial Regex Placeholder();
}
