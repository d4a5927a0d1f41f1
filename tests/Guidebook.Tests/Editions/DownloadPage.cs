using System.Collections.Immutable;
using System.Net;
using System.Text.RegularExpressions;
using Guidebook.Generator.Diagnostics;
using Guidebook.Generator.Editions;
using Guidebook.Generator.Editions.Website;
using Guidebook.Generator.Rendering;
using Guidebook.Model;
using Guidebook.Tests.Entries;
using Guidebook.Themes.Kit;
using Guidebook.Themes.Kit.Website;

namespace Guidebook.Tests.Editions;

/// <summary>Pages of the print desk, drawn for any files by the real theme.</summary>
internal static class DownloadPage
{
    private static readonly Guide Guide = EveryKind.Link();

    /// <summary>The theme's words in the language of the guide.</summary>
    public static Strings Strings { get; } = ThemeStrings.Create(Theme.Usual, Guide.Settings, new DiagnosticBag());

    /// <summary>The page at a path.</summary>
    public static string Html(string path, params ImmutableArray<Download> files)
    {
        using var renderer = new PageRenderer(Theme.Usual);
        var page = WebsiteEdition.Compose(Guide, Strings, files).Single(page => page.Path.Value == path);
        return renderer.Draw(page.Model, new WebsiteMedium(Guide, Strings, new TermFinder(Guide.Terms), page.Path));
    }

    /// <summary>The words of the page at a path, with single spaces.</summary>
    public static string Words(string path, params ImmutableArray<Download> files) =>
        Builds.Print.ShippedPrints.Flat(WebUtility.HtmlDecode(Regex.Replace(Html(path, files), "<[^>]+>", " ")));
}
