using System.Text.RegularExpressions;
using Guidebook.Tests.Architecture;

namespace Guidebook.Tests.Builds.Print;

/// <summary>The words of tagged files are the words of the guide's author and the theme: none run together, none torn.</summary>
public sealed partial class MergedWordTests(ShippedPrints prints) : IClassFixture<ShippedPrints.Ready>
{
    [Fact]
    public void Every_word_that_is_read_aloud_is_a_word_of_the_author_or_the_theme()
    {
        var named = string.Join(' ', prints.Names.Select(name => $"{name}.pdf").Append(ShippedPrints.Address));
        var written = string.Concat(Sources().Select(File.ReadAllText).Append(named)).Replace("\u00AD", "", StringComparison.Ordinal);
        var words = Words().Matches(written).Select(word => word.Value.ToUpperInvariant()).ToHashSet(StringComparer.Ordinal);
        var checkedWords = 0;
        Assert.All(prints.Names.Where(name => Tools.Run("pdfinfo", prints.File(name)) is var facts && Tagged().IsMatch(facts)), name =>
        {
            var tags = Figure().Replace(Tools.Run("pdfinfo", "-struct-text", prints.File(name)), "");
            var lines = Shown().Matches(tags).Select(line => line.Groups[1].Value);
            var read = string.Join(' ', lines).Replace("\u00AD", "", StringComparison.Ordinal);
            var found = Words().Matches(read).Select(word => word.Value).ToList();
            checkedWords += found.Count;
            // Single letters head the groups of an index.
            Assert.Empty(found.Where(word => word.Length > 1 && !words.Contains(word.ToUpperInvariant())).Distinct());
            Assert.Empty(Joined().Matches(read).Select(word => word.Value)
                .Where(word => !written.Contains(word, StringComparison.Ordinal)).Distinct());
        });
        Assert.True(checkedWords > 50_000, $"Only {checkedWords} words were read.");
    }

    private static IEnumerable<string> Sources() =>
        Repository.Files("content", ".md", ".yaml").Concat(Directory.EnumerateFiles(Path.Combine(Repository.Root, "seeds"), "*", SearchOption.AllDirectories))
        .Append(Path.Combine(Repository.Root, "themes/Hearth/strings/en.yaml"));

    [GeneratedRegex(@"[\p{L}\p{M}]+")]
    private static partial Regex Words();

    /// <summary>Two words with a sign but no blank between them: addresses, or the joint of two sentences.</summary>
    [GeneratedRegex(@"[\w]*\p{Ll}[.,;:!?]\p{L}\w*")]
    private static partial Regex Joined();

    [GeneratedRegex("Tagged: +yes")]
    private static partial Regex Tagged();

    /// <summary>A picture with all that stands below it: its description is read aloud, and not the words in it.</summary>
    [GeneratedRegex(@"^( *)Figure:?.*\n(?:\1 +.*\n)*", RegexOptions.Multiline)]
    private static partial Regex Figure();

    [GeneratedRegex("^ *\"(.*)\"\r?$", RegexOptions.Multiline)]
    private static partial Regex Shown();
}
