namespace Guidebook.Generator.Readability;

/// <summary>
/// Finds phrases of whole words in texts, ignoring case; the longest phrase wins. The search is one pass for any number of phrases, however
/// similar: from the end of the text to its start, with an automaton of the reversed phrases (A. V. Aho and M. J. Corasick, "Efficient
/// string matching", 1975), which yields the longest phrase that begins at each word.
/// </summary>
internal sealed class PhraseFinder<T>
{
    private readonly PhraseState<T> root = new(null);
    private readonly bool endsInSign;

    /// <summary>Builds the automaton from phrases with their values; of equal phrases, the first counts.</summary>
    public PhraseFinder(IEnumerable<(string Phrase, T Value)> phrases)
    {
        foreach (var (phrase, value) in phrases) Add(phrase, value);
        endsInSign = root.Next.Keys.Any(token => !char.IsLetterOrDigit(token[0]));
        Connect();
    }

    /// <summary>The phrases in a text, in order and without overlaps.</summary>
    /// <param name="mayBegin">Whether a phrase may begin at an offset of the text; the offset is the start of a token.</param>
    public IEnumerable<(int Start, int Length, T Value)> In(string text, Func<string, int, bool> mayBegin)
    {
        if (Backward(text, mayBegin) is not { } all) yield break;
        var free = 0;
        foreach (var found in all)
        {
            if (found.Start < free) continue;
            yield return found;
            free = found.Start + found.Length;
        }
    }

    /// <summary>
    /// The longest phrase at each offset, found from the last to the first and returned in order; null if there is none, as in most texts.
    /// </summary>
    private Stack<(int Start, int Length, T Value)>? Backward(string text, Func<string, int, bool> mayBegin)
    {
        var (found, state) = ((Stack<(int, int, T)>?)null, root);
        for (int start, end = text.Length; end > 0; end = start)
        {
            start = TokenStart(text, end);
            if (state == root && !endsInSign && !char.IsLetterOrDigit(text[start])) continue;
            state = state.After(text.AsSpan(start, end - start));
            if (state.Whole is not null && mayBegin(text, start) && LongestAt(state, text, start) is var (value, length))
                (found ??= new()).Push((start, length, value));
        }

        return found;
    }

    /// <summary>The longest phrase at an offset that does not end inside a word.</summary>
    private static (T Value, int Length)? LongestAt(PhraseState<T> state, string text, int start)
    {
        for (var whole = state.Whole; whole is { Phrase: var (_, length) }; whole = whole.Shorter!.Whole)
            if (start + length == text.Length || !char.IsLetterOrDigit(text[start + length])) return whole.Phrase;
        return null;
    }

    private void Add(string phrase, T value)
    {
        var state = root;
        for (int start, end = phrase.Length; end > 0; end = start)
        {
            start = TokenStart(phrase, end);
            var token = phrase[start..end];
            if (!state.Next.TryGetValue(token, out var next)) state.Next[token] = next = new(root);
            state = next;
        }

        if (state != root) state.Phrase ??= (value, phrase.Length);
    }

    /// <summary>Sets the failure link and the longest complete phrase of each state, level by level.</summary>
    private void Connect()
    {
        var level = new Queue<PhraseState<T>>(root.Next.Values);
        while (level.TryDequeue(out var state))
        {
            state.Whole = state.Phrase is null ? state.Shorter!.Whole : state;
            foreach (var (token, next) in state.Next)
            {
                next.Shorter = state.Shorter!.After(token);
                level.Enqueue(next);
            }
        }
    }

    /// <summary>The start of the token, a word or another character, that ends at an offset.</summary>
    private static int TokenStart(string text, int end)
    {
        var start = end - 1;
        if (char.IsLetterOrDigit(text[start]))
            while (start > 0 && char.IsLetterOrDigit(text[start - 1])) start--;
        return start;
    }
}
