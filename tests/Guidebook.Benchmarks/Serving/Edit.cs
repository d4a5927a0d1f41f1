using System.Text.RegularExpressions;

namespace Guidebook.Benchmarks.Serving;

/// <summary>What is changed in an article.</summary>
/// <param name="Make">The new text of the article, given the old one and the words that its page is then to show.</param>
internal sealed partial record Edit(Func<string, string, string> Make)
{
    /// <summary>A sentence at the end, which one page shows.</summary>
    public static Edit OfWords { get; } = new((text, words) => $"{Sentence().Replace(text, "").TrimEnd('\n')}\n\n{words}.\n");

    /// <summary>The title, which every list and every link shows.</summary>
    public static Edit OfTitle { get; } = new((text, words) => Title().Replace(text, $"title: \"{words}\"", 1));

    [GeneratedRegex(@"\nThis is edit [0-9]+\.")]
    private static partial Regex Sentence();

    [GeneratedRegex("(?m)^title: .*$")]
    private static partial Regex Title();
}
