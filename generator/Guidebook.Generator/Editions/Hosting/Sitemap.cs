using System.Globalization;
using System.Text;
using System.Xml;
using Guidebook.Generator.Editions.Website;
using Guidebook.Model;
using Guidebook.Themes.Kit;

namespace Guidebook.Generator.Editions.Hosting;

/// <summary>Writes <c>sitemap.xml</c> (sitemaps.org 0.9) with every listed page, and <c>robots.txt</c>, which names it.</summary>
internal static class Sitemap
{
    /// <summary>The path of the sitemap.</summary>
    public static SitePath Path { get; } = new("sitemap.xml");

    /// <summary>The path of the rules for search engines.</summary>
    public static SitePath RobotsPath { get; } = new("robots.txt");

    /// <summary>The sitemap of the listed pages, in the given order, with the days on which their entries changed.</summary>
    public static byte[] Write(IEnumerable<WebPage> pages, Uri website)
    {
        using var stream = new MemoryStream();
        using (var xml = XmlWriter.Create(stream, new() { Encoding = new UTF8Encoding(false), Indent = true, NewLineChars = "\n" }))
        {
            xml.WriteStartElement("urlset", "http://www.sitemaps.org/schemas/sitemap/0.9");
            foreach (var page in pages.Where(page => !page.Model.Frame.Unlisted))
            {
                xml.WriteStartElement("url");
                xml.WriteElementString("loc", page.Path.AbsoluteUrl(website));
                if (page.Model.Entry?.Release.Changed is { } day)
                    xml.WriteElementString("lastmod", day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
                xml.WriteEndElement();
            }

            xml.WriteEndElement();
        }

        return stream.ToArray();
    }

    /// <summary>The rules: all may be read. Search engines look for them at the root of a server only.</summary>
    public static byte[] WriteRobots(Uri website) =>
        Encoding.UTF8.GetBytes($"User-agent: *\nAllow: /\n\nSitemap: {Path.AbsoluteUrl(website)}\n");
}
