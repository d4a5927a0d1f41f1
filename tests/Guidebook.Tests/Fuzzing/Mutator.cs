using System.Collections.Immutable;
using System.Globalization;
using System.Text;

namespace Guidebook.Tests.Fuzzing;

/// <summary>Changes inputs at random; the same numbers give the same changes.</summary>
/// <param name="pieces">Pieces of which inputs are made.</param>
[System.Diagnostics.CodeAnalysis.SuppressMessage("Security", "CA5394", Justification = "Numbers that come again with the same seed are wanted, not secret ones.")]
internal sealed class Mutator(Random random, ImmutableArray<string> pieces)
{
    private const int Longest = 1 << 16;

    private static readonly string[] Odd =
    [
        "0", "-1", "1e999", "2147483647", "2147483648", "-9223372036854775808", "18446744073709551616", "", "null", "~", "[]", "{}", "\"", "'", "\t", "\r", "\r\n", "\n",
        "\0", "\uFEFF", "\u0085", "\u2028", "\u202E", "\u200D", "\uFFFD", "\u0301", "\u00E9", "\U0001F600", "\U000E0041", "\uD7FF", "#", "%", "\\", "&", "<", ">", "|", "!", "*", ": ", "- ",
    ];

    private static readonly byte[] OddBytes = [0, 1, 0x7F, 0x80, 0xC0, 0xED, 0xF4, 0xFE, 0xFF];

    /// <summary>A changed input.</summary>
    /// <param name="others">Inputs of which parts are taken over.</param>
    public byte[] Mutate(byte[] seed, IReadOnlyList<byte[]> others)
    {
        var bytes = seed.ToList();
        for (var changes = 1 + random.Next(random.Next(1, 7)); changes > 0; changes--) Change(bytes, others[random.Next(others.Count)]);
        if (bytes.Count > Longest) bytes.RemoveRange(Longest, bytes.Count - Longest);
        return [.. bytes];
    }

    private void Change(List<byte> bytes, byte[] other)
    {
        var (at, length) = Span(bytes.Count);
        switch (random.Next(12))
        {
            case 0: bytes.RemoveRange(at, length); break;
            case 1 or 2: bytes.InsertRange(at, Piece()); break;
            case 3: Replace(bytes, at, length, Piece()); break;
            case 4: Replace(bytes, at, Math.Min(1, length), [(byte)random.Next(256)]); break;
            case 5: Replace(bytes, at, Math.Min(1, length), [OddBytes[random.Next(OddBytes.Length)]]); break;
            case 6: bytes.InsertRange(random.Next(bytes.Count + 1), bytes.GetRange(at, length)); break;
            case 7: bytes.RemoveRange(at, random.Next(4) == 0 ? bytes.Count - at : length); break;
            case 8: Replace(bytes, at, length, Part(other)); break;
            case 9: ChangeLine(bytes, other); break;
            case 10: ChangeNumber(bytes, at); break;
            default: Repeat(bytes, at); break;
        }
    }

    /// <summary>Exchanges, removes or indents a whole line.</summary>
    private void ChangeLine(List<byte> bytes, byte[] other)
    {
        var (from, to) = Line(bytes, random.Next(bytes.Count + 1));
        var theirs = other.ToList();
        var (begin, end) = Line(theirs, random.Next(theirs.Count + 1));
        switch (random.Next(4))
        {
            case 0: bytes.RemoveRange(from, to - from); break;
            case 1: bytes.InsertRange(from, Enumerable.Repeat((byte)' ', 1 + random.Next(4))); break;
            case 2: bytes.InsertRange(from, theirs.GetRange(begin, end - begin)); break;
            default: Replace(bytes, from, to - from, [.. theirs.GetRange(begin, end - begin)]); break;
        }
    }

    private static (int From, int To) Line(List<byte> bytes, int at)
    {
        var from = at == 0 ? 0 : bytes.LastIndexOf((byte)'\n', at - 1) + 1;
        var to = bytes.IndexOf((byte)'\n', from);
        return (from, to < 0 ? bytes.Count : to + 1);
    }

    /// <summary>Replaces the next number by another one.</summary>
    private void ChangeNumber(List<byte> bytes, int at)
    {
        while (at < bytes.Count && !char.IsAsciiDigit((char)bytes[at])) at++;
        var end = at;
        while (end < bytes.Count && char.IsAsciiDigit((char)bytes[end])) end++;
        var number = random.Next(3) == 0 ? Odd[random.Next(7)]
            : random.Next(1 << random.Next(1, 30)).ToString(CultureInfo.InvariantCulture);
        Replace(bytes, at, end - at, Encoding.UTF8.GetBytes(number));
    }

    /// <summary>Repeats a piece often: deep nesting, long lists, long words.</summary>
    private void Repeat(List<byte> bytes, int at)
    {
        var piece = Piece();
        for (var left = 1 << random.Next(1, 12); left > 0 && bytes.Count < Longest; left--) bytes.InsertRange(at, piece);
    }

    private byte[] Piece() => Encoding.UTF8.GetBytes(
        pieces.IsEmpty || random.Next(3) == 0 ? Odd[random.Next(Odd.Length)] : pieces[random.Next(pieces.Length)]);

    private byte[] Part(byte[] other)
    {
        var (at, length) = Span(other.Length);
        return other[at..(at + length)];
    }

    private (int At, int Length) Span(int count)
    {
        var at = random.Next(count + 1);
        return (at, Math.Min(random.Next(1 << random.Next(1, 8)), count - at));
    }

    private static void Replace(List<byte> bytes, int at, int length, byte[] by)
    {
        bytes.RemoveRange(at, length);
        bytes.InsertRange(at, by);
    }
}
