using System.Numerics;

namespace Guidebook.Generator.Prose.Marks;

/// <summary>A set of characters: a bit for each of ASCII, and the last, that of DEL, which texts do not have, for all others.</summary>
/// <param name="Low">The bits of the first 64 characters.</param>
/// <param name="High">The bits of the others.</param>
internal readonly record struct SignSet(ulong Low, ulong High)
{
    /// <summary>The bit of all characters that have none of their own.</summary>
    public const char Other = '\x7F';

    /// <summary>Whether it has no characters.</summary>
    public bool IsEmpty => (Low | High) == 0;

    /// <summary>The number of the first character, from 0 to 127; of a set that has one.</summary>
    public int First => Low != 0 ? BitOperations.TrailingZeroCount(Low) : 64 + BitOperations.TrailingZeroCount(High);

    /// <summary>The set without its first character.</summary>
    public SignSet WithoutFirst => Low != 0 ? this with { Low = Low & (Low - 1) } : this with { High = High & (High - 1) };

    /// <summary>The characters of a text.</summary>
    public static SignSet Of(ReadOnlySpan<char> text)
    {
        var (low, high) = (0UL, 0UL);
        foreach (var letter in text)
        {
            // Without a branch, which a processor could not foretell: blanks are in the lower half, letters in the upper.
            var number = Math.Min(letter, Other);
            var (bit, isHigh) = (1UL << (number & 63), 0UL - ((ulong)number >> 6));
            high |= bit & isHigh;
            low |= bit & ~isHigh;
        }

        return new(low, high);
    }

    /// <summary>Whether it has all characters of another set.</summary>
    public bool HasAll(SignSet others) => (others.Low & ~Low) == 0 && (others.High & ~High) == 0;

    /// <summary>The set without the characters of another one.</summary>
    public SignSet Except(SignSet others) => new(Low & ~others.Low, High & ~others.High);
}
