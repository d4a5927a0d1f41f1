using System.Globalization;
using Guidebook.Generator.Editions.Search;

namespace Guidebook.Tests.Editions;

public sealed class SearchVocabularyTests
{
    /// <summary>Words of one letter to many, with and without accents, so many that each place for recent words has several.</summary>
    private static readonly string[] Words =
    [
        .. Enumerable.Range(0, 20_000).Select(i => i.ToString("x", CultureInfo.InvariantCulture)),
        .. Enumerable.Range(0, 2_000).Select(i => "é" + i.ToString("x", CultureInfo.InvariantCulture)),
        .. Enumerable.Range(1, 40).Select(length => new string('z', length)),
    ];

    [Fact]
    public void Words_have_their_numbers_in_whatever_order_they_return()
    {
        var (vocabulary, numbers) = (new SearchVocabulary(), new Dictionary<string, int>(StringComparer.Ordinal));
        foreach (var step in new[] { 1, 4096, 7919, 3, 1 })
            foreach (var text in Enumerable.Range(0, Words.Length).Select(i => Words[i * step % Words.Length]).Chunk(50))
            {
                foreach (var word in text) numbers.TryAdd(word, numbers.Count);
                Assert.Equal(text.Distinct().Select(word => numbers[word]), vocabulary.In([string.Join(' ', text)]));
            }

        Assert.Equal(numbers.Count, vocabulary.Count);
        Assert.All(numbers, pair => Assert.Equal(pair.Key, vocabulary[pair.Value]));
    }

    [Fact]
    public void Words_of_the_excluded_texts_are_left_out()
    {
        var vocabulary = new SearchVocabulary();
        Assert.Equal([1, 2], vocabulary.In(["a b", "c a"], "a"));
        Assert.Equal([0, 2], vocabulary.In(["A c b"], "b"));
        Assert.True(vocabulary.Has("c"));
        Assert.False(vocabulary.Has("d"));
    }
}
