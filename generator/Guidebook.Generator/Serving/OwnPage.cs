using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;

namespace Guidebook.Generator.Serving;

/// <summary>Creates the server's own pages, with a plain style that is independent of the theme.</summary>
internal static class OwnPage
{
    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    /// <summary>Encodes a text as HTML.</summary>
    public static string Encode(string text) => Encoder.Encode(text);

    /// <summary>Creates a page.</summary>
    /// <param name="body">HTML of the content.</param>
    public static string Create(string title, string body) =>
        $"""
        <!doctype html>
        <html lang="en">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'self'; style-src 'self'; base-uri 'none'; form-action 'none'">
        <meta name="color-scheme" content="light dark">
        <title>{Encode(title)}</title>
        <link rel="stylesheet" href="{LivePaths.PageStyles}">
        </head>
        <body>
        <main>
        <h1>{Encode(title)}</h1>
        {body}
        </main>
        </body>
        </html>

        """;

    /// <summary>Creates a page with one sentence.</summary>
    public static byte[] Saying(string title, string sentence) => Encoding.UTF8.GetBytes(Create(title, $"<p>{Encode(sentence)}</p>"));
}
