using System.Text;
using Guidebook.Generator.Diagnostics;
using Guidebook.Generator.Prose;
using Guidebook.Model;

namespace Guidebook.Generator.Serving;

/// <summary>The page on a code: what <c>guidebook explain</c> tells.</summary>
internal static class ExplainPage
{
    /// <summary>The page; null where there is no such code.</summary>
    public static byte[]? Of(string id) => Codes.All.FirstOrDefault(code => code.Id == id) is { } code ? Of(code) : null;

    private static byte[] Of(Code code) => Encoding.UTF8.GetBytes(OwnPage.Of($"{code.Id}: {code.Title}", Html(Explanation.Of(code).Text)));

    private static string Html(string markdown)
    {
        var lines = Enumerable.Range(1, markdown.Count(letter => letter == '\n') + 1).Select(line => new TextLine(line, 1));
        var body = PassageReader.ReadBody(markdown, new("explanation", [.. lines]), new());
        return string.Concat(body.Passage.Parts.Select(part => part switch
        {
            Markup markup => markup.Html,
            Words words => OwnPage.Encode(words.Text),
            _ => "",
        }));
    }
}
