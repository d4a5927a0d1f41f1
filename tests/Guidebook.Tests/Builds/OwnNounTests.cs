namespace Guidebook.Tests.Builds;

/// <summary>What a guide says itself is taken as it is, also where a theme's own text would have a place for words.</summary>
public sealed class OwnNounTests
{
    [Theory]
    [InlineData("All the {0} here", "All the walks here")]
    [InlineData("All { of them", "All { of them")]
    public async Task Braces_in_the_words_of_a_guide_stay(string written, string shown)
    {
        using var guide = BuildBench.Open("one-article");
        guide.Write("content/guide.yaml", $"title: One\nlanguage: en\nnames: {{practice: {{one: walk, many: walks}}}}\nwords: {{named.summary: \"{written}\"}}\n")
            .Write("content/practices/out.yaml", "title: Out\nsummary: Out of the house.\nsteps: [Go.]\n");
        Assert.DoesNotContain(await guide.BuildAsync(), found => found.Code.IsError);
        Assert.Contains(shown, guide.Page("walks/index.html"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_logo_with_signs_in_its_name_is_found_from_the_page_of_lost_addresses()
    {
        using var guide = BuildBench.Open("one-article");
        guide.Write("content/guide.yaml", "title: One\nlanguage: en\ntheme: {logo: 'images/my logo#1.svg'}\n")
            .Write("content/images/my logo#1.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 9 9\"><path d=\"M0 0L1 1\"/></svg>");
        Assert.DoesNotContain(await guide.BuildAsync(), found => found.Code.IsError);
        Assert.Contains("images/my%20logo%231", guide.Page("404.html"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Ids_that_differ_in_the_form_of_a_letter_are_reported_beside_files()
    {
        using var guide = BuildBench.Open("one-article");
        guide.Write("content/articles/λογος.md", "---\ntitle: One word\nsummary: A word.\n---\nA word.\n")
            .Write("content/articles/λογοσ.md", "---\ntitle: Another word\nsummary: A word.\n---\nA word.\n").Write("content/files/a.txt", "a");
        Assert.Contains(await guide.BuildAsync(), found => found.Code.IsError);
    }
}
