using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Connections;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;

namespace Guidebook.Generator.Serving;

/// <summary>The framework's web server, on this machine's own address alone.</summary>
public sealed class DevServer : IAsyncDisposable
{
    private const int HighestPort = 65535;
    private const int MostTries = 50;
    private readonly WebApplication server;

    private DevServer(WebApplication server, int port) => (this.server, Port) = (server, port);

    /// <summary>Where it listens.</summary>
    public int Port { get; }

    /// <summary>Its address, for browsers: by number, as the name could lead to another server that listens on IPv6.</summary>
    public string Address => FormattableString.Invariant($"http://127.0.0.1:{Port}/");

    /// <summary>Begins to listen at a port, or at the next one that is free; null where all are taken.</summary>
    /// <param name="port">The port that is wished for; 0 for any.</param>
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
        // An empty builder: no setting, variable or file of this machine can make it listen anywhere else.
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
