namespace Guidebook.Generator.Readability;

/// <summary>
/// The readability of a text. The reading age is the Flesch-Kincaid grade plus five, the age at which a grade is taught: 0.39 × words per
/// sentence + 11.8 × syllables per word − 15.59 (J. P. Kincaid and others, "Derivation of new readability formulas for Navy enlisted
/// personnel", 1975). The formula is for English.
/// </summary>
public readonly record struct Measure(int Sentences, int Words, int Syllables)
{
    /// <summary>The name of the formula.</summary>
    public const string Formula = "Flesch-Kincaid grade (Kincaid and others, 1975) + 5";

    /// <summary>The average number of words per sentence; 0 without sentences.</summary>
    public double AverageSentence => Sentences == 0 ? 0 : (double)Words / Sentences;

    /// <summary>The reading age in years; 0 without words.</summary>
    public double ReadingAge => Words == 0 ? 0 : 0.39 * AverageSentence + 11.8 * Syllables / Words - 15.59 + 5;

    /// <summary>Measures a text of several runs.</summary>
    public static Measure Create(IEnumerable<ProseRun> runs)
    {
        var sum = new Measure();
        foreach (var sentence in runs.SelectMany(run => Readability.Sentences.Split(run.Text)))
            sum = new(sum.Sentences + 1, sum.Words + sentence.Words.Count, sum.Syllables + sentence.Words.Sum(Readability.Syllables.Count));
        return sum;
    }
}
