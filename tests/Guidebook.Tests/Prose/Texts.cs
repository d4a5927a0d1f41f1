using System.Collections.Immutable;
using System.Net;
using Guidebook.Generator.Diagnostics;
using Guidebook.Generator.Prose;
using Guidebook.Model;

namespace Guidebook.Tests.Prose;

/// <summary>Reads texts as if each stood at the top of the file <c>a.md</c>, and writes passages as HTML with bare links.</summary>
internal static class Texts
{
    public static TextOrigin Origin(string text) => TextOrigin.OfLines("a.md", text, 1);

    public static (Body Body, ImmutableArray<Diagnostic> Found) ReadBody(string text)
    {
        var findings = new Findings();
        return (PassageReader.ReadBody(text, Origin(text), findings), findings.Sorted);
    }

    public static (Passage Passage, ImmutableArray<Diagnostic> Found) Read(string text)
    {
        var findings = new Findings();
        return (PassageReader.Read(text, Origin(text), findings), findings.Sorted);
    }

    public static string Html(Passage passage) => string.Concat(passage.Parts.Select(Html));

    private static string Html(PassagePart part) => part switch
    {
        Markup markup => markup.Html,
        Words words => words.Text.Replace("&", "&amp;", StringComparison.Ordinal)
            .Replace("<", "&lt;", StringComparison.Ordinal).Replace(">", "&gt;", StringComparison.Ordinal),
        LinkStart link => $"<a ref=\"{link.To.Target}{(link.To.Fragment is { } fragment ? "#" + fragment : "")}\">",
        LinkEnd => "</a>",
        Picture picture => $"<img src=\"{WebUtility.HtmlEncode(picture.Source.Value)}\" alt=\"{WebUtility.HtmlEncode(picture.Alt)}\">",
        _ => throw new NotSupportedException(part.GetType().Name),
    };
}
