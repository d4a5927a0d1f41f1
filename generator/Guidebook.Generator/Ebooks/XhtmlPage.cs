using System.Collections.Immutable;
using System.Xml;
using System.Xml.Linq;
using static Guidebook.Generator.Ebooks.XhtmlNames;

namespace Guidebook.Generator.Ebooks;

/// <summary>A file of an e-book as XHTML: what a template drew, with the namespaces and ids that XML asks for.</summary>
/// <param name="Body">The <c>body</c> element.</param>
internal sealed record XhtmlPage(XElement Body)
{
    /// <summary>Reads what a template drew.</summary>
    /// <exception cref="XmlException">It is not well-formed XML.</exception>
    public static XhtmlPage Read(string drawn)
    {
        var body = XElement.Parse($"<body>{drawn}</body>", LoadOptions.PreserveWhitespace | LoadOptions.SetLineInfo);
        foreach (var element in body.DescendantsAndSelf().ToList())
        {
            element.Name = (element.AncestorsAndSelf().Any(IsSvg) ? Svg : Xhtml) + element.Name.LocalName;
            if (element.Attribute("id") is { } id) id.Value = ToXmlId(id.Value);
            if (element.Attribute("href") is { } href) href.Value = WithXmlId(href.Value);
        }

        return new(body);
    }

    /// <summary>The paths of pictures, relative to the folder of the e-book's contents.</summary>
    public ImmutableArray<string> Pictures =>
    [
        .. Body.Descendants(Xhtml + "img").Select(picture => picture.Attribute("src")!.Value)
            .Where(url => url.StartsWith(Up, StringComparison.Ordinal)).Select(url => Uri.UnescapeDataString(url[Up.Length..])),
    ];

    /// <summary>Whether it has drawings, which the package must name.</summary>
    public bool HasDrawings => Body.Descendants(Svg + "svg").Any();

    /// <summary>The whole file.</summary>
    public XDocument Enclose(PageHead head)
    {
        var html = new XElement(Xhtml + "html", new XAttribute(XNamespace.Xmlns + "epub", Epub),
            new XAttribute("lang", head.Language), new XAttribute(XNamespace.Xml + "lang", head.Language));
        if (head.IsRightToLeft) html.Add(new XAttribute("dir", "rtl"));
        var styles = new XElement(Xhtml + "link",
            new XAttribute("rel", "stylesheet"), new XAttribute("type", "text/css"), new XAttribute("href", Up + head.Styles));
        html.Add(new XElement(Xhtml + "head", new XElement(Xhtml + "title", head.Title), styles), Body);
        return new(new XDocumentType("html", null, null, null), html);
    }

    private const string Up = "../";

    private static bool IsSvg(XElement element) => element.Name.LocalName == "svg";

    /// <summary>A URL whose fragment is an id of XML; addresses on the web stay as they are.</summary>
    private static string WithXmlId(string url)
    {
        var at = url.IndexOf('#', StringComparison.Ordinal);
        return at < 0 || url.Contains(':', StringComparison.Ordinal) ? url : $"{url[..at]}#{ToXmlId(url[(at + 1)..])}";
    }
}

/// <summary>What the files of an e-book say about themselves.</summary>
/// <param name="Language">A BCP 47 tag.</param>
/// <param name="Styles">The URL of the stylesheet, relative to the folder of the e-book's contents.</param>
internal sealed record PageHead(string Title, string Language, bool IsRightToLeft, string Styles);
