using System.Globalization;
using System.Text.RegularExpressions;
using Guidebook.Generator.Diagnostics;
using Guidebook.Model;

namespace Guidebook.Generator.Rendering.Themes;

/// <summary>A page that was drawn with marks, which say for each piece where in the templates of a theme folder it comes from.</summary>
/// <param name="html">The page with its marks.</param>
/// <param name="files">The templates of the folder.</param>
internal sealed partial class MarkedPage(string html, IReadOnlyCollection<ThemeFile> files)
{
    /// <summary>The mark of a template or fragment that begins.</summary>
    public const string Enter = "enter";

    /// <summary>The mark of a template, fragment or part that ends.</summary>
    public const string Leave = "leave";

    /// <summary>The mark of a part that begins.</summary>
    public const string Part = "part";

    /// <summary>The mark of tags and text.</summary>
    public const string Markup = "markup";

    /// <summary>The mark of code that writes something.</summary>
    public const string Expression = "expression";

    /// <summary>The place in a template from which a piece of the page comes; null if no template of the folder draws it.</summary>
    public SourceSpan? OriginOf(int line, int column)
    {
        var index = new LineTable(html).StartOf(line) + column - 1;
        var open = new Stack<Match?>();
        foreach (Match mark in Marks().Matches(html))
        {
            if (mark.Index >= index) break;
            var (kind, before) = (mark.Groups["kind"].Value, open.TryPeek(out var top) ? top : null);
            if (kind is Leave or Markup or Expression) open.TryPop(out _);
            if (kind is Enter) open.Push(null);
            else if (kind is not Leave) open.Push(mark.Groups["line"].Value == "0" ? before : mark);
        }

        return open.TryPeek(out var last) && last is not null ? SpanOf(last, index) : null;
    }

    private SourceSpan SpanOf(Match mark, int index)
    {
        var name = Uri.UnescapeDataString(mark.Groups["file"].Value);
        var (line, column) = (Number("line"), Number("column"));
        if (mark.Groups["kind"].Value != Markup || files.FirstOrDefault(file => file.Name == name) is not { } file)
            return new(name, line, column, 0);
        var text = new TemplateText(file.Text);
        text.GoTo(line, column);
        var (tag, end) = (TemplateText.NameAt(html, index), mark.Index + mark.Length);
        var before = TemplateText.Count(html[end..index], tag);
        for (var i = 0; i <= before; i++) (line, column) = text.FindTag(tag);
        return new(name, line, column, tag.Length + 1);

        int Number(string group) => int.Parse(mark.Groups[group].ValueSpan, CultureInfo.InvariantCulture);
    }

    /// <summary>Matches a mark.</summary>
    [GeneratedRegex($"<!--{TemplateMarks.TypeName} (?<kind>[a-z]+) (?<line>[0-9]+) (?<column>[0-9]+) (?<file>[^ >]*)-->")]
    private static partial Regex Marks();
}
