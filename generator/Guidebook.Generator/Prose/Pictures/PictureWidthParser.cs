using System.Globalization;
using System.Text.RegularExpressions;
using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Guidebook.Generator.Prose.Pictures;

/// <summary>Parses the width of a picture, in percent of the text: <c>![words](images/a.jpg){width=50%}</c>.</summary>
internal sealed partial class PictureWidthParser : InlineParser
{
    private const int Longest = 40;

    /// <summary>Creates the parser.</summary>
    public PictureWidthParser() => OpeningCharacters = ['{'];

    /// <summary>The width of a picture in percent; null if none is written.</summary>
    public static int? WidthOf(LinkInline picture) => (picture.GetData(typeof(PictureWidthParser)) as WrittenWidth)?.Percent;

    /// <summary>The location of a picture's width; empty if none is written.</summary>
    public static SourceSpan SpanOf(LinkInline picture) => picture.GetData(typeof(PictureWidthParser)) is WrittenWidth width
        ? new(picture.Span.End + 1 - width.Length, picture.Span.End)
        : SourceSpan.Empty;

    /// <inheritdoc/>
    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        if (processor.Inline is not LinkInline { IsImage: true } picture) return false;
        var rest = slice.AsSpan();
        var match = Width().Match(rest[..Math.Min(rest.Length, Longest)].ToString());
        if (!match.Success) return false;
        var percent = int.Parse(match.Groups[1].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture);
        if (percent is < 1 or > 100) return false;
        picture.SetData(typeof(PictureWidthParser), new WrittenWidth(percent, match.Length));
        picture.Span.End += match.Length;
        slice.Start += match.Length;
        return true;
    }

    private sealed record WrittenWidth(int Percent, int Length);

    [GeneratedRegex("""^\{ *width *= *"?([0-9]{1,3})%"? *\}""")]
    private static partial Regex Width();
}
