using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;

namespace Guidebook.Generator.Serving;

/// <summary>A page of the server itself: plain, in the colours of a quiet terminal, the same whatever the theme.</summary>
internal static class OwnPage
{
    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    /// <summary>A text as HTML.</summary>
    public static string Encode(string text) => Encoder.Encode(text);

    /// <summary>The whole page.</summary>
    /// <param name="body">HTML.</param>
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

    /// <summary>A page with a sentence on it.</summary>
    public static byte[] Saying(string title, string sentence) => Encoding.UTF8.GetBytes(Create(title, $"<p>{Encode(sentence)}</p>"));
}
