using System.Text;
using System.Xml;

namespace Guidebook.Generator.Reading.Pictures.Svg;

/// <summary>The rules of a <c>style</c> element, concatenated from its texts as in browsers.</summary>
internal sealed class SvgStyle
{
    private readonly StringBuilder text = new();
    private readonly List<(int Start, int Line, int Column)> parts = [];

    /// <summary>The rules.</summary>
    public string Text => text.ToString();

    /// <summary>Adds a text of the element.</summary>
    public void Add(string part, IXmlLineInfo location)
    {
        parts.Add((text.Length, location.LineNumber, location.LinePosition));
        text.Append(part);
    }

    /// <summary>The line and column of an offset in the rules.</summary>
    public (int Line, int Column) LocationOf(int index)
    {
        var part = parts.FindLast(part => part.Start <= index);
        var before = Text.AsSpan(part.Start, index - part.Start);
        var lines = before.Count('\n');
        return lines == 0 ? (part.Line, part.Column + before.Length) : (part.Line + lines, before.Length - before.LastIndexOf('\n'));
    }
}
