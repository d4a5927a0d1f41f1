using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Connections;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;

namespace Guidebook.Generator.Serving;

/// <summary>ASP.NET Core's web server, on the loopback address only.</summary>
public sealed class DevServer : IAsyncDisposable
{
    private const int HighestPort = 65535;
    private const int MostTries = 50;
    private readonly WebApplication server;

    private DevServer(WebApplication server, int port) => (this.server, Port) = (server, port);

    /// <summary>The port.</summary>
    public int Port { get; }

    /// <summary>
    /// The address for browsers, as an IP address, because <c>localhost</c> can resolve to another server's IPv6 address.
    /// </summary>
    public string Address => FormattableString.Invariant($"http://127.0.0.1:{Port}/");

    /// <summary>Starts to listen at a port, or at the next free one; null if all are taken.</summary>
    /// <param name="port">The preferred port; 0 for any.</param>
    public static async Task<DevServer?> StartAsync(int port, RequestDelegate answer)
    {
        for (var tried = 0; tried < MostTries && port + tried <= HighestPort; tried++)
            if (await TryAsync(port + tried, answer) is { } server) return server;
        return null;
    }

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => server.DisposeAsync();

    private static async Task<DevServer?> TryAsync(int port, RequestDelegate answer)
    {
        // An empty builder, because no setting, variable or file of the machine may change the listening address.
        var builder = WebApplication.CreateEmptyBuilder(new());
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Listen(IPAddress.Loopback, port);
        });
        var server = builder.Build();
        server.Run(answer);
        try
        {
            await server.StartAsync();
            return new(server, new Uri(server.Urls.Single()).Port);
        }
        catch (IOException exception) when (exception.InnerException is AddressInUseException)
        {
            await server.DisposeAsync();
            return null;
        }
    }
}
