using Guidebook.Model;

namespace Guidebook.Generator.Readability;

/// <summary>
/// The readability of a text. The reading age is the Flesch-Kincaid grade plus five, the age at which a grade is taught: 0.39 × words per
/// sentence + 11.8 × syllables per word − 15.59 (J. P. Kincaid and others, "Derivation of new readability formulas for Navy enlisted
/// personnel", 1975). The formula is for English.
/// </summary>
/// <param name="Squares">The squares of the lengths of the sentences, summed: how far these lengths lie apart follows from it.</param>
/// <param name="Contractions">Words such as <c>it’s</c> and <c>don’t</c>, by which speech is known from writing.</param>
public readonly record struct Measure(int Sentences, int Words, int Syllables, long Squares, int Contractions)
{
    /// <summary>The name of the formula.</summary>
    public const string Formula = "Flesch-Kincaid grade (Kincaid and others, 1975) + 5";

    /// <summary>Whether the formula is made for a language.</summary>
    public static bool IsFor(Language language) => language.Primary is "en";

    /// <summary>The average number of words per sentence; 0 without sentences.</summary>
    public double AverageSentence => Sentences == 0 ? 0 : (double)Words / Sentences;

    /// <summary>The standard deviation of the words of a sentence: how much the rhythm changes.</summary>
    public double Deviation => Sentences == 0 ? 0 : Math.Sqrt(Math.Max(0, (double)Squares / Sentences - AverageSentence * AverageSentence));

    /// <summary>The minimum reading age in years; 0 without words.</summary>
    public double ReadingAge => Words == 0 ? 0 : 0.39 * AverageSentence + 11.8 * Syllables / Words - 15.59 + 5;

    /// <summary>Measures a text of several runs.</summary>
    public static Measure Create(IEnumerable<ProseRun> runs)
    {
        var sum = new Measure();
        foreach (var sentence in runs.SelectMany(run => Readability.Sentences.Split(run.Text)))
            sum = new(
                sum.Sentences + 1, sum.Words + sentence.Words.Count, sum.Syllables + sentence.Words.Sum(Readability.Syllables.Count),
                sum.Squares + (long)sentence.Words.Count * sentence.Words.Count,
                sum.Contractions + sentence.Words.Count(EnglishWords.IsContraction));
        return sum;
    }
}
