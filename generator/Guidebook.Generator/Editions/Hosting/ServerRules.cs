using System.Collections.Immutable;
using System.Text;
using Guidebook.Generator.Editions.Website;
using Guidebook.Model;
using Guidebook.Themes.Kit;

namespace Guidebook.Generator.Editions.Hosting;

/// <summary>
/// Writes what a server needs to know about the website: the security policy, how long browsers may keep files, the page for missing
/// addresses. <c>_headers</c> is read by Netlify and Cloudflare Pages, <c>nginx.conf</c> by nginx.
/// </summary>
internal static class ServerRules
{
    private const string Forever = "public, max-age=31536000, immutable";

    private static readonly ImmutableArray<(string Name, string Value)> Headers =
    [
        ("Content-Security-Policy", PagePolicy.OfServer),
        ("Referrer-Policy", "no-referrer"),
        ("X-Content-Type-Options", "nosniff"),
        ("X-Frame-Options", "DENY"),
        ("Permissions-Policy", "geolocation=(), camera=(), microphone=()"),
    ];

    /// <summary>The path of the file for Netlify and Cloudflare Pages.</summary>
    public static SitePath HeadersPath { get; } = new("_headers");

    /// <summary>The rules for Netlify and Cloudflare Pages.</summary>
    /// <param name="lasting">The files whose names carry a fingerprint.</param>
    public static byte[] WriteHeaders(Settings settings, IEnumerable<SitePath> lasting)
    {
        var (root, text) = (WebsitePaths.ServerRoot(settings), new StringBuilder());
        text.Append(root).Append("*\n");
        foreach (var (name, value) in Headers) text.Append("  ").Append(name).Append(": ").Append(value).Append('\n');
        foreach (var file in lasting.Order()) text.Append(root).Append(file.ToUrl()).Append("\n  Cache-Control: ").Append(Forever).Append('\n');
        return Encoding.UTF8.GetBytes(text.ToString());
    }

    /// <summary>The rules for nginx, to be included in a server block.</summary>
    public static byte[] WriteNginx(Settings settings)
    {
        var root = WebsitePaths.ServerRoot(settings);
        // nginx forgets the headers of a block in an inner block that adds one.
        string HeadersAt(string indent) => string.Concat(Headers.Select(header => $"{indent}add_header {header.Name} \"{header.Value}\" always;\n"));
        var pattern = System.Text.RegularExpressions.Regex.Escape(root);
        return Encoding.UTF8.GetBytes($$"""
            # The website on nginx. Written by every build: do not edit. Include it in a server block:
            #
            #     server {
            #         listen 443 ssl;
            #         server_name example.org;
            #         root /srv/www;                      # the website lies in /srv/www{{root}}
            #         include /srv/nginx.conf;            # this file
            #     }
            #
            # Copy this file again when 'base-url' changes, then: nginx -t && systemctl reload nginx
            # 'gzip_static' sends the files that 'guidebook build --compress' writes, and never asks whether they are old: a
            # website that was built with them once is always built with them, or the copies are deleted. For its .br files, nginx needs the
            # module ngx_brotli (Debian: libnginx-mod-http-brotli-static) and a line 'brotli_static on;' in the server block.

            location {{root}} {
                index index.html;
                error_page 404 {{root}}404.html;
                error_page 403 =404 {{root}}404.html;

                charset utf-8;
                charset_types text/css text/plain text/xml application/javascript application/json application/manifest+json text/calendar;
                gzip on;
                gzip_vary on;
                gzip_static on;
                gzip_types text/css text/plain text/xml text/calendar application/javascript application/json application/manifest+json image/svg+xml;

            {{HeadersAt("    ")}}    add_header Cache-Control "no-cache" always;

                location ~ "^{{pattern}}(.+/)?[^/]+\.[0-9a-f]{10}\.(css|js|woff2?|ttf|otf|svg)$" {
            {{HeadersAt("        ")}}        add_header Cache-Control "{{Forever}}";
                }

                location ~ \.webmanifest$ {
                    types { }
                    default_type application/manifest+json;
            {{HeadersAt("        ")}}        add_header Cache-Control "no-cache" always;
                }
                location ~ \.ics$ {
                    types { }
                    default_type text/calendar;
            {{HeadersAt("        ")}}        add_header Cache-Control "no-cache" always;
                }
            }

            """);
    }
}
