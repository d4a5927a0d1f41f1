using System.Text;
using System.Xml;
using System.Xml.Linq;

namespace Guidebook.Generator.Ebooks;

/// <summary>Writes the XML files of an e-book as UTF-8 without a byte order mark, with line feeds.</summary>
internal static class EbookXml
{
    private static XmlWriterSettings Settings => new()
    {
        Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
        NewLineChars = "\n",
        NewLineHandling = NewLineHandling.None,
    };

    /// <summary>The bytes of a document.</summary>
    public static byte[] Write(XDocument document)
    {
        using var bytes = new MemoryStream();
        using (var writer = XmlWriter.Create(bytes, Settings)) document.Save(writer);
        return bytes.ToArray();
    }
}
