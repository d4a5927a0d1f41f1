using System.Text.RegularExpressions;
using Guidebook.Tests.Architecture;

namespace Guidebook.Tests.Builds.Print;

/// <summary>The book of the shipped guide, read by poppler and pypdf.</summary>
public sealed partial class ShippedBookTests(ShippedPrints prints) : IClassFixture<ShippedPrints.Ready>
{
    [Fact]
    public void Every_number_in_contents_index_and_text_is_the_true_page()
    {
        var book = BookText.Read(prints.File("book"));
        book.AssertContents(onRight: false);
        book.AssertReferences();
        Assert.True(book.AssertIndex(Names()) > 150);
        book.AssertHeadsAndFolios();
    }

    [Fact]
    public void The_conventions_of_book_making_hold()
    {
        var book = BookText.Read(prints.File("book"));
        book.AssertConventions();
        PageFeet.AssertFilled(prints.File("book"));
        var paragraphs = Repository.Files("content", ".md").SelectMany(path => File.ReadAllText(path).Split("\n\n"))
            .Select(text => Markup().Replace(text, "${words}"));
        Assert.True(book.AssertNoLoneLines(paragraphs) > 10);
    }

    /// <summary>All names of each entry by each of them.</summary>
    private static ILookup<string, string> Names() => Files.Below(Path.Combine(Repository.Root, "content"))
        .Where(path => path.EndsWith(".md", StringComparison.Ordinal) || path.EndsWith(".yaml", StringComparison.Ordinal))
        .SelectMany(path => Named().Matches(File.ReadAllText(Path.Combine(Repository.Root, "content", path))))
        .Select(named => named.Groups["name"].Captures.Select(name => name.Value.Trim('"', ' ')).ToList())
        .SelectMany(names => names.SelectMany(_ => names, (name, other) => (name, other)))
        .ToLookup(pair => pair.name, pair => pair.other, StringComparer.OrdinalIgnoreCase);

    /// <summary>Links, of which the words are printed, and notes on sources, which are not.</summary>
    [GeneratedRegex(@"\[\[[^\]|]*\|(?<words>[^\]]*)\]\]|\{[^}]*\}")]
    private static partial Regex Markup();

    [GeneratedRegex(@"(?m)^(?: *(?:title|term): (?<name>.+))(?:\n(?! *(?:- id|also|title|term):).*)*?\n *also: \[(?:(?<name>[^,\]]+)(?:, )?)+\]")]
    private static partial Regex Named();
}
