using System.Net;
using Guidebook.Generator.Editions.Website;
using Guidebook.Model;
using Guidebook.Tests.Serving;
using Guidebook.Themes.Kit.Website;

namespace Guidebook.Tests.Builds;

/// <summary>The folder <c>files</c> is published as it is, and texts link to its files and to what is printed.</summary>
public sealed class FilesTests
{
    [Fact]
    public async Task Files_are_copied_to_the_root_before_files_of_the_program_and_never_over_a_page()
    {
        using var guide = BuildBench.Open("one-article")
            .Write("content/files/robots.txt", "User-agent: *\n").Write("content/files/CNAME", "guide.example.org")
            .Write("content/files/forms/plan.pdf", "%PDF-1.7\n").Write("content/files/sitemap.xml", "<urlset/>\n")
            .Write("content/files/.well-known/security.txt", "Contact: a@example.org\n").Write("content/files/.nojekyll", "").Write("content/files/.DS_Store", "x");
        Assert.Empty(await guide.BuildAsync());
        foreach (var path in (string[])["robots.txt", "CNAME", "forms/plan.pdf", "sitemap.xml", ".well-known/security.txt", ".nojekyll"])
            Assert.Equal(await ReadAsync(guide.PathOf($"content/files/{path}")), await ReadAsync(Path.Combine(guide.Output, "site", path)));
        Assert.False(File.Exists(Path.Combine(guide.Output, "site/.DS_Store")));
        Assert.DoesNotContain("plan.pdf", guide.Page("offline-files.js"), StringComparison.Ordinal);

        guide.Write("content/files/ARTICLES/index.html", "mine");
        var found = Assert.Single(await guide.BuildAsync());
        Assert.Equal("content/files/ARTICLES/index.html(1,1): error GB7011: The guide has a page 'articles/index.html' itself, which this file would replace. Give the file another name, or take it away.", found.ToString());
        Assert.Equal(found, Assert.Single(await guide.BuildAsync(change: options => options with { Output = null })));
    }

    [Fact]
    public async Task A_link_to_a_file_is_followed_when_it_is_served_and_told_when_its_file_goes()
    {
        var guide = BuildBench.Open("one-article").Write("content/files/plan.pdf", "%PDF-1.7\n")
            .Write("content/articles/a.md", "---\ntitle: A\nsummary: A.\n---\nPrint [[file:plan.pdf|it]].\n");
        await using var served = await ServeBench.StartAsync(guide);
        Assert.Contains("<a href=\"../plan.pdf\">it</a>", (await served.Get("articles/a.html")).Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, (await served.Get("plan.pdf")).Code);
        guide.Write("content/articles/a.md", "---\ntitle: A\nsummary: A.\n---\nPrint [[file:plam.pdf|it]].\n");
        var state = await served.UntilAsync(state => !state.Diagnostics.IsEmpty);
        Assert.Equal("There is no file 'files/plam.pdf'. Did you mean 'plan.pdf'?", Assert.Single(state.Diagnostics).Message);
    }

    [Fact]
    public void A_link_to_an_edition_leads_to_its_file_or_to_the_page_on_which_readers_choose()
    {
        Download Of(EditionName edition, string path) =>
            new() { Name = "A", Path = new(path), Stem = path, Edition = edition, Pages = 1, Bytes = 1 };
        var targets = PrintTargets.Create([Of(EditionName.Booklet, "downloads/a.pdf"), Of(EditionName.LargePrint, "downloads/b.pdf"), Of(EditionName.LargePrint, "downloads/c.pdf")]);
        Assert.Equal(("downloads/a.pdf", "downloads/index.html"), (targets["booklet"].Value, targets["large-print"].Value));
    }

    [Fact]
    public async Task A_link_to_an_edition_is_words_where_nothing_is_printed()
    {
        using var guide = BuildBench.Open("first-aid");
        var page = Directory.GetFiles(guide.PathOf("content/articles"))[0];
        await File.AppendAllTextAsync(page, "\nTake [[print:booklet|the *small* book]] or [[print:large-print]].\n", TestContext.Current.CancellationToken);
        Assert.DoesNotContain(await guide.BuildAsync(), found => found.Code.Id.StartsWith("GB10", StringComparison.Ordinal));
        Assert.Contains("Take the <em>small</em> book or large print.", guide.Page($"articles/{Path.GetFileNameWithoutExtension(page)}.html"), StringComparison.Ordinal);
    }

    private static Task<string> ReadAsync(string path) => File.ReadAllTextAsync(path, TestContext.Current.CancellationToken);
}
