using System.Text;
using Guidebook.Generator.Editions.Website;
using Guidebook.Model;
using Guidebook.Themes.Kit;

namespace Guidebook.Generator.Editions.Hosting;

/// <summary>
/// A page at an earlier address that leads on to the present one, with and without scripts, below any path and from a folder.
/// </summary>
/// <param name="From">The earlier address.</param>
/// <param name="To">The present address.</param>
/// <param name="Title">The title of the entry.</param>
/// <param name="Span">The location of the alias.</param>
internal sealed record AliasPage(SitePath From, Address To, string Title, SourceSpan Span)
{
    /// <summary>The page.</summary>
    public byte[] Write(Settings settings)
    {
        var url = From.UrlTo(To.Page) + (To.Fragment is { } fragment ? $"#{fragment}" : "");
        var html = new StringBuilder();
        html.Append("<!doctype html>\n<html lang=\"").AppendEncoded(settings.Language.Tag).Append("\">\n<head>\n<meta charset=\"utf-8\">\n")
            .Append("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'\">\n")
            .Append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<meta name=\"referrer\" content=\"no-referrer\">\n")
            .Append("<meta name=\"color-scheme\" content=\"light dark\">\n<meta name=\"robots\" content=\"noindex\">\n<meta http-equiv=\"refresh\" content=\"0; url=")
            .AppendEncoded(url).Append("\">\n");
        if (settings.BaseUrl is { } website) html.Append("<link rel=\"canonical\" href=\"").AppendEncoded(To.Page.AbsoluteUrl(website)).Append("\">\n");
        html.Append("<title>").AppendEncoded(Title).Append("</title>\n</head>\n<body>\n<p><a href=\"").AppendEncoded(url).Append("\">")
            .AppendEncoded(Title).Append("</a></p>\n</body>\n</html>\n");
        return Encoding.UTF8.GetBytes(html.ToString());
    }
}
