using System.Text;
using System.Xml;
using Guidebook.Model;

namespace Guidebook.Generator.Reading.Pictures.Svg;

/// <summary>
/// Parses a drawing and writes it again, without comments, editors' metadata and elements that draw nothing. Only checked content is
/// written, so that a browser which parses XML differently finds nothing unchecked.
/// </summary>
internal sealed class SvgCleaner : IDisposable
{
    // Document types are rejected, because they can expand entities without limit and refer to files.
    private static readonly XmlReaderSettings Strict =
        new() { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null, IgnoreComments = true };

    private static readonly XmlWriterSettings Plain = new()
    {
        Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
        OmitXmlDeclaration = true,
        NewLineHandling = NewLineHandling.Entitize,
        NewLineChars = "\n",
    };

    private readonly byte[] bytes;
    private readonly SvgReport report;
    private readonly MemoryStream output = new();
    private readonly XmlReader reader;
    private readonly XmlWriter writer;
    private PictureSize? size;
    private SvgStyle? style;
    private int? leftOut; // the depth of the element that is left out with its content

    public SvgCleaner(byte[] bytes, SvgReport report)
    {
        (this.bytes, this.report) = (bytes, report);
        reader = XmlReader.Create(new MemoryStream(bytes), Strict);
        writer = XmlWriter.Create(output, Plain);
    }

    private IXmlLineInfo Location => (IXmlLineInfo)reader;

    /// <summary>Writes the drawing again, with its size if it declares one; null if it is invalid, which is reported.</summary>
    public (ReadOnlyMemory<byte> Bytes, PictureSize? Size)? Clean()
    {
        try
        {
            while (!report.IsFull && reader.Read()) Take();
        }
        catch (XmlException exception)
        {
            report.NotXml(exception);
        }

        if (!report.IsEmpty) return null;
        writer.Flush();
        return (output.ToArray(), size);
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        reader.Dispose();
        writer.Dispose();
        output.Dispose();
    }

    private void Take()
    {
        if (leftOut is { } depth)
        {
            if (reader.NodeType is XmlNodeType.EndElement && reader.Depth == depth) leftOut = null;
            return;
        }

        switch (reader.NodeType)
        {
            case XmlNodeType.Element: TakeElement(); break;
            case XmlNodeType.EndElement: EndElement(); break;
            case XmlNodeType.ProcessingInstruction when reader.Name == "xml-stylesheet": report.StyleSheet(Location); break;
            case XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.Whitespace or XmlNodeType.SignificantWhitespace: TakeText(); break;
        }
    }

    private void TakeElement()
    {
        var (@namespace, element, isEmpty) = (reader.NamespaceURI, reader.LocalName, reader.IsEmptyElement);
        var isDrawn = style is null && SvgVocabulary.IsDrawn(@namespace, element);
        if (SvgVocabulary.IsActive(@namespace, element)) report.Active(Location, element);
        else if (reader.Depth == 0 && !isDrawn) report.NoDrawing(Location);
        if (!isDrawn)
        {
            if (!isEmpty) leftOut = reader.Depth;
            return;
        }

        if (reader.Depth == 0) size = SvgSize.Read(reader);
        writer.WriteStartElement("", element, SvgVocabulary.Svg);
        if (reader.Depth == 0) WriteNamespaces();
        while (reader.MoveToNextAttribute()) TakeAttribute(element);
        reader.MoveToElement();
        if (isEmpty) writer.WriteEndElement();
        else if (element == "style") style = new();
    }

    /// <summary>Declares the namespaces on the root; otherwise each element would declare them.</summary>
    private void WriteNamespaces()
    {
        writer.WriteAttributeString("xmlns", SvgVocabulary.Svg);
        if (bytes.AsSpan().IndexOf("www.w3.org/1999/xlink"u8) >= 0) writer.WriteAttributeString("xmlns", "xlink", null, SvgVocabulary.XLink);
    }

    private void TakeAttribute(string element)
    {
        var (@namespace, attribute, value) = (reader.NamespaceURI, reader.LocalName, reader.Value);
        if (@namespace.Length == 0 && SvgVocabulary.IsEvent(attribute)) report.Event(Location, attribute);
        else if (!SvgVocabulary.IsKept(@namespace, attribute)) return;
        else if (SvgVocabulary.IsAddress(attribute)) WriteAddress(element, attribute, value);
        else if (attribute == "attributeName" && SvgVocabulary.IsAnimation(element) && IsAddress(value))
            report.ChangedAddress(Location, attribute, value);
        else if (CssReferences.In(value).FirstOrDefault() is { Text: { } found }) report.Style(Location, found);
        else Write(attribute, value);
    }

    private static bool IsAddress(string attribute) =>
        attribute[(attribute.LastIndexOf(':') + 1)..].Trim() is var name && (SvgVocabulary.IsAddress(name) || SvgVocabulary.IsEvent(name));

    private void WriteAddress(string element, string attribute, string value)
    {
        if (SvgLinks.Clean(element, value) is { } address) Write(attribute, address);
        else report.Address(Location, element, reader.Name, value);
    }

    private void Write(string attribute, string value)
    {
        var prefix = reader.NamespaceURI switch { SvgVocabulary.XLink => "xlink", SvgVocabulary.Xml => "xml", _ => null };
        writer.WriteAttributeString(prefix, attribute, reader.NamespaceURI, value);
    }

    private void TakeText()
    {
        if (style is not null) style.Add(reader.Value, Location);
        else if (reader.Depth > 0) writer.WriteString(reader.Value);
    }

    private void EndElement()
    {
        if (style is not null) WriteStyle(style);
        style = null;
        writer.WriteEndElement();
    }

    private void WriteStyle(SvgStyle rules)
    {
        var text = rules.Text;
        writer.WriteString(text);
        foreach (var (start, found) in CssReferences.In(text).TakeWhile(_ => !report.IsFull))
        {
            var (line, column) = rules.LocationOf(start);
            report.Style(line, column, found.Length, found);
        }
    }
}
