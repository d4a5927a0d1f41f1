using Guidebook.Tests.Architecture;

namespace Guidebook.Tests.Builds.Print;

/// <summary>The words of the shipped guide's tagged files are those of its author and the theme: none run together, none torn.</summary>
public sealed class MergedWordTests(ShippedPrints prints) : IClassFixture<ShippedPrints.Ready>
{
    [Fact]
    public void Every_word_that_is_read_aloud_is_a_word_of_the_author_or_the_theme()
    {
        var read = SpokenWords.AssertWhole(prints.Names.Select(prints.Plain), Sources(), ShippedPrints.Address);
        Assert.True(read > 50_000, $"Only {read} words were read.");
    }

    private static IEnumerable<string> Sources() => Repository.Files("content", ".md", ".yaml")
        .Concat(Directory.EnumerateFiles(Path.Combine(Repository.Root, "seeds"), "*", SearchOption.AllDirectories));
}
