using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;

namespace Guidebook.Tests.Builds.Print;

/// <summary>A word on a printed page, as poppler finds it; lengths in millimetres from the top left corner.</summary>
public sealed partial record WordBox(string Text, double Left, double Top, double Right, double Bottom)
{
    private const double MmPerPoint = 25.4 / 72;

    /// <summary>The words of each page.</summary>
    public static ImmutableArray<ImmutableArray<WordBox>> Read(string pdf) =>
        [.. Tools.Run("pdftotext", "-bbox", pdf, "-").Split("<page ").Skip(1).Select(page => Word().Matches(page).Select(Parse).ToImmutableArray())];

    /// <summary>Whether the letters of two words lie on each other; the room of a font above and below them does not count.</summary>
    public bool Overlaps(WordBox other)
    {
        var high = Math.Min(Bottom - (Bottom - Top) * 0.25, other.Bottom - (other.Bottom - other.Top) * 0.25)
            - Math.Max(Top + (Bottom - Top) * 0.28, other.Top + (other.Bottom - other.Top) * 0.28);
        return high > 0.4 && Math.Min(Right, other.Right) - Math.Max(Left, other.Left) > 0.4;
    }

    private static WordBox Parse(Match match)
    {
        double Mm(string name) => double.Parse(match.Groups[name].Value, CultureInfo.InvariantCulture) * MmPerPoint;
        return new(System.Net.WebUtility.HtmlDecode(match.Groups["text"].Value), Mm("left"), Mm("top"), Mm("right"), Mm("bottom"));
    }

    [GeneratedRegex("""<word xMin="(?<left>[^"]+)" yMin="(?<top>[^"]+)" xMax="(?<right>[^"]+)" yMax="(?<bottom>[^"]+)">(?<text>[^<]*)</word>""")]
    private static partial Regex Word();
}
