using System.Net;
using System.Text.RegularExpressions;

namespace Guidebook.Tests.Builds;

/// <summary>The shipped guide.</summary>
public sealed partial class ShippedGuideTests
{
    private static readonly string[] Abroad = ["https:", "mailto:", "tel:", "sms:"];

    [Fact]
    public async Task It_builds_without_any_finding_and_every_page_is_reached_by_links_that_work_from_a_folder()
    {
        using var guide = new BuildBench();
        Assert.Empty(await guide.BuildAsync());
        var site = guide.PathOf("output/site");
        var (reached, waiting) = (new HashSet<string> { "index.html" }, new Queue<string>(["index.html"]));
        while (waiting.TryDequeue(out var page))
            foreach (var target in TargetsOf(page, guide.Page(page)))
                if (reached.Add(target) && target.EndsWith(".html", StringComparison.Ordinal)) waiting.Enqueue(target);

        var files = Files.Below(site).ToHashSet();
        Assert.Empty(reached.Except(files));
        Assert.Equal(["404.html"], files.Except(reached).Where(path => path.EndsWith(".html", StringComparison.Ordinal)));
        Assert.True(files.Count > 130);
    }

    /// <summary>The files that a page links to; every address within the site must be relative and lead to a file.</summary>
    private static IEnumerable<string> TargetsOf(string page, string html)
    {
        foreach (var match in Address().Matches(html).Cast<Match>())
        {
            var address = WebUtility.HtmlDecode(match.Groups["address"].Value);
            if (address.StartsWith('#')
                || (match.Groups["tag"].Value == "a" && Abroad.Any(scheme => address.StartsWith(scheme, StringComparison.Ordinal)))) continue;
            Assert.False(address.StartsWith('/') || address.Contains(':', StringComparison.Ordinal), $"{page} asks for {address}");
            yield return new Uri(new Uri($"file:///{page}"), address).AbsolutePath[1..];
        }
    }

    [GeneratedRegex("<(?<tag>[a-z]+)\\s[^>]*?(?:href|src)=\"(?<address>[^\"]*)\"")]
    private static partial Regex Address();
}
