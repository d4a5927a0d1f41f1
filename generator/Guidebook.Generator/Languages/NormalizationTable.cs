using System.Collections.Frozen;
using System.Globalization;
using Guidebook.Generator.IO;

namespace Guidebook.Generator.Languages;

/// <summary>
/// Unicode's canonical decompositions and combining classes. The embedded table has one line per decomposable character,
/// <c>00C5=0041 030A</c>, with <c>&gt;</c> instead of <c>=</c> if the parts never compose again, then one line per combining class:
/// <c>@230 0300-0314 033D</c>.
/// </summary>
internal sealed class NormalizationTable
{
    private static readonly Lazy<NormalizationTable> Loaded = new(() => new());

    private readonly FrozenDictionary<int, (int First, int Second)> decompositions;
    private readonly FrozenDictionary<(int, int), int> compositions;
    private readonly FrozenDictionary<int, byte> classes;

    private NormalizationTable()
    {
        var parts = new Dictionary<int, (int, int)>();
        var wholes = new Dictionary<(int, int), int>();
        var marks = new Dictionary<int, byte>();
        foreach (var line in EmbeddedFile.ReadRows("normalization.tsv"))
            if (line[0] == '@') ReadClass(line, marks);
            else ReadDecomposition(line, parts, wholes);
        decompositions = parts.ToFrozenDictionary();
        compositions = wholes.ToFrozenDictionary();
        classes = marks.ToFrozenDictionary();
    }

    /// <summary>The table, loaded at first use.</summary>
    public static NormalizationTable Instance => Loaded.Value;

    /// <summary>
    /// The canonical decomposition of a code point into one or two; the second is 0 if there is one. Null if there is no decomposition.
    /// </summary>
    public (int First, int Second)? PartsOf(int character) => decompositions.TryGetValue(character, out var parts) ? parts : null;

    /// <summary>The code point that two code points compose; null if they do not compose.</summary>
    public int? WholeOf(int first, int second) => compositions.TryGetValue((first, second), out var whole) ? whole : null;

    /// <summary>The canonical combining class; 0 for starters.</summary>
    public byte ClassOf(int character) => classes.GetValueOrDefault(character);

    private static void ReadDecomposition(string line, Dictionary<int, (int, int)> parts, Dictionary<(int, int), int> wholes)
    {
        var sign = line.AsSpan().IndexOfAny('=', '>');
        var whole = Hex(line[..sign]);
        var pair = line[(sign + 1)..].Split(' ') is [var first, var second] ? (Hex(first), Hex(second)) : (Hex(line[(sign + 1)..]), 0);
        parts[whole] = pair;
        if (line[sign] == '=') wholes[pair] = whole;
    }

    private static void ReadClass(string line, Dictionary<int, byte> classes)
    {
        var ranges = line[1..].Split(' ');
        var number = byte.Parse(ranges[0], CultureInfo.InvariantCulture);
        foreach (var ends in ranges.Skip(1).Select(range => range.Split('-')))
            for (var character = Hex(ends[0]); character <= Hex(ends[^1]); character++) classes[character] = number;
    }

    private static int Hex(string digits) => int.Parse(digits, NumberStyles.HexNumber, CultureInfo.InvariantCulture);
}
