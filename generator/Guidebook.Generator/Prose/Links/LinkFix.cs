using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Guidebook.Generator.Diagnostics;
using Guidebook.Generator.Languages;
using Guidebook.Generator.Prose.Syntax;
using Markdig.Syntax.Inlines;

namespace Guidebook.Generator.Prose.Links;

/// <summary>
/// The correction of a link to a file, <c>[words](other.md#part)</c>: it keeps the words and writes the marks of a link inside the guide.
/// </summary>
internal static partial class LinkFix
{
    private const int Longest = 200;

    /// <summary>The correction of a link; null if the address names no file of a guide, or the words cannot stand in such a link.</summary>
    public static Fix? Create(SyntaxReader reader, LinkInline link)
    {
        if (link.Url is null || link.Reference is not null || reader.Offset > 0 || !File().IsMatch(link.Url)) return null;
        var source = reader.Text.Markdown.AsSpan(link.Span.Start, link.Span.Length);
        var words = source[1..Math.Max(1, source.LastIndexOf("]("))];
        if (words.IsEmpty || words.Length > Longest || words.ContainsAny("[]<!\\")) return null;
        var target = TargetOf(link.Url);
        if (source[words.Length..].Contains('\n')) return null;
        var end = link.Span.Start + 1 + words.Length;
        ImmutableArray<Edit> edits =
        [
            new(reader.Text.At(link.Span.Start, 1), "[", $"[[{target}|"),
            new(reader.Text.At(end, link.Span.End + 1 - end), source[(1 + words.Length)..].ToString(), "]]"),
        ];
        return new(target, source.ToString(), $"[[{target}|{words}]]", edits);
    }

    /// <summary>The id, and the heading if there is one, of the entry in a file.</summary>
    public static string TargetOf(string address)
    {
        var hash = address.IndexOf('#', StringComparison.Ordinal);
        var path = (hash < 0 ? address : address[..hash]).Split('?')[0].TrimEnd('/');
        var id = Ids.From(Path.GetFileNameWithoutExtension(Uri.UnescapeDataString(path)));
        return hash < 0 || hash + 1 == address.Length ? id.Value : $"{id}#{Ids.From(Uri.UnescapeDataString(address[(hash + 1)..]))}";
    }

    [GeneratedRegex(@"^[^:?#]{1,300}\.(?:md|markdown|yaml|html)(?:#[^#]{0,300})?$")]
    private static partial Regex File();
}
