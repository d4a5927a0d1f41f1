using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.Logging;

namespace Guidebook.BrowserTests;

/// <summary>A web server that gives out a folder, at its root and below a path.</summary>
public sealed class SiteServer : IAsyncDisposable
{
    private const string Path = "/any/path";
    private readonly WebApplication server;
    private readonly PhysicalFileProvider files;

    private SiteServer(string folder)
    {
        files = new PhysicalFileProvider(folder);
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        server = builder.Build();
        server.UseStaticFiles(new StaticFileOptions { FileProvider = files, RequestPath = Path });
        server.UseStaticFiles(new StaticFileOptions { FileProvider = files });
    }

    /// <summary>Serves a folder at a free port of this machine.</summary>
    public static async Task<SiteServer> Of(string folder)
    {
        var site = new SiteServer(folder);
        await site.server.StartAsync();
        return site;
    }

    /// <summary>The address of the site's root, ending in a slash.</summary>
    public string Address(Way way) => way is Way.BelowPath ? $"{server.Urls.Single()}{Path}/" : $"{server.Urls.Single()}/";

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await server.DisposeAsync();
        files.Dispose();
    }
}
