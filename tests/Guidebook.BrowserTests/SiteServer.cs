using System.IO.Compression;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.ResponseCompression;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.Logging;

namespace Guidebook.BrowserTests;

/// <summary>A web server for a folder, at its root and in a subfolder; for missing files it serves <c>404.html</c>, as hosts do.</summary>
public sealed class SiteServer : IAsyncDisposable
{
    private const string Path = "/any/path";
    private readonly WebApplication server;
    private readonly PhysicalFileProvider files;

    private SiteServer(string folder, bool compressed)
    {
        files = new PhysicalFileProvider(folder);
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        if (compressed)
            builder.Services.AddResponseCompression(options => options.Providers.Add<GzipCompressionProvider>())
                .Configure<GzipCompressionProviderOptions>(gzip => gzip.Level = CompressionLevel.Optimal);
        server = builder.Build();
        if (compressed) server.UseResponseCompression();
        foreach (var path in new[] { Path, "" })
            server.UseStaticFiles(new StaticFileOptions
            {
                FileProvider = files,
                RequestPath = path,
                OnPrepareResponse = response => response.Context.Response.Headers.CacheControl = compressed ? "max-age=600" : "no-cache",
            });
        ((IApplicationBuilder)server).Run(ShowNotFound);
    }

    /// <summary>Serves a folder on a free local port.</summary>
    /// <param name="compressed">Whether texts are compressed and cached, as on public servers.</param>
    public static async Task<SiteServer> StartAsync(string folder, bool compressed = false)
    {
        var site = new SiteServer(folder, compressed);
        await site.server.StartAsync();
        return site;
    }

    /// <summary>The URL of the site's root, with a trailing slash.</summary>
    public string Address(Way way) => way is Way.BelowPath ? $"{server.Urls.Single()}{Path}/" : $"{server.Urls.Single()}/";

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await server.DisposeAsync();
        files.Dispose();
    }

    private async Task ShowNotFound(HttpContext context)
    {
        context.Response.StatusCode = StatusCodes.Status404NotFound;
        context.Response.ContentType = "text/html";
        if (files.GetFileInfo("404.html") is { Exists: true } page) await context.Response.SendFileAsync(page);
    }
}
