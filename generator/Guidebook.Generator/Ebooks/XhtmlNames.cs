using System.Xml;
using System.Xml.Linq;

namespace Guidebook.Generator.Ebooks;

/// <summary>The XML namespaces of e-books, and names that are valid in them.</summary>
internal static class XhtmlNames
{
    /// <summary>XHTML.</summary>
    public static XNamespace Xhtml { get; } = "http://www.w3.org/1999/xhtml";

    /// <summary>SVG.</summary>
    public static XNamespace Svg { get; } = "http://www.w3.org/2000/svg";

    /// <summary>The vocabulary of EPUB.</summary>
    public static XNamespace Epub { get; } = "http://www.idpf.org/2007/ops";

    /// <summary>An id of HTML as an id of XML, which must begin with a letter or an underscore. No id of ours contains a dot.</summary>
    public static string ToXmlId(string id) => id.Length > 0 && XmlConvert.IsStartNCNameChar(id[0]) ? id : $"n.{id}";
}
