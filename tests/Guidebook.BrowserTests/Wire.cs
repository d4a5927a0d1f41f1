using System.Collections.Concurrent;
using System.Text.Json;
using Microsoft.Playwright;

namespace Guidebook.BrowserTests;

/// <summary>Counts the bytes that a page transfers, file by file.</summary>
public sealed class Wire
{
    private const int Times = 1200;
    private const int Pause = 50;
    private readonly ConcurrentDictionary<string, bool> open = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> urls = [];
    private readonly Dictionary<string, int> bytes = [];
    private readonly IPage page;
    private readonly ICDPSession session;

    private Wire(IPage page, ICDPSession session) => (this.page, this.session) = (page, session);

    /// <summary>Starts to count for a page.</summary>
    public static async Task<Wire> On(IPage page)
    {
        var session = await page.Context.NewCDPSessionAsync(page);
        var wire = new Wire(page, session);
        session.Event("Network.requestWillBeSent").OnEvent += (_, data) => wire.open[IdOf(data)] = true;
        session.Event("Network.loadingFailed").OnEvent += (_, data) => wire.open.TryRemove(IdOf(data), out var _);
        session.Event("Network.responseReceived").OnEvent += (_, data) =>
        {
            var of = data!.Value;
            wire.urls[of.GetProperty("requestId").GetString()!] = of.GetProperty("response").GetProperty("url").GetString()!;
        };
        session.Event("Network.loadingFinished").OnEvent += (_, data) =>
        {
            var of = data!.Value;
            if (wire.urls.TryGetValue(of.GetProperty("requestId").GetString()!, out var url))
                wire.bytes[url] = (int)of.GetProperty("encodedDataLength").GetDouble() + wire.bytes.GetValueOrDefault(url);
            wire.open.TryRemove(IdOf(data), out var _);
        };
        await session.SendAsync("Network.enable");
        return wire;
    }

    /// <summary>Opens a page, and waits until all that it asks for by itself has come and is counted.</summary>
    public async Task Open(string address)
    {
        await page.OpenWholeAsync(address);
        // Pictures that stand further down are asked for once the page is drawn.
        await page.EvaluateAsync("() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)))");
        await session.SendAsync("Network.enable"); // Its answer comes after all events before it.
        for (var left = Times; !open.IsEmpty; left--)
        {
            Assert.True(left > 0, $"{open.Count} requests of {address} do not end");
            await page.WaitForTimeoutAsync(Pause);
        }
    }

    private static string IdOf(JsonElement? data) => data!.Value.GetProperty("requestId").GetString()!;

    /// <summary>Resets the counts.</summary>
    public void Forget() => bytes.Clear();

    /// <summary>The bytes of all files, or of files whose names end with a suffix.</summary>
    public int Bytes(string ending = "") =>
        bytes.Where(file => file.Key.EndsWith(ending, StringComparison.Ordinal)).Sum(file => file.Value);

    /// <inheritdoc/>
    public override string ToString() => $"{Bytes()} bytes: {string.Join(", ", bytes.OrderByDescending(file => file.Value).Select(file => $"{file.Key.Split('/')[^1]} {file.Value}"))}";
}
