using System.Collections.Immutable;
using System.Text;
using System.Text.RegularExpressions;

namespace Guidebook.Generator.Starting;

/// <summary>Embedded texts with placeholders such as <c>{{title}}</c>.</summary>
internal static partial class StartingTemplates
{
    /// <summary>The text of a template.</summary>
    public static string Read(string name)
    {
        using var stream = typeof(StartingTemplates).Assembly.GetManifestResourceStream(name)
            ?? throw new ArgumentException($"There is no template '{name}'.", nameof(name));
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }

    /// <summary>The names of the templates that begin with these letters, sorted.</summary>
    public static ImmutableArray<string> Names(string start) =>
        [.. typeof(StartingTemplates).Assembly.GetManifestResourceNames()
            .Where(name => name.StartsWith(start, StringComparison.Ordinal)).Order(StringComparer.Ordinal)];

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
