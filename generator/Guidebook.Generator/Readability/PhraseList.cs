namespace Guidebook.Generator.Readability;

/// <summary>Finds words, and words in a row, whatever their case and wherever a line breaks between them.</summary>
internal sealed class PhraseList(IEnumerable<string> strings)
{
    private readonly PhraseFinder<string> finder = new(strings.Select(Key).Where(key => key.Length > 0).Select(key => (key, key)));

    /// <summary>What one word or phrase is looked up by.</summary>
    public static string Key(string phrase) => string.Join(' ', phrase.ToLowerInvariant().Replace('’', '\'').Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    /// <summary>Where a text has one of the phrases; the longest where several begin at one place.</summary>
    public IEnumerable<(int Start, string Found)> In(string text)
    {
        var (letters, offsets) = Plain(text);
        foreach (var (start, length, _) in finder.In(letters, MayBegin)) yield return (offsets[start], text[offsets[start]..(offsets[start + length - 1] + 1)]);
    }

    /// <summary>The text with one space for each run of blanks and straight apostrophes, and where each letter stands in the text itself.</summary>
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

    private static bool MayBegin(string text, int offset) => offset == 0 || !(char.IsLetterOrDigit(text[offset - 1]) || text[offset - 1] == '\'');
}
