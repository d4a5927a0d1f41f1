using System.Globalization;
using System.Xml;
using Guidebook.Generator.Diagnostics;
using Guidebook.Generator.Prose.Syntax;
using Guidebook.Model;

namespace Guidebook.Generator.Reading.Pictures.Svg;

/// <summary>Reports mistakes in a drawing, with line, column and correction.</summary>
/// <param name="name">The name of the file in source locations.</param>
/// <param name="bytes">The file.</param>
internal sealed class SvgReport(string name, byte[] bytes, DiagnosticBag diagnostics)
{
    private const int Most = 100;
    private readonly Lazy<(string Text, LineTable Lines)> file = new(() => Read(bytes));
    private int count;

    /// <summary>Whether nothing has been reported.</summary>
    public bool IsEmpty => count == 0;

    /// <summary>Whether so many mistakes have been reported (100) that more would not help.</summary>
    public bool IsFull => count >= Most;

    /// <summary>Reports an element with active content.</summary>
    public void Active(IXmlLineInfo location, string element) => Add(Codes.ActiveDrawing, location, element.Length, element switch
    {
        "foreignObject" => "'foreignObject' holds a web page, and a drawing must hold none. Write its words with 'text', or save the drawing anew as plain SVG or as PNG.",
        "link" => "A drawing may not use style sheets from elsewhere. Put their rules into an element 'style', or save the drawing anew as plain SVG.",
        _ => $"An element '{element}' makes a drawing a program, which could read on this site's own address what its readers keep there. Take it out, or save the drawing anew as plain SVG.",
    });

    /// <summary>Reports an attribute that runs a script.</summary>
    public void Event(IXmlLineInfo location, string attribute) => Add(Codes.ActiveDrawing, location, attribute.Length,
        $"'{attribute}' runs a script, which could read on this site's own address what its readers keep there. Take it out, or save the drawing anew as plain SVG.");

    /// <summary>Reports an animation that changes an address.</summary>
    public void ChangedAddress(IXmlLineInfo location, string attribute, string value) =>
        Add(Codes.ActiveDrawing, location, attribute.Length,
        $"This animation changes {Quoted.Words(value)}, and so where something leads while it is looked at. Take it out.");

    /// <summary>Reports an address that leads out of the drawing.</summary>
    public void Address(IXmlLineInfo location, string element, string attribute, string address)
    {
        var (code, message) = (element, SvgLinks.IsProgram(address)) switch
        {
            (_, true) => (Codes.ActiveDrawing, $"{Quoted.Words(address)} runs as a program when it is followed. Take it out."),
            ("a", _) => (Codes.OutsideReference, $"Nobody can follow a link inside of a picture. Put the link to {Quoted.Words(address)} into the text that shows it."),
            ("image" or "feImage", _) when address.AsSpan().TrimStart().StartsWith("data:", StringComparison.OrdinalIgnoreCase) =>
                (Codes.OutsideReference, "This drawing holds a file that is no whole PNG, JPEG, GIF, WebP or AVIF in base64. Put the picture in anew, as one of these."),
            _ => (Codes.OutsideReference, Fetches(address)),
        };
        Add(code, location, attribute.Length, message);
    }

    /// <summary>Reports a style rule that loads a resource.</summary>
    public void Style(IXmlLineInfo location, string what) => Style(location.LineNumber, location.LinePosition, 0, what);

    /// <summary>Reports a style rule that loads a resource, inside a <c>style</c> element.</summary>
    public void Style(int line, int column, int length, string what) => Add(Codes.OutsideReference, line, column, length,
        what.StartsWith('@') ? "A drawing may not use style sheets from elsewhere. Put their rules in place of '@import'."
        : what.Contains("data:", StringComparison.OrdinalIgnoreCase) ? "A style rule may not hold files. Put a picture into an element 'image', and turn words in a typeface of their own into paths."
        : Fetches(what));

    /// <summary>Reports a style sheet that is referenced before the root element.</summary>
    public void StyleSheet(IXmlLineInfo location) => Add(Codes.OutsideReference, location, "xml-stylesheet".Length,
        "A drawing may not use style sheets from elsewhere. Put their rules into an element 'style' in the drawing, and delete this line.");

    /// <summary>Reports a root element that has the name of a drawing without its namespace.</summary>
    public void NoDrawing(IXmlLineInfo location) => Add(Codes.DamagedPicture, location, "svg".Length,
        $"Browsers do not know this for a drawing. Begin it with <svg xmlns=\"{SvgVocabulary.Svg}\" …>.");

    /// <summary>Reports invalid XML or a document type.</summary>
    public void NotXml(XmlException exception)
    {
        var (text, lines) = file.Value;
        var begin = exception.LineNumber == 0 ? text.IndexOf("<!DOCTYPE", StringComparison.Ordinal) : -1;
        if (begin >= 0)
        {
            var (line, column) = lines.At(begin);
            Add(Codes.ActiveDrawing, line, column, "<!DOCTYPE".Length,
                "A document type can fetch files and blow up a drawing, and browsers need none. Delete all from '<!DOCTYPE' to its '>'.");
            return;
        }

        var where = string.Create(CultureInfo.InvariantCulture, $" Line {exception.LineNumber}, position {exception.LinePosition}.");
        Add(Codes.DamagedPicture, exception.LineNumber, exception.LinePosition, 0,
            $"From here on, browsers cannot read this drawing: {exception.Message.Replace(where, "", StringComparison.Ordinal)} Mend it, or save the drawing anew from the original.");
    }

    private static string Fetches(string what) =>
        $"This drawing fetches {Quoted.Words(what)} from elsewhere: browsers show nothing of it, or tell others who reads. Put it into the drawing itself, or take it out.";

    private void Add(Code code, IXmlLineInfo location, int length, string message) =>
        Add(code, location.LineNumber, location.LinePosition, length, message);

    private void Add(Code code, int line, int column, int length, string message)
    {
        count++;
        diagnostics.Report(code, Place(line, column, length), message, Cause.OfFile(name, message));
    }

    /// <summary>
    /// A place in the file, its mark to the end of the line at most. Rules of style go over lines, and have lines of their own where a line
    /// end is written as a reference; the library counts a line end that is the last sign as a sign of the line.
    /// </summary>
    private SourceSpan Place(int line, int column, int length)
    {
        var (text, lines) = file.Value;
        var here = Math.Clamp(line, 1, lines.Count);
        var end = lines.Line(text, here).Length + 1;
        var begin = Math.Clamp(column, 1, end);
        return new(name, here, begin, Math.Min(length, end - begin));
    }

    private static (string Text, LineTable Lines) Read(byte[] bytes)
    {
        using var reader = new StreamReader(new MemoryStream(bytes));
        var text = reader.ReadToEnd();
        return (text, new(text));
    }
}
