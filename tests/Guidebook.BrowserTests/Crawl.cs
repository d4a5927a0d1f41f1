using System.Net;
using System.Text.RegularExpressions;
using Guidebook.Tests;
using Microsoft.Playwright;

namespace Guidebook.BrowserTests;

/// <summary>
/// Visits every page that is reachable from the first, and records requests and errors. Of each folder, a browser opens every fourth page;
/// the links of the others are read from their files. In a thorough run, it opens all.
/// </summary>
public sealed partial class Crawl
{
    /// <summary>The error of a request that is interrupted by opening the next page, as for the site's icon.</summary>
    internal const string LeftBehind = "net::ERR_ABORTED";

    private static readonly int Share = Thorough.Times(4, 1);

    private readonly Queue<string> ahead = new();
    private readonly Dictionary<string, int> seen = new(StringComparer.Ordinal);
    private readonly HashSet<string> known = new(StringComparer.Ordinal);

    /// <summary>The opened pages, as paths relative to the root.</summary>
    public IReadOnlyCollection<string> Pages => known;

    /// <summary>All requests.</summary>
    public HashSet<string> Requests { get; } = new(StringComparer.Ordinal);

    /// <summary>The errors in the browser's console with their pages.</summary>
    public ICollection<string> Complaints { get; } = new List<string>();

    /// <summary>Opens the first page, and follows every link within the site.</summary>
    /// <param name="roots">The addresses of the root over different ways; pages use them in turn.</param>
    public static async Task<Crawl> From(ShippedSite site, IReadOnlyList<string> roots)
    {
        var crawl = new Crawl();
        await using var context = await site.NewContextAsync();
        var page = await context.NewPageAsync();
        page.Request += (_, request) => crawl.Requests.Add(request.Url);
        page.RequestFailed += (_, request) => { if (request.Failure != LeftBehind) crawl.Complaints.Add($"{page.Url}: {request.Failure} {request.Url}"); };
        page.Response += (_, response) => { if (response.Status >= 400) crawl.Complaints.Add($"{page.Url}: {response.Status} {response.Url}"); };
        page.Console += (_, message) => { if (message.Type is "error" or "warning") crawl.Complaints.Add($"{page.Url}: {message.Text}"); };
        page.PageError += (_, error) => crawl.Complaints.Add($"{page.Url}: {error}");
        crawl.Note("index.html");
        for (var turn = 0; crawl.ahead.TryDequeue(out var next); turn++)
        {
            var root = roots[turn % roots.Count];
            var links = crawl.IsOpened(next)
                ? await OpenAsync(page, root + next)
                : await ReadAsync(Path.Combine(site.Root, next), root + next);
            foreach (var link in links.Where(link => link.StartsWith(root, StringComparison.Ordinal) && !IsFile(link)))
                crawl.Note(link[root.Length..]);
        }

        return crawl;
    }

    /// <summary>Opens a page, and returns where its links lead.</summary>
    private static async Task<string[]> OpenAsync(IPage page, string address)
    {
        await page.GotoAsync(address);
        return await page.EvalOnSelectorAllAsync<string[]>("a[href]", "links => links.map(link => link.href.split(/[?#]/)[0])");
    }

    /// <summary>Where the links of a file lead.</summary>
    private static async Task<string[]> ReadAsync(string file, string address) =>
    [
        .. Link().Matches(await File.ReadAllTextAsync(file, TestContext.Current.CancellationToken))
            .Select(link => new Uri(new(address), WebUtility.HtmlDecode(link.Groups[1].Value)).AbsoluteUri.Split('?', '#')[0]),
    ];

    [GeneratedRegex("<a\\b[^>]*?\\shref=\"([^\"]*)\"")]
    private static partial Regex Link();

    /// <summary>Whether a browser opens the page: the first of its folder, and every so many of the others.</summary>
    private bool IsOpened(string path)
    {
        var folder = Path.GetDirectoryName(path)!;
        return (seen[folder] = seen.GetValueOrDefault(folder) + 1) % Share == 1 % Share;
    }

    /// <summary>Whether the link leads to a file that is no page.</summary>
    private static bool IsFile(string link) => Path.GetExtension(link) is ".pdf" or ".ics" or ".txt";

    private void Note(string path)
    {
        if (known.Add(path)) ahead.Enqueue(path);
    }
}
