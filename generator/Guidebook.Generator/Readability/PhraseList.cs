namespace Guidebook.Generator.Readability;

/// <summary>Finds words and phrases, ignoring case and line breaks between words.</summary>
internal sealed class PhraseList(IEnumerable<string> phrases)
{
    private readonly PhraseFinder<string> finder = new(phrases.Select(Key).Where(key => key.Length > 0).Select(key => (key, key)));

    /// <summary>The lookup key of a word or phrase.</summary>
    public static string Key(string phrase) =>
        string.Join(' ', phrase.ToLowerInvariant().Replace('’', '\'').Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    /// <summary>The phrases in a text with their offsets; the longest if several begin at one offset.</summary>
    public IEnumerable<(int Start, string Found)> In(string text)
    {
        var (letters, offsets) = Plain(text);
        foreach (var (start, length, _) in finder.In(letters, MayBegin)) yield return (offsets[start],
            text[offsets[start]..(offsets[start + length - 1] + 1)]);
    }

    /// <summary>
    /// The text with white space collapsed to single spaces and apostrophes straightened, and the original offset of each character.
    /// </summary>
    private static (string Letters, int[] Offsets) Plain(string text)
    {
        var (letters, offsets, length) = (new char[text.Length], new int[text.Length], 0);
        for (var i = 0; i < text.Length; i++)
        {
            var isBlank = char.IsWhiteSpace(text[i]);
            if (isBlank && length > 0 && letters[length - 1] == ' ') continue;
            letters[length] = isBlank ? ' ' : text[i] == '’' ? '\'' : text[i];
            offsets[length++] = i;
        }

        return (new(letters, 0, length), offsets);
    }

    private static bool MayBegin(string text, int offset) =>
        offset == 0 || !(char.IsLetterOrDigit(text[offset - 1]) || text[offset - 1] == '\'');
}
