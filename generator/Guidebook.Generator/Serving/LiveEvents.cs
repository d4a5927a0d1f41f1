using System.Globalization;
using Microsoft.AspNetCore.Http;

namespace Guidebook.Generator.Serving;

/// <summary>Sends events about changes to an open page while it is connected (server-sent events, HTML Living Standard 9.2).</summary>
internal sealed class LiveEvents(LiveSite live, CancellationToken ending)
{
    private static readonly TimeSpan SignOfLife = TimeSpan.FromSeconds(15);

    /// <summary>Answers a page's request for events; the query contains the page's address and version.</summary>
    public async Task AnswerAsync(HttpRequest request, HttpResponse response)
    {
        using var gone = CancellationTokenSource.CreateLinkedTokenSource(ending, request.HttpContext.RequestAborted);
        var address = Uri.UnescapeDataString(request.Query["at"].ToString());
        var shown = new PageVersion(request.Query["page"].ToString(), request.Query["files"].ToString(), request.Query["styles"].ToString());
        response.ContentType = "text/event-stream";
        if (HttpMethods.IsHead(request.Method)) return;
        try
        {
            for (var state = await live.BuiltStateAsync(gone.Token); ; state = await NextAsync(state, response, gone.Token))
                shown = await SendAsync(
                    state, PageVersion.Create(state.Site, SiteAddress.Find(state.Site, address)), shown, response, gone.Token);
        }
        catch (OperationCanceledException) when (gone.IsCancellationRequested)
        {
            // The page was closed, or the server stops.
        }
    }

    private static async Task<PageVersion> SendAsync(
        LiveState state, PageVersion version, PageVersion shown, HttpResponse response, CancellationToken gone)
    {
        // Without a site, the page of mistakes is shown, and its content changes with the diagnostics.
        var isOther = state.Site is not null
            ? version.Page != shown.Page || version.Files != shown.Files
            : shown.Page != MistakesName(state);
        if (isOther) await SendAsync(state.Site is not null && version.Files == shown.Files ? "words" : "page", version.Page, response, gone);
        else if (version.Styles != shown.Styles && state.Site is not null) await SendAsync("styles", version.Styles, response, gone);
        await SendAsync(state.IsBroken ? "mistakes" : "mended", state.Number.ToString(CultureInfo.InvariantCulture), response, gone);
        return isOther ? shown : shown with { Styles = version.Styles };
    }

    /// <summary>The version of the page of mistakes while there is no site.</summary>
    public static string MistakesName(LiveState state) => $"mistakes-{PageVersion.Hash([MistakesPage.Create(state)])}";

    private async Task<LiveState> NextAsync(LiveState state, HttpResponse response, CancellationToken gone)
    {
        for (var next = live.ChangeFrom(state, gone); ;)
        {
            if (await Task.WhenAny(next, Task.Delay(SignOfLife, gone)) == next) return await next;
            gone.ThrowIfCancellationRequested();
            await response.WriteAsync(":\n\n", gone); // a comment line: writing it detects closed connections
            await response.Body.FlushAsync(gone);
        }
    }

    private static async Task SendAsync(string name, string data, HttpResponse response, CancellationToken gone)
    {
        await response.WriteAsync($"event: {name}\ndata: {data}\n\n", gone);
        await response.Body.FlushAsync(gone);
    }
}
