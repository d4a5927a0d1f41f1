using System.Text;
using System.Text.RegularExpressions;

namespace Guidebook.Generator.Serving;

/// <summary>Adds the reload script to a page as it is served. Published pages do not contain it.</summary>
internal static partial class LiveHtml
{
    /// <summary>Returns the page with the script.</summary>
    /// <param name="version">The version of the page, with which the script detects changes.</param>
    public static byte[] Create(ReadOnlySpan<byte> html, PageVersion version)
    {
        var text = Policy()
            .Replace(Encoding.UTF8.GetString(html),
                policy => policy.Groups[1].Value + Allowing(policy.Groups[2].Value, "connect-src", "frame-src") + policy.Groups[3].Value, 1);
        var head = text.IndexOf("</head>", StringComparison.OrdinalIgnoreCase);
        return Encoding.UTF8.GetBytes(head < 0 ? text : text.Insert(head, Script(version)));
    }

    private static string Script(PageVersion version) =>
        $"""
        <link rel="stylesheet" href="{LivePaths.Styles}" data-live>
        <script src="{LivePaths.Script}" data-page="{version.Page}" data-files="{version.Files}" data-styles="{version.Styles}" type="module"></script>

        """;

    /// <summary>The Content-Security-Policy with permission for the script to connect to this server and to frame its pages.</summary>
    private static string Allowing(string policy, params ReadOnlySpan<string> kinds)
    {
        foreach (var kind in kinds)
        {
            var rules = policy.Split(';', StringSplitOptions.TrimEntries);
            var known = Array.FindIndex(rules, rule => rule.Split(' ')[0] == kind);
            if (known < 0) rules = [.. rules, $"{kind} 'self'"];
            else if (!rules[known].Contains("'self'", StringComparison.Ordinal)) rules[known] = $"{rules[known].Replace(" 'none'", "", StringComparison.Ordinal)} 'self'";
            policy = string.Join("; ", rules);
        }

        return policy;
    }

    [GeneratedRegex("""(<meta http-equiv="Content-Security-Policy" content=")([^"]*)(")""", RegexOptions.IgnoreCase)]
    private static partial Regex Policy();
}
