using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace Guidebook.Generator.Wording;

/// <summary>Finds words, and words in a row, whatever their case and wherever a line breaks between them.</summary>
internal sealed class PhraseList
{
    private readonly Regex? any;

    /// <summary>Makes a list; the longest phrase wins where several begin at one place.</summary>
    public PhraseList(IEnumerable<string> phrases)
    {
        var patterns = phrases.OrderByDescending(phrase => phrase.Length).ThenBy(phrase => phrase, StringComparer.Ordinal).Select(Pattern).ToImmutableArray();
        if (!patterns.IsEmpty) any = new($@"(?<![\p{{L}}\p{{N}}’'])(?:{string.Join('|', patterns)})(?![\p{{L}}\p{{N}}])", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);
    }

    /// <summary>What one word or phrase is looked up by.</summary>
    public static string Key(string phrase) => string.Join(' ', phrase.ToLowerInvariant().Replace('’', '\'').Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    /// <summary>Where a text has one of the phrases.</summary>
    public IEnumerable<(int Start, string Found)> In(string text) => any is null ? [] : any.Matches(text).Select(match => (match.Index, match.Value));

    private static string Pattern(string phrase) => string.Join(@"\s+", Key(phrase).Split(' ').Select(word => Regex.Escape(word).Replace("'", "['’]", StringComparison.Ordinal)));
}
