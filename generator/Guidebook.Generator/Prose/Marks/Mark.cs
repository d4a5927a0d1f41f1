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
    /// <summary>The code of the finding.</summary>
    public Code Code { get; init; } = Codes.StrayMark;

    /// <summary>Says what is wrong with a text of this form; null if the message is the same for all.</summary>
    public Func<string, (Code Code, string Message)>? Explain { get; init; }

    /// <summary>Whether it is a mark only in an item of a list.</summary>
    public bool IsOfItems { get; init; }

    /// <summary>The set of characters that every such text has; those of the sign, unless more are known.</summary>
    public SignSet Signs { get; init; } = SignSet.Of(Sign);

    /// <summary>Characters of which every such text has at least one, in place of a sign; null for none.</summary>
    public SearchValues<char>? OneOf { get; init; }

    /// <summary>Whether a text has the characters of the mark, so that its form is worth looking for.</summary>
    /// <param name="signs">The characters of the text.</param>
    public bool MayStandIn(ReadOnlySpan<char> text, SignSet signs) =>
        signs.HasAll(Signs) && (OneOf is { } few ? text.ContainsAny(few) : IsInSigns || text.Contains(Sign, StringComparison.Ordinal));

    /// <summary>Whether the sign is a single character that has a bit of its own.</summary>
    private bool IsInSigns => Sign is [< SignSet.Other];
}
