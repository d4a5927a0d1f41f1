using System.Collections.Immutable;
using Guidebook.Themes.Kit.Print;

namespace Guidebook.Themes.Hearth.Print;

/// <summary>What stays in one line of the index: the last word of a title, runs of pages, or both.</summary>
/// <param name="Word">The word; empty for none.</param>
internal sealed record IndexPiece(string Word, ImmutableArray<IndexRun> Runs)
{
    private const char FirstOfEastAsia = '\u2E80', AfterEastAsia = '\uD800';

    /// <summary>Whether it has more than one part.</summary>
    public bool IsBound => Runs.Length + Math.Min(Word.Length, 1) > 1;

    private int Letters => Word.Length + Runs.Sum(run => $", {run.Page}{(run.Last is null ? "" : $"–{run.LastPage}")}".Length);

    /// <summary>Where the last word of a title begins; that of a script without spaces is its last letter.</summary>
    public static int StartOfLastWord(string title) =>
        title[^1] is >= FirstOfEastAsia and < AfterEastAsia ? title.Length - 1 : title.LastIndexOf(' ') + 1;

    /// <summary>The last word of a title and its runs; the first run stays with the word, and the last two runs stay together.</summary>
    /// <param name="letters">The number of letters that a line has room for; what is longer is not bound.</param>
    public static IReadOnlyList<IndexPiece> Bind(string word, ImmutableArray<IndexRun> runs, int letters)
    {
        List<IndexPiece> pieces = [new(word, []), .. runs.Select(run => new IndexPiece("", [run]))];
        Join(0);
        Join(pieces.Count - 2);
        return pieces;

        void Join(int at)
        {
            if (at < 0 || at + 1 >= pieces.Count) return;
            var joined = pieces[at] with { Runs = [.. pieces[at].Runs, .. pieces[at + 1].Runs] };
            if (joined.Letters > letters) return;
            pieces[at] = joined;
            pieces.RemoveAt(at + 1);
        }
    }
}
