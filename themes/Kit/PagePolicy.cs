using Microsoft.AspNetCore.Components;

namespace Guidebook.Themes.Kit;

/// <summary>The security policy of web pages: nothing from other sites, no inline code.</summary>
public static class PagePolicy
{
    /// <summary>The policy that a page states itself.</summary>
    public const string InPage =
        "default-src 'none'; script-src 'self'; connect-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; manifest-src 'self'; base-uri 'none'; form-action 'none'";

    /// <summary>The element of a page with the policy, which stands unescaped, as people would write it.</summary>
    public static MarkupString Element => new($"<meta http-equiv=\"Content-Security-Policy\" content=\"{InPage}\">");

    /// <summary>The policy that a server sends: also, no other site may frame a page.</summary>
    public const string OfServer = $"{InPage}; worker-src 'self'; frame-ancestors 'none'";
}
