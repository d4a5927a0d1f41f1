using System.Text.RegularExpressions;
using Guidebook.Generator.Diagnostics;

namespace Guidebook.Generator.Rendering.Themes;

/// <summary>The text of a template, in which tags are looked for from a place on. Comments do not count.</summary>
internal sealed partial class TemplateText
{
    private readonly string text;
    private readonly LineTable lines;
    private int at;

    /// <summary>Begins at the start of the text.</summary>
    public TemplateText(string text)
    {
        lines = new(text);
        this.text = Comment().Replace(text, comment => new(' ', comment.Length));
    }

    /// <summary>The place, with line and column from 1.</summary>
    public (int Line, int Column) Place => lines.At(at);

    /// <summary>Goes to a place.</summary>
    public void GoTo(int line, int column)
    {
        at = Math.Min(text.Length, lines.StartOf(Math.Min(line, lines.Count)) + column - 1);
    }

    /// <summary>Goes behind the next tag of a name, and returns where it stands; the place itself if there is none.</summary>
    public (int Line, int Column) FindTag(string name) => lines.At(Next(name) ?? at);

    /// <summary>Goes behind all tags of a piece of HTML, and returns where the first stands.</summary>
    public (int Line, int Column) FindTags(string html)
    {
        int? first = null;
        foreach (Match tag in Tag().Matches(html))
        {
            var found = Next(tag.Value[1..]);
            first ??= found;
        }

        return lines.At(first ?? at);
    }

    /// <summary>The number of tags of a name in a piece of HTML.</summary>
    public static int Count(string html, string name) => Tag().Matches(html).Count(tag => tag.ValueSpan[1..].SequenceEqual(name));

    /// <summary>The name of the tag that begins at an index; empty if none does.</summary>
    public static string NameAt(string html, int index) =>
        Tag().Match(html, index) is { Success: true } tag && tag.Index == index ? tag.Value[1..] : "";

    private int? Next(string name)
    {
        for (var from = at; from < text.Length && text.IndexOf('<' + name, from, StringComparison.Ordinal) is >= 0 and var found;)
        {
            from = found + name.Length + 1;
            if (from < text.Length && (char.IsLetterOrDigit(text[from]) || text[from] is '-' or '_' or ':')) continue;
            at = from;
            return found;
        }

        return null;
    }

    /// <summary>Matches a comment of Razor or HTML.</summary>
    [GeneratedRegex(@"@\*.*?\*@|<!--.*?-->", RegexOptions.Singleline)]
    private static partial Regex Comment();

    /// <summary>Matches the begin of a start tag.</summary>
    [GeneratedRegex(@"<[a-zA-Z][\w:-]*")]
    private static partial Regex Tag();
}
