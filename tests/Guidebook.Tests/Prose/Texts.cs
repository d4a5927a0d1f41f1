using System.Collections.Immutable;
using Guidebook.Generator.Diagnostics;
using Guidebook.Generator.Languages;
using Guidebook.Generator.Prose;
using Guidebook.Generator.Prose.Syntax;
using Guidebook.Model;
using Guidebook.Themes.Kit;

namespace Guidebook.Tests.Prose;

/// <summary>Reads texts as the start of the file <c>a.md</c>, and writes passages as HTML with plain links.</summary>
internal static class Texts
{
    public static TextOrigin Origin(string text) => TextOrigin.OfLines("a.md", text, 1);

    public static (Body Body, ImmutableArray<Diagnostic> Found) ReadBody(string text)
    {
        var diagnostics = new DiagnosticBag();
        return (PassageReader.ReadBody(text, Origin(text), diagnostics, LanguageTable.English), diagnostics.Sorted);
    }

    public static (Passage Passage, ImmutableArray<Diagnostic> Found) Read(string text)
    {
        var diagnostics = new DiagnosticBag();
        return (PassageReader.Read(text, Origin(text), diagnostics, LanguageTable.English), diagnostics.Sorted);
    }

    public static string Html(Passage passage) => new BareWriter().Write(passage);

    /// <summary>Writes links to entries with their references, because there is no guide with addresses.</summary>
    private sealed class BareWriter : HtmlWriter
    {
        protected override void Visit(Inline.Link link)
        {
            Html.Append("<a ref=\"").Append(link.To.Target).Append(link.To.Fragment is { } fragment ? "#" + Escaped(fragment) : "").Append("\">");
            base.Visit(link);
            Html.Append("</a>");
        }

        protected override void Visit(Inline.FileLink link)
        {
            Html.Append(link.To.IsPrint ? "<a print=\"" : "<a file=\"").Append(Escaped(link.To.Name)).Append("\">");
            base.Visit(link);
            Html.Append("</a>");
        }

        private static string Escaped(string name) =>
            name.Replace("<", "&lt;", StringComparison.Ordinal).Replace("\"", "&quot;", StringComparison.Ordinal);
    }
}
