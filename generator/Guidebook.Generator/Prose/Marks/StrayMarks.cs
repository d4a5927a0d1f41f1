using System.Collections.Immutable;
using Guidebook.Generator.Diagnostics;
using Guidebook.Generator.Prose.Syntax;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using SourceSpan = Guidebook.Model.SourceSpan;

namespace Guidebook.Generator.Prose.Marks;

/// <summary>Finds marks that were meant as formatting and are shown literally: slips, and the marks of other programs.</summary>
internal static class StrayMarks
{
    private static readonly ImmutableArray<Mark> Marks =
    [
        .. PrivateMarks.All, .. SlipMarks.All, .. AddressMarks.All, .. ListMarks.All, .. TableMarks.All,
        .. TemplateMarks.All, .. BlockMarks.All, .. InlineMarks.All,
    ];

    /// <summary>The characters of ordinary sentences: a text without others can only have the few marks that are made of them.</summary>
    private static readonly SignSet Ordinary =
        SignSet.Of("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789 \n.,;:?!()'\"-");

    /// <summary>The ranks of the marks that are made of ordinary characters.</summary>
    private static readonly ImmutableArray<int> OfOrdinary = [.. RanksOf(static rare => rare.IsEmpty)];

    /// <summary>The ranks of the other marks, by the first of their characters that is not ordinary: its bit.</summary>
    private static readonly ImmutableArray<ImmutableArray<int>> OfRare = ByRare();

    /// <summary>Warns about such marks in a paragraph, heading or cell; of several that overlap, about the first.</summary>
    public static void Report(ProseText text, LeafBlock block)
    {
        if (block.Inline is not { FirstChild: { } first, LastChild: { } last } words) return;
        var (start, end) = block is ParagraphBlock or HeadingBlock && block.Span.Length > 0
            ? (block.Span.Start, block.Span.End)
            : (first.Span.Start, last.Span.End);
        if (start < 0 || end < start || end >= text.Markdown.Length || IsUnreadFrontMatter(text, block)) return;
        if (Find(text.Markdown.AsSpan(start, end + 1 - start), block) is not { } found) return;
        found.Sort(static (one, other) => (one.Start, one.Rank).CompareTo((other.Start, other.Rank)));
        var (opaque, past) = (new OpaqueSpans(words), 0);
        foreach (var (at, length, rank) in found)
        {
            if (at < past || opaque.Has(start + at)) continue;
            past = at + length;
            var (mark, location) = (Marks[rank], text.At(start + at, length));
            if (mark.Explain is null) Report(text, mark, location);
            else Report(text, location, mark.Explain(text.Markdown.Substring(start + at, length)));
        }
    }

    /// <summary>Warns about two asterisks without effect.</summary>
    /// <param name="offset">The offset of the literal in the text.</param>
    public static void Report(ProseText text, LiteralInline literal, int offset)
    {
        if (literal.Content.AsSpan().IndexOf("**") is >= 0 and var at
            && !literal.IsFirstCharacterEscaped && !IsPower(text.Markdown, offset + at))
            Report(text, SlipMarks.Stars, text.At(offset + at, 2));
    }

    /// <summary>Whether two stars stand between numbers, as in 2**3.</summary>
    private static bool IsPower(string text, int at) =>
        at > 0 && at + 2 < text.Length && char.IsAsciiDigit(text[at - 1]) && char.IsAsciiDigit(text[at + 2]);

    /// <summary>Whether the keys at the top of a file are no front matter, which its reader reports.</summary>
    private static bool IsUnreadFrontMatter(ProseText text, LeafBlock block) =>
        block is HeadingBlock { IsSetext: true } && text.Origin.LineAt(0) == 1 && text.Markdown.AsSpan(0, block.Span.Start).Trim() is "---";

    private static List<(int Start, int Length, int Rank)>? Find(ReadOnlySpan<char> source, LeafBlock block)
    {
        List<(int, int, int)>? found = null;
        var signs = SignSet.Of(source);
        FindEach(OfOrdinary, source, signs, block, ref found);
        for (var rare = signs.Except(Ordinary); !rare.IsEmpty; rare = rare.WithoutFirst)
            FindEach(OfRare[rare.First], source, signs, block, ref found);
        return found;
    }

    private static void FindEach(
        ImmutableArray<int> ranks, ReadOnlySpan<char> source, SignSet signs, LeafBlock block, ref List<(int, int, int)>? found)
    {
        foreach (var rank in ranks)
        {
            var mark = Marks[rank];
            if (!mark.MayStandIn(source, signs) || (mark.IsOfItems && block.Parent is not ListItemBlock)) continue;
            foreach (var match in mark.Form.EnumerateMatches(source)) (found ??= []).Add((match.Index, match.Length, rank));
        }
    }

    private static ImmutableArray<ImmutableArray<int>> ByRare()
    {
        var ranks = RanksOf(static rare => !rare.IsEmpty).ToLookup(rank => Marks[rank].Signs.Except(Ordinary).First);
        return [.. Enumerable.Range(0, 128).Select(bit => ranks[bit].ToImmutableArray())];
    }

    /// <summary>The ranks of marks by those of their characters that are not ordinary.</summary>
    private static IEnumerable<int> RanksOf(Func<SignSet, bool> isOne) =>
        Enumerable.Range(0, Marks.Length).Where(rank => isOne(Marks[rank].Signs.Except(Ordinary)));

    private static void Report(ProseText text, Mark mark, SourceSpan location) => Report(text, location, (mark.Code, mark.Message));

    private static void Report(ProseText text, SourceSpan location, (Code Code, string Message) mistake) =>
        text.Diagnostics.Report(mistake.Code, location, mistake.Message, Cause.OfFile(location.File, mistake.Message));
}
