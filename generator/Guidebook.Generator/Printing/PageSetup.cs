using System.Text.Json;
using Guidebook.Generator.Printing.Devtools;

namespace Guidebook.Generator.Printing;

/// <summary>Makes a page of the browser a page of paper, and prints it.</summary>
internal static class PageSetup
{
    private static readonly string[] Watched = ["Page", "Runtime", "Log", "Inspector", "Network"];

    private static readonly string[] Widths = ["width", "screenWidth"];
    private static readonly string[] Heights = ["height", "screenHeight"];
    private static readonly string[] Margins = ["marginTop", "marginBottom", "marginLeft", "marginRight"];

    private static readonly (string Name, string Value)[] Features =
        [("prefers-color-scheme", "light"), ("prefers-reduced-motion", "no-preference"), ("forced-colors", "none"), ("prefers-contrast", "no-preference")];

    /// <summary>Reports what happens in the page, stops its requests until they are answered, and shows it as on paper.</summary>
    public static async Task ApplyAsync(BrowserSession session)
    {
        foreach (var domain in Watched) await session.CallAsync(domain + ".enable");
        await session.CallAsync("Network.setCacheDisabled", writer => writer.WriteBoolean("cacheDisabled", true));
        await session.CallAsync("Emulation.setFocusEmulationEnabled", writer => writer.WriteBoolean("enabled", true));
        await session.CallAsync("Emulation.setEmulatedMedia", writer =>
        {
            writer.WriteString("media", "print");
            WriteObjects(writer, "features", Features, feature =>
            {
                writer.WriteString("name", feature.Name);
                writer.WriteString("value", feature.Value);
            });
        });
        await session.CallAsync("Fetch.enable", writer => WriteObjects(writer, "patterns", ["*"], pattern => writer.WriteString("urlPattern", pattern)));
    }

    /// <summary>Sets the size of the page on the screen, in CSS pixels.</summary>
    public static Task ResizeAsync(BrowserSession session, int width, int height) => session.CallAsync("Emulation.setDeviceMetricsOverride", writer =>
    {
        foreach (var name in Widths) writer.WriteNumber(name, width);
        foreach (var name in Heights) writer.WriteNumber(name, height);
        writer.WriteNumber("deviceScaleFactor", 1);
        writer.WriteBoolean("mobile", false);
    });

    /// <summary>Prints the page to PDF in the size that it asks for.</summary>
    public static async Task<ReadOnlyMemory<byte>> PrintAsync(BrowserSession session, bool isTagged)
    {
        var answer = await session.CallAsync("Page.printToPDF", writer =>
        {
            writer.WriteBoolean("printBackground", true);
            writer.WriteBoolean("preferCSSPageSize", true);
            writer.WriteBoolean("generateTaggedPDF", isTagged);
            writer.WriteBoolean("generateDocumentOutline", isTagged);
            foreach (var margin in Margins) writer.WriteNumber(margin, 0);
        });
        return answer.GetProperty("data").GetBytesFromBase64();
    }

    private static void WriteObjects<T>(Utf8JsonWriter writer, string name, IEnumerable<T> values, Action<T> write)
    {
        writer.WriteStartArray(name);
        foreach (var value in values)
        {
            writer.WriteStartObject();
            write(value);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }
}
