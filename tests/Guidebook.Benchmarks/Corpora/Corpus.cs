using System.Collections.Immutable;

namespace Guidebook.Benchmarks.Corpora;

/// <summary>A generated guide with any number of articles; the same number gives the same guide in every dialect.</summary>
public sealed class Corpus
{
    private const int LinksAnArticle = 6;
    private const int TopicsAnArticle = 3;

    /// <summary>Generates a guide without the prose.</summary>
    public Corpus(int articles)
    {
        Parts = [.. Vocabulary.Parts[..Math.Min(Vocabulary.Parts.Length, articles)]];
        Articles = [.. Enumerable.Range(0, articles).Select(number => MakeUp(number, articles))];
    }

    /// <summary>The titles of the parts.</summary>
    public ImmutableArray<string> Parts { get; }

    /// <summary>The articles in order, grouped by part.</summary>
    public ImmutableArray<CorpusArticle> Articles { get; }

    /// <summary>The id of a part or article, from its title.</summary>
    public static string IdOf(string title) => title.Replace(' ', '-').ToLowerInvariant();

    private CorpusArticle MakeUp(int number, int articles)
    {
        var dice = new Dice((ulong)number);
        var sentences = new Sentences(dice);
        var title = $"The {sentences.Thing()} and the {sentences.Location()}";
        return new CorpusArticle
        {
            Number = number,
            Id = FormattableString.Invariant($"{IdOf(title).Replace("'", "", StringComparison.Ordinal)}-{number + 1}"),
            Title = title,
            Summary = $"How to {dice.OneOf(Vocabulary.Deeds)} the {sentences.Thing()} in a {sentences.Location()} {dice.OneOf(Vocabulary.Times)}.",
            Part = Parts[(int)((long)number * Parts.Length / articles)],
            Topics = [.. dice.Different(TopicsAnArticle, Vocabulary.Topics.Length).Select(topic => Vocabulary.Topics[topic])],
            Links = [.. dice.Different(LinksAnArticle, articles)],
        };
    }
}
