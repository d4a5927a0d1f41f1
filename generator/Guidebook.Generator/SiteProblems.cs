using Guidebook.Generator.Caching;
using Guidebook.Generator.Checking;
using Guidebook.Generator.Diagnostics;
using Guidebook.Generator.Editions.Website;
using Guidebook.Generator.Rendering;
using Guidebook.Generator.Rendering.Themes;
using Guidebook.Model;

namespace Guidebook.Generator;

/// <summary>
/// The problems of a site's pages, each reported where its author can mend it: what a template of a theme folder draws wrong, once, in the
/// template; the rest at the entry of the page.
/// </summary>
/// <param name="draw">Draws a page.</param>
internal sealed class SiteProblems(DrawnSite site, SiteChecker checker, Func<WebPage, PageRenderer, GuideView, ReadOnlyMemory<char>> draw)
{
    private readonly List<(SitePath Path, PageProblem Problem)> found = [];

    /// <summary>Examines a page.</summary>
    public static PageFacts Examine(SiteChecker checker, WebPage page, ReadOnlyMemory<char> html, Settings settings) =>
        checker.Examine(page.Path, html, page.Model.Frame.StartsExercise && settings.Safety is not null,
            page.Path == WebsitePaths.NotFound ? WebsitePaths.ServerRoot(settings) : null);

    /// <summary>Adds a problem.</summary>
    public void Add(SitePath path, PageProblem problem) => found.Add((path, problem));

    /// <summary>Reports all problems.</summary>
    public void Report(DiagnosticBag diagnostics)
    {
        var ofTemplates = new List<(SourceSpan Origin, SitePath Path, PageProblem Problem)>();
        foreach (var page in found.GroupBy(one => one.Path))
        {
            var origins = OriginsOn(page.Key);
            foreach (var (path, problem) in page)
            {
                var here = origins[(problem.Code, problem.Message)].Distinct().ToList();
                if (here.Count == 0) diagnostics.Report(problem.At(FindLocation(path, problem.Location)));
                ofTemplates.AddRange(here.Select(origin => (origin, path, problem)));
            }
        }

        foreach (var same in ofTemplates.GroupBy(one => (one.Problem.Code, one.Origin)))
        {
            var pages = same.Select(one => one.Path).Distinct().Count();
            var first = same.MinBy(one => one.Path).Problem;
            diagnostics.Report(first.Code, same.Key.Origin, first.Message + (pages == 1 ? " It comes from this template."
                : $" It comes from this template, and is on {pages - 1} more {(pages == 2 ? "page" : "pages")}."));
        }
    }

    /// <summary>The places in templates of a theme folder from which problems of a page come.</summary>
    private ILookup<(Code, string), SourceSpan> OriginsOn(SitePath path)
    {
        var none = Enumerable.Empty<PageProblem>().ToLookup(problem => (problem.Code, problem.Message), _ => default(SourceSpan));
        if (site.Theme is not FolderTheme { Templates.Files.Count: > 0 } theme || site.Page(path) is not { Page: var page }) return none;
        using var original = new PageRenderer(theme.Basis);
        var before = ProblemsOf(page, draw(page, original, site.Guide)).Select(problem => (problem.Code, problem.Message)).ToHashSet();
        using var renderer = new PageRenderer(theme) { HasMarks = true };
        var html = draw(page, renderer, site.Guide).ToString();
        var used = renderer.FolderComponents.Select(theme.Templates.Files.GetValueOrDefault).OfType<ThemeFile>().ToList();
        var marked = new MarkedPage(html, used);
        return (from problem in ProblemsOf(page, html.AsMemory())
                where used.Count > 0 && !before.Contains((problem.Code, problem.Message))
                select (problem, Origin: marked.OriginOf(problem.Location.Line, problem.Location.Column) ?? SourceSpan.Whole(used[0].Name)))
            .ToLookup(one => (one.problem.Code, one.problem.Message), one => one.Origin);
    }

    private IEnumerable<PageProblem> ProblemsOf(WebPage page, ReadOnlyMemory<char> html) =>
        checker.ProblemsOf(Examine(new(SiteKind.Ours) { HasLines = true }, page, html, site.Guide.Settings));

    /// <summary>
    /// The source of a position on a page: its heading, else the entry of the page; or that of an address in a stylesheet.
    /// </summary>
    private SourceSpan? FindLocation(SitePath path, HtmlLocation location)
    {
        if (site.Page(path) is not { Page: var page }) return (site.Theme as FolderTheme)?.FindInStyles(location.At);
        var heading = location.At is ['#', .. var id] ? page.Model.Frame.Contents.FirstOrDefault(section => section.Id == id) : null;
        return heading?.Span ?? page.Origin;
    }
}
