using Guidebook.Generator.Readability;

namespace Guidebook.Tests.Linear;

/// <summary>Phrases are found correctly, in one pass over the text for any number of phrases.</summary>
[System.Diagnostics.CodeAnalysis.SuppressMessage("Security", "CA5394", Justification = "Numbers that come again with the same seed are wanted, not secret ones.")]
public class PhraseStepTests
{
    [Fact]
    public void What_is_found_is_the_longest_phrase_at_each_word()
    {
        string[] words = ["a", "b", "ab", "c", "A", "b's", "x-y"];
        for (var seed = 0; seed < 300; seed++)
        {
            var random = new Random(seed);
            string Some(int most) =>
                string.Join(
                random.Next(4) == 0 ? ", " : " ", Enumerable.Range(0, random.Next(1, most)).Select(_ => words[random.Next(words.Length)]));
            var phrases = Enumerable.Range(0, 8).Select(_ => Some(4)).ToList();
            var text = Some(60);
            var finder = new PhraseFinder<string>(phrases.Select(phrase => (phrase, phrase)));
            Assert.Equal(Plainly(text, phrases), finder.In(text, BeginsWord).Select(found => $"{text.AsSpan(found.Start, found.Length)}@{found.Start}"));
        }
    }

    [Fact]
    public void The_first_of_two_same_phrases_counts() =>
        Assert.Equal([1], new PhraseFinder<int>([("Hello you", 1), ("hello YOU", 2)]).In("Say hello you.", BeginsWord).Select(found => found.Value));

    [Theory]
    [InlineData("a ", "b")]
    [InlineData("a b ", "c")]
    public void A_long_phrase_that_nearly_stands_everywhere_costs_no_more_than_a_short_one(string again, string end) =>
    Steps.GrowWith(5_000, size =>
    {
        var many = string.Concat(Enumerable.Repeat(again, size));
        var finder = new PhraseFinder<int>([(many + end, 1), (again + end, 2)]);
        Assert.Empty(finder.In(many, BeginsWord));
    });

    [Fact]
    public void Many_phrases_that_begin_alike_cost_no_more_than_few() => Steps.GrowWith(2_000, size =>
    {
        var finder = new PhraseFinder<int>(Enumerable.Range(0, size).Select(number => ($"a b{number}", number)));
        Assert.Equal(size, finder.In(string.Concat(Enumerable.Range(0, size).Select(number => $"a a b{number} ")), BeginsWord).Count());
    });

    [Theory]
    [InlineData("You should\n  have known.", "should\n  have")]
    [InlineData("You shouldn’t have.", "shouldn’t have")]
    [InlineData("You shouldn't have.", "shouldn't have")]
    [InlineData("They shoulda have.", "")]
    [InlineData("You SHOULD HAVE, he said.", "SHOULD HAVE|he")]
    [InlineData("she'd rather the helper", "")]
    public void Phrases_are_found_across_lines_and_with_any_apostrophe(string text, string found) =>
        Assert.Equal(found, string.Join('|', new PhraseList(["should have", "shouldn't have", "he", "d"]).In(text).Select(hit => hit.Found)));

    private static bool BeginsWord(string text, int offset) => offset == 0 || char.IsLetterOrDigit(text[offset]);

    /// <summary>The reference implementation: all positions in sequence, and all phrases at each.</summary>
    private static IEnumerable<string> Plainly(string text, List<string> phrases)
    {
        for (var start = 0; start < text.Length;)
        {
            var isBeginning = char.IsLetterOrDigit(text[start]) && (start == 0 || !char.IsLetterOrDigit(text[start - 1]));
            var best = phrases.Where(phrase => isBeginning && StandsAt(text, start, phrase)).MaxBy(phrase => phrase.Length);
            if (best is not null) yield return $"{text.Substring(start, best.Length)}@{start}";
            start += best?.Length ?? 1;
        }
    }

    private static bool StandsAt(string text, int start, string phrase) =>
        text.AsSpan(start).StartsWith(phrase, StringComparison.OrdinalIgnoreCase)
        && (start + phrase.Length == text.Length || !char.IsLetterOrDigit(text[start + phrase.Length]));
}
