using System.Text.RegularExpressions;

namespace Guidebook.Benchmarks.Serving;

/// <summary>A change to an article.</summary>
/// <param name="Make">Returns the new text, from the old text and the words that the page must then show.</param>
internal sealed partial record Edit(Func<string, string, string> Make)
{
    /// <summary>Adds a sentence at the end, which one page shows.</summary>
    public static Edit OfWords { get; } = new((text, words) => $"{Sentence().Replace(text, "").TrimEnd('\n')}\n\n{words}.\n");

    /// <summary>Changes the title, which all lists and links show.</summary>
    public static Edit OfTitle { get; } = new((text, words) => Title().Replace(text, $"title: \"{words}\"", 1));

    [GeneratedRegex(@"\nThis is edit [0-9]+\.")]
    private static partial Regex Sentence();

    [GeneratedRegex("(?m)^title: .*$")]
    private static partial Regex Title();
}
