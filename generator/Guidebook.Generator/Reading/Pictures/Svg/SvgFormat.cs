using System.Collections.Immutable;
using System.Xml;
using Guidebook.Generator.Diagnostics;
using Guidebook.Generator.Reading.Pictures.Formats;

namespace Guidebook.Generator.Reading.Pictures.Svg;

/// <summary>
/// SVG: a drawing in XML. Its drawing elements are written again, so that only checked content is published; active content is rejected.
/// </summary>
internal sealed class SvgFormat : PictureFormat
{
    private static readonly XmlReaderSettings Lenient = new() { DtdProcessing = DtdProcessing.Ignore, XmlResolver = null };

    /// <inheritdoc/>
    public override string Called => "an SVG";

    /// <inheritdoc/>
    public override string MediaType => "image/svg+xml";

    /// <inheritdoc/>
    public override ImmutableArray<string> Endings => [".svg"];

    /// <inheritdoc/>
    public override bool IsDecoded => false;

    /// <inheritdoc/>
    public override bool Begins(byte[] bytes)
    {
        try
        {
            using var xml = XmlReader.Create(new MemoryStream(bytes), Lenient);
            return xml.MoveToContent() is XmlNodeType.Element && xml.LocalName == "svg";
        }
        catch (Exception exception) when (exception is XmlException or ArgumentException)
        {
            return false; // The library also throws the other one, for a declaration with signs of several bytes.
        }
    }

    /// <inheritdoc/>
    public override CleanPicture? Clean(byte[] bytes, string name, DiagnosticBag diagnostics)
    {
        using var cleaner = new SvgCleaner(bytes, new(name, bytes, diagnostics));
        return cleaner.Clean() is { } clean ? new(this, clean.Bytes, clean.Size) : null;
    }
}
