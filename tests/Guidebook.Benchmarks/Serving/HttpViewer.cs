using System.Diagnostics;

namespace Guidebook.Benchmarks.Serving;

/// <summary>Watches a page by repeated requests.</summary>
internal sealed class HttpViewer : IViewer
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);
    private readonly HttpClient client = new();
    private Uri? page;

    public Task OpenAsync(Uri page)
    {
        this.page = page;
        return Task.CompletedTask;
    }

    public async Task SeeAsync(string words)
    {
        for (var time = Stopwatch.StartNew(); !(await TextAsync()).Contains(words, StringComparison.Ordinal); await Task.Delay(1))
            if (time.Elapsed > Patience) throw new TimeoutException($"{page} never showed '{words}'.");
    }

    public ValueTask DisposeAsync()
    {
        client.Dispose();
        return ValueTask.CompletedTask;
    }

    private async Task<string> TextAsync()
    {
        try
        {
            return await client.GetStringAsync(page);
        }
        catch (HttpRequestException)
        {
            return ""; // the page does not exist yet
        }
    }
}
