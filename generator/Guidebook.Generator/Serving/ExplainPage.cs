using System.Text;
using Guidebook.Generator.Diagnostics;
using Guidebook.Generator.Languages;
using Guidebook.Generator.Prose;
using Guidebook.Generator.Prose.Syntax;
using Guidebook.Themes.Kit;

namespace Guidebook.Generator.Serving;

/// <summary>The web page of a diagnostic code, with the text of <c>guidebook explain</c>.</summary>
internal static class ExplainPage
{
    private const string Title = "All that can be found";

    /// <summary>Creates the page of a code; the list of all codes for an empty id, null for an unknown one.</summary>
    public static byte[]? Create(string id) =>
        id.Length == 0 ? List() : Codes.All.FirstOrDefault(code => code.Id == id) is { } code ? Create(code) : null;

    private static byte[] Create(Code code) => Encoding.UTF8.GetBytes(OwnPage.Create(
        $"{code.Id}: {code.Title}", $"{Html(Explanation.Find(code).Text)}\n<p class=\"more\"><a href=\"{LivePaths.Explain}\">{Title}</a></p>"));

    private static byte[] List() => Encoding.UTF8.GetBytes(OwnPage.Create(Title, string.Concat(CodeArea.All.Select(area =>
        $"<h2>{OwnPage.Encode(area.Title)}</h2>\n<ul>\n{string.Concat(area.Codes.Select(code => $"<li><a href=\"{LivePaths.Explain}{code.Id}\">{code.Id}: {OwnPage.Encode(code.Title)}</a></li>\n"))}</ul>\n"))));

    private static string Html(string markdown)
    {
        var origin = TextOrigin.OfLines("explanation", markdown, 1);
        return new HtmlWriter().Write(PassageReader.ReadBody(markdown, origin, new(), LanguageTable.English).Passage);
    }
}
