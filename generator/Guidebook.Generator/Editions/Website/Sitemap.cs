using System.Text;
using System.Xml;
using Guidebook.Model;

namespace Guidebook.Generator.Editions.Website;

/// <summary>
/// Writes <c>sitemap.xml</c> (sitemaps.org 0.9) with every listed page; the addresses are relative if the base URL is unknown.
/// </summary>
public static class Sitemap
{
    /// <summary>The path of the file.</summary>
    public static SitePath Path { get; } = new("sitemap.xml");

    /// <summary>The file for the listed pages, in the given order.</summary>
    public static byte[] Write(IEnumerable<WebPage> pages, Uri? baseUrl)
    {
        using var stream = new MemoryStream();
        using (var xml = XmlWriter.Create(stream, new() { Encoding = new UTF8Encoding(false), Indent = true, NewLineChars = "\n" }))
        {
            xml.WriteStartElement("urlset", "http://www.sitemaps.org/schemas/sitemap/0.9");
            foreach (var page in pages.Where(page => !page.Model.Frame.Unlisted))
            {
                xml.WriteStartElement("url");
                xml.WriteElementString("loc", Address(page.Path, baseUrl));
                xml.WriteEndElement();
            }

            xml.WriteEndElement();
        }

        return stream.ToArray();
    }

    private static string Address(SitePath path, Uri? baseUrl) =>
        baseUrl is null ? path.Value : new Uri(baseUrl, path.Value).AbsoluteUri;
}
