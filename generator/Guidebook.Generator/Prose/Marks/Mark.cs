using System.Text.RegularExpressions;
using Guidebook.Generator.Diagnostics;

namespace Guidebook.Generator.Prose.Marks;

/// <summary>A form of text that means something in another program, or nearly means something here.</summary>
/// <param name="Sign">Characters that every such text has, for a fast test.</param>
/// <param name="Form">The form; it reads a limited number of characters from each start, so that the search is linear.</param>
/// <param name="Message">What happens, and what to write.</param>
internal sealed record Mark(string Sign, Regex Form, string Message)
{
    /// <summary>The code of the finding.</summary>
    public Code Code { get; init; } = Codes.StrayMark;

    /// <summary>Says what is wrong with a text of this form; null if the message is the same for all.</summary>
    public Func<string, (Code Code, string Message)>? Explain { get; init; }

    /// <summary>Whether it is a mark only in an item of a list.</summary>
    public bool IsOfItems { get; init; }

    /// <summary>ASCII characters that every such text has; those of the sign, unless more are known.</summary>
    public UInt128 Signs { get; init; } = SignsOf(Sign);

    /// <summary>Whether a text has the characters of the mark, so that its form is worth looking for.</summary>
    /// <param name="signs">The ASCII characters of the text.</param>
    public bool MayStandIn(ReadOnlySpan<char> text, UInt128 signs) =>
        (Signs & signs) == Signs && ((Sign.Length == 1 && Sign[0] < 128) || text.Contains(Sign, StringComparison.Ordinal));

    /// <summary>The set of ASCII characters in a text.</summary>
    public static UInt128 SignsOf(ReadOnlySpan<char> text)
    {
        var (low, high) = (0UL, 0UL);
        foreach (var letter in text)
            if (letter < 64) low |= 1UL << letter;
            else if (letter < 128) high |= 1UL << (letter - 64);
        return new(high, low);
    }
}
