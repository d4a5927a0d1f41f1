using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using Guidebook.Generator.Diagnostics;
using Guidebook.Generator.Reading.Keys;
using Guidebook.Generator.Reading.Yaml;
using Guidebook.Generator.Reading.Yaml.Hints;
using Guidebook.Model;

namespace Guidebook.Generator.Reading.Entries;

/// <summary>Reads the group <c>book</c> of <c>guide.yaml</c>: the size of the book and its contents.</summary>
internal static partial class BookSettingsReader
{
    private const string Trim = "trim";
    private const double MmAnInch = 25.4;
    private const double LargestMm = 420;

    private static readonly ImmutableArray<(string Word, TrimSize Size)> Trims =
    [
        ("a5", TrimSize.A5), ("6x9in", TrimSize.SixByNine), ("5.5x8.5in", TrimSize.HalfLetter), ("a4", TrimSize.A4),
    ];

    /// <summary>Reads the settings; a missing key has its default.</summary>
    public static BookSettings Read(Fields fields)
    {
        var trim = ReadTrim(fields);
        return new()
        {
            Trim = trim ?? TrimSize.A5,
            TrimSpan = trim is null ? null : fields.LocationOf(Trim),
            ChaptersOnRight = fields.Flag("chapters-on-right"),
            Contents = fields.ReferencesOrDefault("contents", IdSource.Chapters),
            Span = fields.Has("contents") ? fields.LocationOf("contents") : fields.Span,
        };
    }

    private static TrimSize? ReadTrim(Fields fields)
    {
        if (fields.OptionalToken(Trim) is not { } text) return null;
        var word = text.Trim().ToLowerInvariant();
        if (Trims.FirstOrDefault(trim => trim.Word == word) is { Word: not null } known) return known.Size;
        if (Size().Match(word) is not { Success: true } size)
        {
            fields.Report(Codes.UnknownTrim, fields.LocationOf(Trim),
                $"'{TypeHints.Short(text)}' is no size of a page.{Nearest.Suggestion(word, Trims.Select(trim => trim.Word))}"
                + $" 'trim' is one of {string.Join(", ", Trims.Select(trim => trim.Word))}, or width and height such as 120x190mm or 5x8in.");
            return null;
        }

        var unit = size.Groups["unit"].Value == "in" ? MmAnInch : 1;
        var (width, height) = (Number(size.Groups["width"]) * unit, Number(size.Groups["height"]) * unit);
        if (width <= LargestMm && height <= LargestMm && width < height) return new(width, height);
        fields.Report(Codes.UnknownTrim, fields.LocationOf(Trim), width < height
            ? FormattableString.Invariant($"'{TypeHints.Short(text)}' is larger than a page of a book can be, {LargestMm} mm. Choose a smaller size, such as a4.")
            : $"'{TypeHints.Short(text)}' is as wide as it is high, or wider. Write the width first, and a page that stands upright, such as 5x8in.");
        return null;
    }

    private static double Number(Group digits) => double.Parse(digits.ValueSpan, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"^(?<width>[0-9]{1,5}(\.[0-9]{1,3})?)\s*[x×]\s*(?<height>[0-9]{1,5}(\.[0-9]{1,3})?)\s*(?<unit>mm|in)$")]
    private static partial Regex Size();
}
