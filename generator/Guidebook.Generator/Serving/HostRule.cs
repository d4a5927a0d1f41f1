using System.Globalization;
using Microsoft.AspNetCore.Http;

namespace Guidebook.Generator.Serving;

/// <summary>
/// Who may ask: browsers of this machine that call it by its own name. Without this, any website could give its name our address and
/// read through its visitors' browsers what is served here.
/// </summary>
internal static class HostRule
{
    private static readonly string[] OwnNames = ["localhost", "127.0.0.1", "[::1]"];

    /// <summary>Whether the request was meant for this server.</summary>
    public static bool Allows(HttpRequest request)
    {
        var port = request.HttpContext.Connection.LocalPort;
        var ending = port == 80 ? "" : string.Create(CultureInfo.InvariantCulture, $":{port}");
        return request.Headers.Host.Count == 1
            && OwnNames.Any(name => string.Equals(name + ending, request.Headers.Host[0], StringComparison.OrdinalIgnoreCase));
    }

    /// <summary>Whether another website has sent the browser here for a part of its own page.</summary>
    public static bool IsFromElsewhere(HttpRequest request) =>
        request.Headers["Sec-Fetch-Site"].ToString() is "cross-site" or "same-site" && request.Headers["Sec-Fetch-Dest"].ToString() != "document";
}
