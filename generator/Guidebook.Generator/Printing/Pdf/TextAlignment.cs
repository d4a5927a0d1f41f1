using System.Collections.Immutable;

namespace Guidebook.Generator.Printing.Pdf;

/// <summary>Finds the words of each shown text: both lists have the same order, but either can have texts that the other lacks.</summary>
internal static class TextAlignment
{
    /// <summary>The number of texts that can be missing at one point, in both lists together.</summary>
    private const int Reach = 40;

    /// <summary>For each shown text, the index of its words; null if there are none.</summary>
    public static int?[] Align(IReadOnlyList<string> shown, IReadOnlyList<string> words)
    {
        var (left, right) = (Sort(shown), Sort(words));
        var found = new int?[shown.Count];
        for (var (i, j) = (0, 0); i < left.Length && j < right.Length; i++)
        {
            if (Next(left.AsSpan()[i..], right.AsSpan()[j..]) is not { } next) continue;
            (i, j) = (i + next.Left, j + next.Right);
            found[left[i].Index] = right[j++].Index;
        }

        return found;
    }

    /// <summary>The texts with letters.</summary>
    private static ImmutableArray<(string Letters, int Index)> Sort(IReadOnlyList<string> texts) =>
        [.. texts.Select((text, index) => (Letters: Letters.Sort(text), Index: index)).Where(text => text.Letters.Length > 0)];

    /// <summary>The nearest pair of equal texts.</summary>
    private static (int Left, int Right)? Next(
        ReadOnlySpan<(string Letters, int Index)> left, ReadOnlySpan<(string Letters, int Index)> right)
    {
        for (var skipped = 0; skipped <= Reach; skipped++)
            for (var i = Math.Max(0, skipped - right.Length + 1); i <= skipped && i < left.Length; i++)
                if (Letters.AreAlike(left[i].Letters, right[skipped - i].Letters)) return (i, skipped - i);
        return null;
    }
}
