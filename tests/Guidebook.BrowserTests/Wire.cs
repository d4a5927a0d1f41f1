using Microsoft.Playwright;

namespace Guidebook.BrowserTests;

/// <summary>Counts the bytes that a page transfers, file by file.</summary>
public sealed class Wire
{
    private readonly Dictionary<string, string> urls = [];
    private readonly Dictionary<string, int> bytes = [];
    private readonly IPage page;

    private Wire(IPage page) => this.page = page;

    /// <summary>Starts to count for a page.</summary>
    public static async Task<Wire> On(IPage page)
    {
        var wire = new Wire(page);
        var session = await page.Context.NewCDPSessionAsync(page);
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
        };
        await session.SendAsync("Network.enable");
        return wire;
    }

    /// <summary>Opens a page and waits until the network is idle.</summary>
    public Task Open(string address) => page.GotoAsync(address, new() { WaitUntil = WaitUntilState.NetworkIdle });

    /// <summary>Resets the counts.</summary>
    public void Forget() => bytes.Clear();

    /// <summary>The bytes of all files, or of files whose names end with a suffix.</summary>
    public int Bytes(string ending = "") =>
        bytes.Where(file => file.Key.EndsWith(ending, StringComparison.Ordinal)).Sum(file => file.Value);

    /// <inheritdoc/>
    public override string ToString() => $"{Bytes()} bytes: {string.Join(", ", bytes.OrderByDescending(file => file.Value).Select(file => $"{file.Key.Split('/')[^1]} {file.Value}"))}";
}
