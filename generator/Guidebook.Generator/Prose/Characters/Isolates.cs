using System.Buffers;
using Guidebook.Generator.Diagnostics;
using Guidebook.Generator.Prose.Syntax;

namespace Guidebook.Generator.Prose.Characters;

/// <summary>
/// Checks bidi isolates, which keep words of another direction apart, such as an address in right-to-left text. They must be paired on a
/// line: an unclosed isolate would reorder the text that follows it on the page.
/// </summary>
internal static class Isolates
{
    private const int Close = 0x2069;

    private static readonly SearchValues<char> All = SearchValues.Create("\u2066\u2067\u2068\u2069");

    /// <summary>Whether a text contains isolates.</summary>
    public static bool AreIn(ReadOnlySpan<char> text) => text.ContainsAny(All);

    /// <summary>Whether a code point is an isolate.</summary>
    public static bool Contains(int codePoint) => codePoint is >= 0x2066 and <= Close;

    /// <summary>The isolates of a text that are literal characters.</summary>
    public static IEnumerable<Spot> In(string text)
    {
        for (var at = 0; text.AsSpan(at).IndexOfAny(All) is >= 0 and var next; at++)
        {
            at += next;
            yield return new(at, 1, text[at]);
        }
    }

    /// <summary>Reports isolates without a partner on their line.</summary>
    /// <param name="spots">All isolates of the text, in order.</param>
    public static void ReportUnpaired(string text, TextOrigin origin, IEnumerable<Spot> spots, DiagnosticBag diagnostics)
    {
        var open = new Stack<Spot>();
        var before = 0;
        foreach (var spot in spots)
        {
            if (text.AsSpan(before, spot.Offset - before).Contains('\n')) ReportOpen();
            before = spot.Offset;
            if (spot.CodePoint != Close) open.Push(spot);
            else if (!open.TryPop(out _))
                Report(spot, $"closes nothing on this line. Delete it, or open what it is to close with {CharacterNames.Format(0x2067)}.");
        }

        ReportOpen();

        void ReportOpen()
        {
            while (open.TryPop(out var spot))
                Report(spot, $"is not closed on this line. Close it with {CharacterNames.Format(Close)}, or delete it.");
        }

        void Report(Spot spot, string fault) => diagnostics.Report(
            Codes.ForbiddenCharacter, origin.At(text, spot.Offset, spot.Length), $"{CharacterNames.Format(spot.CodePoint)} {fault}");
    }

    /// <summary>A character of a text, literal or as an entity; offset and length are in UTF-16 code units.</summary>
    internal readonly record struct Spot(int Offset, int Length, int CodePoint);
}
