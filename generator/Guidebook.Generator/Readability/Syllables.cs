using System.Collections.Frozen;
using System.Text.RegularExpressions;

namespace Guidebook.Generator.Readability;

/// <summary>Counts the syllables of English words by rule: vowel runs, minus silent vowels, plus vowels in separate syllables.</summary>
public static partial class Syllables
{
    /// <summary>Words that the rules count wrongly.</summary>
    private static readonly FrozenDictionary<string, int> Exceptions = new[]
    {
        (2, "every evening evenings business naked different interest interests several chocolate maybe safety react"),
        (3, "everything everyone everyday area idea ideas recipe recipes somebody"),
        (4, "everybody"),
    }.SelectMany(row => row.Item2.Split(' ').Select(word => (word, row.Item1))).ToFrozenDictionary(pair => pair.word, pair => pair.Item2);

    private const string HeardLe = "(?<![bcdfghkpstz]l)";

    /// <summary>
    /// The number of syllables of a word, at least 1; parts joined by hyphens are counted separately, each digit is one syllable.
    /// </summary>
    public static int Count(string word) => Math.Max(1, word.Split('-', '‑').Sum(OfPart));

    private static int OfPart(string part)
    {
        if (part.Length == 0) return 0;
        var digits = part.Count(char.IsDigit);
        if (digits > 0) return digits;
        var word = part.ToLowerInvariant().Replace('’', '\'');
        var negation = HeardNegation().IsMatch(word) ? 1 : 0;
        word = AfterApostrophe().Replace(word, "");
        return negation + (Exceptions.TryGetValue(word, out var known) ? known : ByRule(word));
    }

    private static int ByRule(string word) =>
        Math.Max(1, Vowels().Count(word) + Parted().Count(word) - Silent().Count(word));

    /// <summary>The n't that is a syllable of its own: in "isn't" it is, in "don't" it is not.</summary>
    [GeneratedRegex("[bcdfghjklmpqstvxz]n't$")]
    private static partial Regex HeardNegation();

    [GeneratedRegex("(?:n't|'[a-z]*)$")]
    private static partial Regex AfterApostrophe();

    [GeneratedRegex("[aeiouyáéíóúäöüèê]+")]
    private static partial Regex Vowels();

    /// <summary>
    /// Adjacent vowels in separate syllables: try-ing, tri-al, seri-ous, qui-et, easi-er, audi-ence, cre-ate, usu-al, po-em, medi-um.
    /// </summary>
    [GeneratedRegex("(?<=[aeouy])ing|(?<![gs])ia(?!ge)(?!(?<=[ct]ia)[ln])|(?<![cglstx])io(?!ur)|iet|(?<=[^aeiou])ier$|iest$|(?:(?<!f)r|d|sc)ien|creat|(?<![qg])ua[lt]|poe[mt]|iu[ms]")]
    private static partial Regex Parted();

    /// <summary>
    /// A silent e: at the end, in -ed and -es, before -ly, -ful, -less, -ness and -ment, inside compounds such as "something". After a
    /// consonant and an l it is not silent: "little".
    /// </summary>
    [GeneratedRegex("(?<=[^aeiouy])" + HeardLe + "e$"
        + "|(?<=[^aeiouytd])" + HeardLe + "ed$"
        + "|(?<=[^aeiouyscgxz])(?<![sc]h)" + HeardLe + "es$"
        + "|(?<=[^aeiouy])" + HeardLe + "e(?=ly$|ful|less|ness|ment)"
        + "|(?<=^(?:som|hom|tim|car|sid|lif|fac|gam|lov|saf|for|ther|wher|her|tak))e(?=[bcdfghjklmnpqrstwxz][a-z]{2})")]
    private static partial Regex Silent();
}
