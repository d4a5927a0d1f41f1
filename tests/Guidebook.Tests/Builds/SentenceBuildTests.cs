using System.Text.RegularExpressions;
using Guidebook.Generator.Diagnostics;
using Guidebook.Generator.Editions;
using Guidebook.Generator.Linking;
using Guidebook.Generator.Reading;
using Guidebook.Tests.Architecture;
using Guidebook.Tests.Editions;
using Guidebook.Tests.Linking;

namespace Guidebook.Tests.Builds;

/// <summary>The case <c>site/sentences</c>, in which every sentence has marks and a link, outside of its pages' main text.</summary>
public sealed partial class SentenceBuildTests : IDisposable
{
    private const string Case = "tests/Guidebook.Tests/Cases/site/sentences";

    private readonly BuildBench guide = new(Case);

    [Fact]
    public async Task Descriptions_and_search_have_the_plain_words_of_sentences()
    {
        Assert.Empty(await guide.BuildAsync());
        Assert.Contains(
            "<meta name=\"description\" content=\"How to breathe, with Hum and a site &amp; “more”.\"", guide.Page("articles/breath.html"),
            StringComparison.Ordinal);
        Assert.Contains("content=\"Songs for all, by Hum.\"", guide.Page("index.html"), StringComparison.Ordinal);
        var search = guide.Page("assets/search-index.js");
        Assert.All(
            new[] { "\"How to breathe, with Hum and a site & “more”.\"", "\"Hum low, as in breathing out.\"", "\"Why hum, and not breathe?\"" },
            words => Assert.Contains(words.Replace("&", "\\u0026", StringComparison.Ordinal), search, StringComparison.Ordinal));
        Assert.DoesNotMatch(Marks(), search);
    }

    [Fact]
    public async Task No_page_shows_a_mark_or_has_a_link_inside_a_link()
    {
        Assert.Empty(await guide.BuildAsync());
        foreach (var file in Directory.EnumerateFiles(guide.PathOf("output/site"), "*.html", SearchOption.AllDirectories))
        {
            var page = await File.ReadAllTextAsync(file, TestContext.Current.CancellationToken);
            Assert.DoesNotMatch(Marks(), page);
            Assert.DoesNotMatch(LinkInLink(), page);
        }
    }

    [Fact]
    public void Every_print_has_the_marks_of_sentences_and_plain_words_in_its_properties()
    {
        var diagnostics = new DiagnosticBag();
        var content = ContentReader.Read(new(guide.PathOf("content"), guide.PathOf("seeds")), 1, diagnostics)!;
        var linked = GuideLinker.Link(content, Links.Today, diagnostics)!;
        Assert.Empty(diagnostics.Sorted);
        var strings = ThemeStrings.Create(Theme.Usual, linked.Settings, diagnostics);
        var documents = PrintSet.Compose(linked, strings, Theme.Usual.Paper).ToList();
        var drawn = documents.ConvertAll(Sheeting.Draw);
        Assert.All(drawn, document => Assert.DoesNotMatch(Marks(), document));
        Assert.All(drawn, document => Assert.DoesNotMatch(LinkInLink(), document));
        Assert.All(
            new[]
            {
                "<strong>low</strong>, as in breathing out.", "A week of <em>songs</em>, beginning with ", "Let us <em>hum</em>, as Breath says.",
                "Songs for <em>all</em>, by ", "I <em>sang</em>, with Hum.", "Write <em>what</em> you sang; Hum.", "<em>always</em>, or Hum",
            },
            words => Assert.Contains(drawn, document => Spaces().Replace(document, " ").Contains(words, StringComparison.Ordinal)));
        Assert.Contains(documents, document => document.Subject == "A week of songs, beginning with Hum.");
    }

    /// <inheritdoc/>
    public void Dispose() => guide.Dispose();

    [GeneratedRegex(@"\*\w|\w\*|\[\[[a-z]|&lt;/?(?:em|strong)|Passage \{")]
    private static partial Regex Marks();

    [GeneratedRegex(@"<a\s[^>]*>(?:(?!</a>).)*<a\s", RegexOptions.Singleline)]
    private static partial Regex LinkInLink();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();
}
