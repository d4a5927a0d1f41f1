using System.Buffers;
using System.Text.RegularExpressions;
using Guidebook.Generator.Diagnostics;

namespace Guidebook.Generator.Prose.Marks;

/// <summary>A form of text that means something in another program, or nearly means something here.</summary>
/// <param name="Sign">Characters that every such text has, for a fast test.</param>
/// <param name="Form">The form; it reads a limited number of characters from each start, so that the search is linear.</param>
/// <param name="Message">What happens, and what to write.</param>
internal sealed record Mark(string Sign, Regex Form, string Message)
{
    /// <summary>The bit of all characters that have none of their own: DEL, which texts do not have, and what is not ASCII.</summary>
    private const char Other = '\x7F';

    /// <summary>The code of the finding.</summary>
    public Code Code { get; init; } = Codes.StrayMark;

    /// <summary>Says what is wrong with a text of this form; null if the message is the same for all.</summary>
    public Func<string, (Code Code, string Message)>? Explain { get; init; }

    /// <summary>Whether it is a mark only in an item of a list.</summary>
    public bool IsOfItems { get; init; }

    /// <summary>The set of characters that every such text has; those of the sign, unless more are known.</summary>
    public UInt128 Signs { get; init; } = SignsOf(Sign);

    /// <summary>Characters of which every such text has at least one, in place of a sign; null for none.</summary>
    public SearchValues<char>? OneOf { get; init; }

    /// <summary>Whether a text has the characters of the mark, so that its form is worth looking for.</summary>
    /// <param name="signs">The characters of the text.</param>
    public bool MayStandIn(ReadOnlySpan<char> text, UInt128 signs) =>
        (Signs & signs) == Signs
        && (OneOf is { } few ? text.ContainsAny(few) : IsInSigns || text.Contains(Sign, StringComparison.Ordinal));

    /// <summary>Whether the sign is a single character that has a bit of its own.</summary>
    private bool IsInSigns => Sign is [< Other];

    /// <summary>The set of characters in a text: a bit for each of ASCII, and the last for all others.</summary>
    public static UInt128 SignsOf(ReadOnlySpan<char> text)
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

        return new(high, low);
    }
}
