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
        Assert.True(PageFeet.AssertLists(prints.File("book"), book.Rows[0].Page, book.Rows[^1].Page) >= 3);
        var paragraphs = Repository.Files("content", ".md").SelectMany(path => File.ReadAllText(path).Split("\n\n"))
            .Select(text => Markup().Replace(text, "${words}"));
        Assert.True(book.AssertNoLoneLines(paragraphs) > 10);
    }

    [Fact]
    public void A_term_lists_the_pages_of_what_its_meaning_links_to()
    {
        var (book, linked) = (BookText.Read(prints.File("book")), Linked().DistinctBy(pair => pair.Title).ToList());
        Assert.True(linked.Count >= 3);
        Assert.All(linked, pair => Assert.Subset(book.BeginsOf(pair.Name).ToHashSet(), book.BeginsOf(pair.Title).ToHashSet()));
    }

    /// <summary>All names of each entry by each of them, and for a term the titles of what its meaning links to.</summary>
    private static ILookup<string, string> Names() => Files.Below(Path.Combine(Repository.Root, "content"))
        .Where(path => path.EndsWith(".md", StringComparison.Ordinal) || path.EndsWith(".yaml", StringComparison.Ordinal))
        .SelectMany(path => Named().Matches(File.ReadAllText(Path.Combine(Repository.Root, "content", path))))
        .Select(named => named.Groups["name"].Captures.Select(name => name.Value.Trim('"', ' ')).ToList())
        .SelectMany(names => names.SelectMany(_ => names, (name, other) => (name, other)))
        .Concat(Linked().Select(pair => (name: pair.Name, other: pair.Title)))
        .ToLookup(pair => pair.name, pair => pair.other, StringComparer.OrdinalIgnoreCase);

    /// <summary>Each name of a term with the title of a file to which its meaning links.</summary>
    private static IEnumerable<(string Name, string Title)> Linked()
    {
        var content = Path.Combine(Repository.Root, "content");
        var titles = Files.Below(content).Where(path => Path.GetExtension(path) is ".md" or ".yaml")
            .ToLookup(path => Path.GetFileNameWithoutExtension(path), path => Title().Match(File.ReadAllText(Path.Combine(content, path))));
        return File.ReadAllText(Path.Combine(content, "glossary.yaml")).Split("\n  - ").SelectMany(term =>
            from name in Name().Matches(term).SelectMany(names => names.Groups["name"].Captures)
            from link in Link().Matches(term)
            from title in titles[link.Groups["id"].Value]
            where title.Success
            select (name.Value.Trim('"', ' '), title.Groups["title"].Value.Trim('"')));
    }

    [GeneratedRegex(@"(?m)^ *term: (?<name>.+)$|^ *also: \[(?:(?<name>[^,\]]+)(?:, )?)+\]")]
    private static partial Regex Name();

    [GeneratedRegex(@"\[\[(?<id>[a-z0-9-]+)")]
    private static partial Regex Link();

    [GeneratedRegex("(?m)^title: (?<title>.+)$")]
    private static partial Regex Title();

    /// <summary>Links, of which the words are printed, and notes on sources, which are not.</summary>
    [GeneratedRegex(@"\[\[[^\]|]*\|(?<words>[^\]]*)\]\]|\{[^}]*\}")]
    private static partial Regex Markup();

    [GeneratedRegex(@"(?m)^(?: *(?:title|term): (?<name>.+))(?:\n(?! *(?:- id|also|title|term):).*)*?\n *also: \[(?:(?<name>[^,\]]+)(?:, )?)+\]")]
    private static partial Regex Named();
}
