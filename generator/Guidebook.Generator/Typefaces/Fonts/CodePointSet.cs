using System.Collections.Immutable;
using System.Globalization;
using System.Runtime.InteropServices;

namespace Guidebook.Generator.Typefaces.Fonts;

/// <summary>A set of Unicode code points, as sorted ranges.</summary>
public sealed class CodePointSet
{
    private readonly ImmutableArray<(int First, int Last)> ranges;

    private CodePointSet(ImmutableArray<(int First, int Last)> ranges) => this.ranges = ranges;

    /// <summary>The empty set.</summary>
    public static CodePointSet Empty { get; } = new([]);

    /// <summary>All code points, in order.</summary>
    public IEnumerable<int> All => ranges.SelectMany(range => Enumerable.Range(range.First, range.Last - range.First + 1));

    /// <summary>Creates a set of code points in any order.</summary>
    public static CodePointSet From(IEnumerable<int> codePoints) => From(codePoints.Select(code => (code, code)));

    /// <summary>Parses ranges such as <c>20-7E A0</c>: hexadecimal, separated by spaces, in any order.</summary>
    public static CodePointSet Parse(string text) => From(text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(range =>
        range.Split('-') is [var first, var last] ? (Hex(first), Hex(last)) : (Hex(range), Hex(range))));

    /// <summary>Creates a set of ranges in any order, which may overlap.</summary>
    private static CodePointSet From(IEnumerable<(int First, int Last)> ranges)
    {
        var found = new List<(int First, int Last)>();
        foreach (var (first, last) in ranges.OrderBy(range => range.First))
            if (found.Count > 0 && first <= found[^1].Last + 1) CollectionsMarshal.AsSpan(found)[^1].Last = Math.Max(found[^1].Last, last);
            else found.Add((first, last));
        return new([.. found]);
    }

    /// <summary>Whether the set contains a code point.</summary>
    public bool Contains(int code)
    {
        var (low, high) = (0, ranges.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (ranges[middle].Last < code) low = middle + 1;
            else high = middle;
        }

        return low < ranges.Length && ranges[low].First <= code;
    }

    /// <summary>The ranges as the value of the CSS property <c>unicode-range</c>.</summary>
    public string ToCss() => string.Join(',', ranges.Select(range => $"U+{Format(range)}"));

    /// <summary>The ranges in the form that <see cref="Parse"/> reads.</summary>
    public override string ToString() => string.Join(' ', ranges.Select(Format));

    private static string Format((int First, int Last) range) => range.First == range.Last
        ? range.First.ToString("X", CultureInfo.InvariantCulture)
        : string.Create(CultureInfo.InvariantCulture, $"{range.First:X}-{range.Last:X}");

    private static int Hex(string text) => int.Parse(text, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);
}
