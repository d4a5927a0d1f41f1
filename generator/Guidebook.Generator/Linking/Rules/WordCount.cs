using System.Text;
using Guidebook.Model;

namespace Guidebook.Generator.Linking.Rules;

/// <summary>Counts the words that a reader reads: whatever stands between spaces and has a letter or digit in it.</summary>
internal sealed class WordCount(Guide guide)
{
    /// <summary>The words of a text.</summary>
    public int Of(PlacedText text) => text.Passage is { } passage ? Of(passage) : Of(text.Words);

    /// <summary>A link without words of its own reads as the title of its target.</summary>
    private int Of(Passage passage)
    {
        var text = new StringBuilder();
        foreach (var part in passage.Parts)
            text.Append(part switch
            {
                Words words => words.Text,
                LinkStart { HasText: false } link => guide.Find(link.To).Title,
                // Between blocks stands a line break; emphasis may stand inside a word.
                Markup { Html: var html } when html.Contains('\n', StringComparison.Ordinal) => " ",
                _ => "",
            });
        return Of(text.ToString());
    }

    private static int Of(string text) => text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Count(word => word.Any(char.IsLetterOrDigit));
}
