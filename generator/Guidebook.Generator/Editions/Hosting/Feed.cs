using System.Globalization;
using System.Text;
using System.Xml;
using Guidebook.Generator.Diagnostics;
using Guidebook.Generator.Editions.Website;
using Guidebook.Model;
using Guidebook.Themes.Kit;

namespace Guidebook.Generator.Editions.Hosting;

/// <summary>Writes the feed of the entries with dates (Atom, RFC 4287), the latest change first.</summary>
internal static class Feed
{
    private const string Namespace = "http://www.w3.org/2005/Atom";
    private const int Most = 50;

    /// <summary>Reports a feed that the guide wants and cannot have.</summary>
    public static void Check(Guide guide, DiagnosticBag diagnostics)
    {
        if (guide.Settings.Site.Feed is not { Value: true } wanted || WebsitePaths.FeedOf(guide.Content) is not null) return;
        diagnostics.Report(Codes.EmptyFeed, wanted.Span, guide.Settings.BaseUrl is null
            ? "A feed needs the address of the website. Write it as 'base-url', or leave out 'feed'."
            : "No entry has a 'date', so the feed would be empty. Write 'date: 2026-11-22' into the entries that readers should hear of, or leave out 'feed'.");
    }

    /// <summary>The file with the entries that have a page of their own.</summary>
    public static byte[] Write(Guide guide, IEnumerable<WebPage> pages)
    {
        var (settings, website) = (guide.Settings, guide.Settings.BaseUrl!);
        var entries = pages.Where(page => page.Model.Entry?.Release.Changed is not null && !page.Model.Frame.Unlisted)
            .DistinctBy(page => page.Model.Entry!.Id) // a plan's first page is that of the plan
            .OrderByDescending(page => page.Model.Entry!.Release.Changed).ThenBy(page => page.Path).Take(Most).ToList();
        using var stream = new MemoryStream();
        using (var xml = XmlWriter.Create(stream, new() { Encoding = new UTF8Encoding(false), Indent = true, NewLineChars = "\n" }))
        {
            xml.WriteStartElement("feed", Namespace);
            xml.WriteAttributeString("xml", "lang", null, settings.Language.Tag);
            xml.WriteElementString("id", website.AbsoluteUri);
            xml.WriteElementString("title", settings.Title);
            if (settings.Summary is { } summary) xml.WriteElementString("subtitle", guide.Plain(summary));
            xml.WriteElementString("updated", Moment(guide.Content.Entries.Max(entry => entry.Release.Changed)!.Value));
            WriteLink(xml, "self", WebsitePaths.Feed.AbsoluteUrl(website));
            WriteLink(xml, "alternate", website.AbsoluteUri);
            xml.WriteStartElement("author");
            xml.WriteElementString("name", settings.Author ?? settings.Publisher ?? settings.Title);
            xml.WriteEndElement();
            foreach (var page in entries) Write(xml, page, guide);
            xml.WriteEndElement();
        }

        return stream.ToArray();
    }

    private static void Write(XmlWriter xml, WebPage page, Guide guide)
    {
        var (entry, url) = (page.Model.Entry!, page.Path.AbsoluteUrl(guide.Settings.BaseUrl!));
        xml.WriteStartElement("entry");
        xml.WriteElementString("id", url);
        xml.WriteElementString("title", entry.Title);
        WriteLink(xml, "alternate", url);
        if (entry.Release.Date is { } date) xml.WriteElementString("published", Moment(date));
        xml.WriteElementString("updated", Moment(entry.Release.Changed!.Value));
        if (entry.Summary is { } summary) xml.WriteElementString("summary", guide.Plain(summary));
        xml.WriteEndElement();
    }

    private static void WriteLink(XmlWriter xml, string relation, string url)
    {
        xml.WriteStartElement("link");
        xml.WriteAttributeString("rel", relation);
        xml.WriteAttributeString("href", url);
        xml.WriteEndElement();
    }

    /// <summary>A day as a moment, as the format requires one.</summary>
    private static string Moment(DateOnly day) => day.ToString("yyyy-MM-dd'T00:00:00Z'", CultureInfo.InvariantCulture);
}
