using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using Guidebook.Generator.Editions.Share;
using Guidebook.Generator.Editions.Website;
using Guidebook.Model;
using Guidebook.Themes.Kit;

namespace Guidebook.Generator.Editions.Hosting;

/// <summary>Writes the web app manifest: what the website is called and looks like on the home screen of a phone.</summary>
internal static class AppManifest
{
    private const int TouchSize = 180;
    private static ImmutableArray<int> Sizes => [192, 512];

    /// <summary>The path of the file.</summary>
    public static SitePath Path { get; } = new("manifest.webmanifest");

    /// <summary>The name: the guide's, or a neutral one where the guide wants that.</summary>
    public static string NameIn(Settings settings, Strings strings) => settings.Site.NeutralApp ? strings["neutral-title"] : settings.Title;

    /// <summary>The icon for phones that read no manifest.</summary>
    public static AppIcon TouchIcon(Settings settings) => new(TouchSize, settings.Site.NeutralApp);

    /// <summary>The icons that the manifest names.</summary>
    public static IEnumerable<AppIcon> Icons(Settings settings) => Sizes.Select(size => new AppIcon(size, settings.Site.NeutralApp));

    /// <summary>The file.</summary>
    public static byte[] Write(Settings settings, Strings strings, ThemeLook look)
    {
        var name = NameIn(settings, strings);
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes, new() { Indented = true, NewLine = "\n" }))
        {
            json.WriteStartObject();
            json.WriteString("name", name);
            json.WriteString("short_name", name);
            json.WriteString("lang", settings.Language.Tag);
            json.WriteString("dir", settings.Language.Direction is TextDirection.RightToLeft ? "rtl" : "ltr");
            json.WriteString("start_url", WebsitePaths.Home.ToUrl());
            json.WriteString("scope", "./");
            json.WriteString("display", "standalone");
            json.WriteString("background_color", look.Paper);
            json.WriteString("theme_color", look.Paper);
            json.WriteStartArray("icons");
            foreach (var icon in Icons(settings)) Write(json, icon);
            json.WriteEndArray();
            json.WriteEndObject();
        }

        return [.. bytes.ToArray(), (byte)'\n'];
    }

    private static void Write(Utf8JsonWriter json, AppIcon icon)
    {
        json.WriteStartObject();
        json.WriteString("src", icon.Path.ToUrl());
        json.WriteString("sizes", string.Create(CultureInfo.InvariantCulture, $"{icon.Size}x{icon.Size}"));
        json.WriteString("type", "image/png");
        json.WriteString("purpose", "any maskable");
        json.WriteEndObject();
    }
}
