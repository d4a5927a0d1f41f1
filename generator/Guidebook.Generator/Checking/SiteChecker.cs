using Guidebook.Generator.Diagnostics;
using Guidebook.Model;

namespace Guidebook.Generator.Checking;

/// <summary>
/// Checks the consistency of a site. Each page is examined separately as soon as it is generated, on any thread; the results are small. At
/// the end, links are checked across pages, and all problems are reported.
/// </summary>
public sealed class SiteChecker(SiteKind kind)
{
    /// <summary>The number of pages from which on their links are checked by many threads.</summary>
    private const int Many = 100;

    private readonly LinkResolver resolver = new();
    private readonly KnownTags tags = new();
    private Conclusion? last;

    /// <summary>Whether locations have lines and columns on pages of our own, too.</summary>
    public bool HasLines { get; init; }

    /// <summary>Examines a page.</summary>
    /// <param name="startsExercise">Whether the page starts an exercise and must therefore contain the safety signpost.</param>
    /// <param name="root">Path of the site on its server, for a page shown at any address whose links begin with it; else null.</param>
    public PageFacts Examine(SitePath path, string html, bool startsExercise = false, string? root = null) =>
        Examine(path, html.AsMemory(), startsExercise, root);

    /// <inheritdoc cref="Examine(SitePath, string, bool, string?)"/>
    public PageFacts Examine(SitePath path, ReadOnlyMemory<char> html, bool startsExercise = false, string? root = null)
    {
        var notes = new PageNotes(path, html, kind, resolver) { Root = root, HasLines = HasLines };
        new HtmlPageReader(notes, tags, startsExercise).Read(html);
        return notes.Conclude();
    }

    /// <summary>Examines the links of a style sheet.</summary>
    public PageFacts ExamineStyles(SitePath path, string css)
    {
        var notes = new PageNotes(path, css.AsMemory(), kind, resolver);
        foreach (var (url, index) in CssLinks.In(css)) notes.Link(url, LinkUse.Request, index, default);
        var facts = notes.Conclude();
        return facts with { Problems = facts.Problems.RemoveAll(problem => problem.Code == Codes.LinkToNoPlace) };
    }

    /// <summary>Examines a list of addresses relative to the site's root, which must exist.</summary>
    public PageFacts ExamineAddresses(SitePath list, IEnumerable<string> addresses)
    {
        var root = resolver.From("");
        return new(list)
        { Ids = [], Problems = [], Links = [.. addresses.Select(address => new PageLink(root.Target(address), new(address, 0, 0)))] };
    }

    /// <summary>
    /// Checks links across pages and reports all problems with their locations. Pages that passed the last check are skipped if the site
    /// has the same files and every page has the same ids.
    /// </summary>
    /// <param name="examined">Pages and style sheets, in any order.</param>
    /// <param name="others">All other files of the site.</param>
    /// <param name="report">Receives each problem, with the path of its page.</param>
    public void Conclude(IReadOnlyCollection<PageFacts> examined, IEnumerable<SitePath> others, Action<SitePath, PageProblem> report)
    {
        var files = new SiteFiles(kind, examined, others);
        var sound = last?.Covers(files) is true ? last.Sound : [];
        var now = new HashSet<PageFacts>(examined.Count, ReferenceEqualityComparer.Instance);
        // Pages share most of their links. After an edit, those of the changed page are fewer than those of the site.
        var leadAll = sound.Count == 0
            && (examined.Count < Many ? resolver.Targets.All(files.Leads) : resolver.Targets.AsParallel().All(files.Leads));
        foreach (var page in examined)
        {
            var problems = sound.Contains(page) ? [] : leadAll ? page.Problems : [.. ProblemsOf(page, files)];
            foreach (var problem in problems) report(page.Path, problem);
            if (problems.IsEmpty) now.Add(page);
        }

        last = new(files, now);
    }

    /// <inheritdoc cref="Conclude(IReadOnlyCollection{PageFacts}, IEnumerable{SitePath}, Action{SitePath, PageProblem})"/>
    /// <param name="locations">Maps a location on a page to a source location; null if there is no source file.</param>
    public void Conclude(
        IReadOnlyCollection<PageFacts> examined, IEnumerable<SitePath> others, Func<SitePath, HtmlLocation, SourceSpan?> locations,
        DiagnosticBag diagnostics) =>
        Conclude(examined, others, (page, problem) => diagnostics.Report(problem.At(locations(page, problem.Location))));

    /// <summary>The problems of another version of a page, among the files of the last check.</summary>
    public IEnumerable<PageProblem> ProblemsOf(PageFacts page) => ProblemsOf(page, last!.Files);

    private static IEnumerable<PageProblem> ProblemsOf(PageFacts page, SiteFiles files)
    {
        foreach (var problem in page.Problems) yield return problem;
        foreach (var (target, location) in page.Links)
            if (files.ErrorOf(target) is { } error)
                yield return new(error.Code, location, $"'{page.Path}' links to '{target.Url}', but {error.Message}");
    }

    /// <summary>The result of the last check across pages.</summary>
    /// <param name="Sound">The pages without problems.</param>
    private sealed record Conclusion(SiteFiles Files, HashSet<PageFacts> Sound)
    {
        /// <summary>Whether links that were valid then are still valid.</summary>
        public bool Covers(SiteFiles files) =>
            Files.All.SetEquals(files.All) && Files.Pages.Count == files.Pages.Count
                && files.Pages.All(page => HasSamePlaces(page.Key, page.Value));

        private bool HasSamePlaces(string path, PageFacts page) =>
            Files.Pages.TryGetValue(path, out var before)
            && (ReferenceEquals(page, before) || page.Ids.AsSpan().SequenceEqual(before.Ids.AsSpan()));
    }
}
