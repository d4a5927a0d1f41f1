using System.Globalization;
using System.Text;

namespace Guidebook.Themes.Hearth.Print;

/// <summary>Writes words into stylesheets.</summary>
internal static class CssText
{
    /// <summary>A string of CSS, whose special characters are written by their numbers.</summary>
    public static string Quote(string text)
    {
        var quoted = new StringBuilder("\"");
        foreach (var rune in text.EnumerateRunes())
            if (Rune.IsLetterOrDigit(rune) || rune.Value is ' ' or ',' or '.' or '-') quoted.Append(rune.ToString());
            else quoted.Append(CultureInfo.InvariantCulture, $"\\{rune.Value:x} ");
        return quoted.Append('"').ToString();
    }
}
