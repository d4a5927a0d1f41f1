using Guidebook.Generator.Caching;
using Guidebook.Generator.Editions.Website;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;

namespace Guidebook.Generator.Serving;

/// <summary>
/// Answers requests with files of the site from memory and with the server's own pages. No request reads a file from disk.
/// </summary>
/// <param name="ending">Cancelled when the server stops, which ends waiting requests.</param>
public sealed class SiteRequests(LiveSite live, OnDemandPrinter prints, CancellationToken ending)
{
    private readonly LiveEvents events = new(live, ending);

    /// <summary>Answers a request.</summary>
    public async Task AnswerAsync(HttpContext exchange)
    {
        var (request, response) = (exchange.Request, exchange.Response);
        response.Headers.CacheControl = "no-store";
        response.Headers.XContentTypeOptions = "nosniff";
        // Drafts are private: other websites may neither load files (the search index is a script) nor frame pages.
        response.Headers["Cross-Origin-Resource-Policy"] = "same-origin";
        response.Headers.ContentSecurityPolicy = "frame-ancestors 'self'";
        if (!HostRule.Allows(request)) await Refuse(response, 421, "This server is for this machine only, at the address that it says when it starts.");
        else if (!HttpMethods.IsGet(request.Method) && !HttpMethods.IsHead(request.Method)) await Refuse(response, 405, "This server only shows pages.");
        else if (request.Headers.ContainsKey("Service-Worker")) await Refuse(response, 404, "A copy for reading offline would show old pages in place of changed ones.");
        else if (SiteAddress.Climbs(exchange.Features.GetRequiredFeature<IHttpRequestFeature>().RawTarget)) await Refuse(response, 400, "An address with '..' in it leads nowhere here.");
        else await AnswerAsync(request, response);
    }

    private async Task AnswerAsync(HttpRequest request, HttpResponse response)
    {
        var address = request.Path.Value ?? "/";
        if (address == LivePaths.Events) await events.AnswerAsync(request, response);
        else if (OwnFiles.Find(address) is { } own) await Send(response, own, ContentTypes.Find(address));
        else if (address == LivePaths.Mistakes) await SendPage(response, MistakesPage.Create(live.State));
        else if (address.StartsWith(LivePaths.Explain, StringComparison.Ordinal))
            await Explain(response, address[LivePaths.Explain.Length..]);
        else if (address.StartsWith(LivePaths.Prints, StringComparison.Ordinal) || address + "/" == LivePaths.Prints)
            await Print(request, response, address);
        else await AnswerFromSite(response, address);
    }

    private async Task AnswerFromSite(HttpResponse response, string address)
    {
        if (await TrySendEarly(response, address)) return;
        var state = await live.BuiltStateAsync(ending);
        if (state.Site is not { } site)
        {
            response.StatusCode = 503;
            await SendPage(
                response, LiveHtml.Create(MistakesPage.Create(state), PageVersion.None with { Page = LiveEvents.MistakesName(state) }));
            return;
        }

        if (ElsewhereOf(site, address) is { } elsewhere) Redirect(response, elsewhere);
        else await SendFile(response, site, address);
    }

    /// <summary>The address at which the site has what is asked for; null if this one is right.</summary>
    private static string? ElsewhereOf(DrawnSite site, string address)
    {
        if (SiteAddress.LacksSlash(site, address)) return address + "/";
        var root = SiteAddress.RootOf(site.Guide.Settings);
        return address.StartsWith(root, StringComparison.Ordinal) ? null : root + address[1..];
    }

    private async Task SendFile(HttpResponse response, DrawnSite site, string address)
    {
        var found = SiteAddress.Find(site, address);
        if (found is null) response.StatusCode = 404;
        var path = found ?? WebsitePaths.NotFound;
        if (site.Page(path) is not null) live.Watch(path);
        var bytes = site.Read(path) ?? default;
        // The 404 page has no version of its own, so that a missing page appears as soon as it exists.
        if (site.Page(path) is null) await Send(response, bytes, ContentTypes.Find(path.Value));
        else await SendPage(response, LiveHtml.Create(bytes.Span, PageVersion.Create(site, found)));
    }

    /// <summary>
    /// While the first site is drawn, draws the page that is asked for. It has no version, so it is loaded once more from the whole site.
    /// </summary>
    private async Task<bool> TrySendEarly(HttpResponse response, string address)
    {
        if (await live.EarlyAsync(ending) is not { } early || SiteAddress.PathOf(early.Settings, address) is not { } path) return false;
        if (early.Page(path) is { } page) await SendPage(response, LiveHtml.Create(page, PageVersion.None));
        else if (early.Asset(path) is { } asset) await Send(response, asset, ContentTypes.Find(path.Value));
        else return false;
        return true;
    }

    private async Task Print(HttpRequest request, HttpResponse response, string address)
    {
        if (HostRule.IsFromElsewhere(request))
        {
            await Refuse(response, 403, "Printing is for whoever is at this server, not for pages of other websites.");
            return;
        }

        await live.BuiltStateAsync(ending);
        var answer = address.Length <= LivePaths.Prints.Length
            ? prints.List()
            : await prints.PrintAsync(address[LivePaths.Prints.Length..], ending);
        response.StatusCode = answer.Status;
        await Send(response, answer.Bytes, answer.Type);
    }

    private static async Task Explain(HttpResponse response, string code)
    {
        var page = ExplainPage.Create(code);
        if (page is null) response.StatusCode = 404;
        await SendPage(response, page ?? OwnPage.Saying("No such code", $"There is no code '{code}'. 'guidebook explain' lists them all."));
    }

    private static async Task Refuse(HttpResponse response, int status, string sentence)
    {
        response.StatusCode = status;
        await SendPage(response, OwnPage.Saying("Not here", sentence));
    }

    private static void Redirect(HttpResponse response, string address) =>
        response.Redirect(
        Uri.EscapeDataString(address).Replace("%2F", "/", StringComparison.Ordinal) + response.HttpContext.Request.QueryString);

    private static Task SendPage(HttpResponse response, byte[] page) => Send(response, page, ContentTypes.Find(".html"));

    private static async Task Send(HttpResponse response, ReadOnlyMemory<byte> bytes, string type)
    {
        response.ContentType = type;
        response.ContentLength = bytes.Length;
        if (!HttpMethods.IsHead(response.HttpContext.Request.Method))
            await response.Body.WriteAsync(bytes, response.HttpContext.RequestAborted);
    }
}
