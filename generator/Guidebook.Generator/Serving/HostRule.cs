using System.Globalization;
using Microsoft.AspNetCore.Http;

namespace Guidebook.Generator.Serving;

/// <summary>
/// Accepts only requests that name this machine as host. Otherwise a website could point its name to the loopback address and read the
/// pages through its visitors' browsers (DNS rebinding).
/// </summary>
internal static class HostRule
{
    private static readonly string[] OwnNames = ["localhost", "127.0.0.1", "[::1]"];

    /// <summary>Whether the request names this server as its host.</summary>
    public static bool Allows(HttpRequest request)
    {
        var port = request.HttpContext.Connection.LocalPort;
        var ending = port == 80 ? "" : string.Create(CultureInfo.InvariantCulture, $":{port}");
        return request.Headers.Host.Count == 1
            && OwnNames.Any(name => string.Equals(name + ending, request.Headers.Host[0], StringComparison.OrdinalIgnoreCase));
    }

    /// <summary>Whether another website embeds this address in its own page.</summary>
    public static bool IsFromElsewhere(HttpRequest request) =>
        request.Headers["Sec-Fetch-Site"].ToString() is "cross-site" or "same-site" && request.Headers["Sec-Fetch-Dest"].ToString() != "document";
}
