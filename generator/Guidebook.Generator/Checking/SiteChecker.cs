using System.Collections.Immutable;
using Guidebook.Generator.Diagnostics;
using Guidebook.Model;

namespace Guidebook.Generator.Checking;

/// <summary>
/// Is a site whole? Each page is examined by itself, as soon as it is made and from any thread; what is found is small. In the
/// end the pages are held against each other, and everything wrong is reported.
/// </summary>
public sealed class SiteChecker(SiteKind kind)
{
    private readonly LinkResolver resolver = new();
    private Conclusion? last;

    /// <summary>Examines a page.</summary>
    /// <param name="startsExercise">Whether it starts somebody on an exercise, and so must carry the safety signpost.</param>
    /// <param name="root">The path of the site on its server, where the page is shown at any address, and its links begin with it; else null.</param>
    public PageFacts Examine(SitePath path, string html, bool startsExercise = false, string? root = null)
    {
        var notes = new PageNotes(path, html, kind, resolver) { Root = root };
        new HtmlPageReader(notes).Read(html, startsExercise);
        return notes.Conclude();
    }

    /// <summary>Examines a style sheet: what it fetches.</summary>
    public PageFacts ExamineStyles(SitePath path, string css)
    {
        var notes = new PageNotes(path, css, kind, resolver);
        foreach (var (url, index) in CssLinks.In(css)) notes.Link(url, LinkUse.Request, index, default);
        var facts = notes.Conclude();
        return facts with { Problems = facts.Problems.RemoveAll(problem => problem.Code == Codes.LinkToNoPlace) };
    }

    /// <summary>Examines a list of addresses from the site's root: whether each is there.</summary>
    public PageFacts ExamineAddresses(SitePath list, IEnumerable<string> addresses)
    {
        var root = resolver.From("");
        return new(list) { Ids = [], Problems = [], Links = [.. addresses.Select(address => new PageLink(root.Target(address), new(address, 0, 0)))] };
    }

    /// <summary>
    /// Holds everything against each other and reports what is wrong, each at the place that is found for it. Pages that were sound the
    /// last time are so again, as long as the site has the same files and every page the same places.
    /// </summary>
    /// <param name="examined">Pages and style sheets, in any order.</param>
    /// <param name="others">All other files of the site.</param>
    /// <param name="locations">Where to report something on a page; null where no file can be named.</param>
    public void Conclude(IReadOnlyCollection<PageFacts> examined, IEnumerable<SitePath> others, Func<SitePath, HtmlLocation, SourceSpan?> locations, DiagnosticBag diagnostics)
    {
        var files = new SiteFiles(kind, examined, others);
        var sound = last?.Covers(files) is true ? last.Sound : [];
        var now = new HashSet<PageFacts>(examined.Count, ReferenceEqualityComparer.Instance);
        foreach (var page in examined)
            if (sound.Contains(page) || IsSound(page, files, locations, diagnostics)) now.Add(page);
        last = new(files.All, files.Pages, now);
    }

    private static bool IsSound(PageFacts page, SiteFiles files, Func<SitePath, HtmlLocation, SourceSpan?> locations, DiagnosticBag diagnostics)
    {
        var isSound = page.Problems.IsEmpty;
        foreach (var problem in page.Problems) diagnostics.Report(new(problem.Code, locations(page.Path, problem.Location), problem.Message) { Count = problem.Count });
        foreach (var (target, location) in page.Links)
        {
            if (files.Wrong(target) is not { } wrong) continue;
            isSound = false;
            diagnostics.Report(new Diagnostic(wrong.Code, locations(page.Path, location), $"'{page.Path}' links to '{target.Url}', but {wrong.Message}"));
        }

        return isSound;
    }

    /// <summary>What was found when all pages were held against each other.</summary>
    /// <param name="Sound">The pages with nothing wrong.</param>
    private sealed record Conclusion(HashSet<string> Files, Dictionary<string, PageFacts> Pages, HashSet<PageFacts> Sound)
    {
        /// <summary>Whether links that led somewhere then still do.</summary>
        public bool Covers(SiteFiles files) => Files.SetEquals(files.All) && Pages.Count == files.Pages.Count && files.Pages.All(page => HasSamePlaces(page.Key, page.Value));

        private bool HasSamePlaces(string path, PageFacts page) =>
            Pages.TryGetValue(path, out var before) && (ReferenceEquals(page, before) || page.Ids.AsSpan().SequenceEqual(before.Ids.AsSpan()));
    }
}
