using System.Text;

namespace Guidebook.Generator.Reading.Yaml.Hints;

/// <summary>Colons that stand on the line below their key, which YAML allows inside of brackets and the parser does not read.</summary>
internal static class FlowColons
{
    /// <summary>
    /// The text with such colons at the ends of the lines above, from an offset on; null if there are none. Every other character keeps
    /// its offset, and every line its number.
    /// </summary>
    public static string? MovedUp(string text, int from)
    {
        StringBuilder? moved = null;
        for (var end = text.IndexOf('\n', from); end >= 0; end = text.IndexOf('\n', end + 1))
        {
            var colon = end + 1;
            while (colon < text.Length && text[colon] == ' ') colon++;
            if (colon + 1 >= text.Length || text[colon] != ':' || text[colon + 1] is not (' ' or '\n')) continue;
            moved ??= new(text);
            // The line end moves by one letter, so that what stands behind the colon stays where it was.
            (moved[end], moved[end + 1], moved[colon]) = (':', '\n', colon == end + 1 ? '\n' : ' ');
        }

        return moved?.ToString();
    }
}
