namespace Guidebook.Generator.Readability;

/// <summary>
/// How a text reads. The reading age is the grade of Flesch and Kincaid plus five, the age at which a grade is taught:
/// 0.39 × words a sentence + 11.8 × syllables a word − 15.59
/// (J. P. Kincaid and others, "Derivation of new readability formulas for Navy enlisted personnel", 1975). It is made for English.
/// </summary>
public readonly record struct Measure(int Sentences, int Words, int Syllables)
{
    /// <summary>The formula in a few words.</summary>
    public const string Formula = "Flesch-Kincaid grade (Kincaid and others, 1975) + 5";

    /// <summary>How many words a sentence has.</summary>
    public double AverageSentence => Sentences == 0 ? 0 : (double)Words / Sentences;

    /// <summary>The age in years at which it can be read; 0 where there are no words.</summary>
    public double ReadingAge => Words == 0 ? 0 : 0.39 * AverageSentence + 11.8 * Syllables / Words - 15.59 + 5;

    /// <summary>A text as a whole.</summary>
    public static Measure Create(IEnumerable<ProseRun> runs)
    {
        var sum = new Measure();
        foreach (var sentence in runs.SelectMany(run => Readability.Sentences.Split(run.Text)))
            sum = new(sum.Sentences + 1, sum.Words + sentence.Words.Count, sum.Syllables + sentence.Words.Sum(Readability.Syllables.Count));
        return sum;
    }
}
