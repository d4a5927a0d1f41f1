using Guidebook.Tests.Architecture;

namespace Guidebook.Tests.Builds.Print;

/// <summary>The words of the shipped guide's tagged files are those of its author and the theme: none run together, none torn.</summary>
public sealed class MergedWordTests(ShippedPrints prints) : IClassFixture<ShippedPrints.Ready>
{
    [Fact]
    public void Every_word_that_is_read_aloud_is_a_word_of_the_author_or_the_theme()
    {
        var files = prints.Kinds.Where(HasOwnWords).Select(prints.Plain);
        var read = SpokenWords.AssertWhole(files, Sources(), ShippedPrints.Address);
        Assert.True(read > 50_000, $"Only {read} words were read.");
    }

    /// <summary>
    /// Whether a file is read in an ordinary run: those for Letter and for typing have the words of those for A4 and pens.
    /// </summary>
    private static bool HasOwnWords(string name) => Thorough.IsWanted
        || !name.EndsWith("-letter", StringComparison.Ordinal) && !name.EndsWith("-fill-in", StringComparison.Ordinal);

    private static IEnumerable<string> Sources() => Repository.Files("content", ".md", ".yaml")
        .Concat(Directory.EnumerateFiles(Path.Combine(Repository.Root, "seeds"), "*", SearchOption.AllDirectories));
}
