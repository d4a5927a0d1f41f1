using System.Text;
using Guidebook.Generator.Diagnostics;
using Guidebook.Generator.Reading;

namespace Guidebook.Tests.Reading;

public class WordsReaderTests
{
    [Fact]
    public void Words_are_read_by_key_and_keys_may_have_dots()
    {
        var (words, found) = Read("practices: Practices\nminutes.one: '{0} minute'\nminutes.many: \"{0} minutes\"\n");
        Assert.Empty(found);
        Assert.Equal(("Practices", "{0} minute", 3), (words["practices"], words["minutes.one"], words.Count));
    }

    [Theory]
    [InlineData("a: b\na: c\n", "en.yaml(2,1): error GB1101: The key 'a' stands here a second time; the first is in line 1. Keep one.")]
    [InlineData("a:\n", "en.yaml(1,1): error GB1107: 'a' is empty. Write a text, or delete the line.")]
    [InlineData("a: [b, c]\n", "en.yaml(1,4): error GB1104: 'a' should be a text; this is a list.")]
    [InlineData("a: b: c\n", "en.yaml(1,5): error GB1030: A text with a colon needs quotes around it, or YAML takes what stands before the colon for a key. Write \"b: c\".")]
    public void Mistakes_are_reported_at_their_place(string text, string message) => Assert.Equal([message], Read(text).Found);

    [Theory]
    [InlineData("%TAG ! :", "en.yaml(1,9)")]
    [InlineData("a: b\n%TAG ! :", "en.yaml(2,1)")]
    [InlineData("[: \n: ", "en.yaml(1,4)")]
    [InlineData("a: [", "en.yaml(1,4)")]
    [InlineData("a: \"b", "en.yaml(1,4)")]
    public void A_mistake_at_the_end_is_reported_inside_of_the_text(string text, string place) =>
        Assert.Equal([place], Read(text).Found.Select(found => found[..found.IndexOf(':', StringComparison.Ordinal)]));

    private static (IReadOnlyDictionary<string, string> Words, string[] Found) Read(string text)
    {
        var diagnostics = new DiagnosticBag();
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(text));
        var words = StringsReader.Read(stream, "en.yaml", diagnostics);
        return (words, [.. diagnostics.Sorted.Select(found => found.ToString())]);
    }
}
