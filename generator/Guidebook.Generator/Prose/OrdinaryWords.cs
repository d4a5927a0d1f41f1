using System.Buffers;
using System.Text;
using Guidebook.Generator.Prose.Syntax;
using Guidebook.Generator.Prose.Typography;
using Guidebook.Model;

namespace Guidebook.Generator.Prose;

/// <summary>
/// Reads a line of ordinary words without the Markdown parser: most titles and summaries have no sign that could mean anything else. The
/// result is the same; whatever is in doubt is left to the parser.
/// </summary>
internal static class OrdinaryWords
{
    private static readonly SearchValues<char> Signs = SearchValues.Create(" ,.;?!'\"-/–—‘’“”…·");

    /// <summary>Reads the line; null if the parser must read it.</summary>
    public static Passage? TryRead(ProseText text)
    {
        var words = text.Markdown.AsSpan().Trim();
        if (text.Origin.Turns.Length != 1 || !AreOrdinary(words)) return null;
        var output = new StringBuilder(words.Length);
        var typographer = new Typographer(text.Language);
        typographer.Begin();
        typographer.Append(words, output);
        return Passage.FromLine([new Inline.Literal(output.ToString())], text.At(0, 0));
    }

    /// <summary>Whether a line consists of letters, digits and the signs of sentences, and begins as no block does.</summary>
    private static bool AreOrdinary(ReadOnlySpan<char> words)
    {
        if (words.Length < 2 || !(char.IsLetter(words[0]) || words[0] is '“' or '"') || words[1] == '.') return false;
        if (words.Contains("www.", StringComparison.OrdinalIgnoreCase)) return false;
        for (var i = 0; i < words.Length; i++)
        {
            var letter = words[i];
            if (char.IsLetter(letter) || char.IsAsciiDigit(letter) || Signs.Contains(letter)) continue;
            // A colon before a word can begin an address or an emoji.
            if (letter != ':' || (i + 1 < words.Length && words[i + 1] != ' ')) return false;
        }

        return true;
    }
}
