using Guidebook.Generator.Checking;
using Guidebook.Generator.Diagnostics;
using Guidebook.Model;

namespace Guidebook.Tests.Checking;

/// <summary>A small site in memory with the diagnostics of its check.</summary>
public sealed class CheckBench(SiteKind kind = SiteKind.Ours)
{
    private readonly SiteChecker checker = new(kind);
    private readonly List<PageFacts> examined = [];
    private readonly List<SitePath> others = [];

    public Dictionary<SitePath, SourceSpan> Pages { get; } = [];

    public Dictionary<(SitePath, string), SourceSpan> Links { get; } = [];

    /// <summary>Adds a page that is valid except for the given body.</summary>
    public CheckBench Body(string path, string body, bool startsExercise = false) => Page(path, Whole("<h1>Title</h1>" + body), startsExercise);

    /// <summary>Reads a body on other pages before, so that its tags are known.</summary>
    public CheckBench Read(string body)
    {
        for (var time = 0; time < 2; time++) checker.Examine(new("before.html"), Whole("<h1>Title</h1>" + body));
        return this;
    }

    public CheckBench Page(string path, string html, bool startsExercise = false)
    {
        examined.Add(checker.Examine(new(path), html, startsExercise));
        return this;
    }

    /// <summary>Adds the 404 page of a site in a given folder of its server.</summary>
    public CheckBench NotFound(string root, string body)
    {
        examined.Add(checker.Examine(new("404.html"), Whole("<h1>Title</h1>" + body), startsExercise: false, root));
        return this;
    }

    public CheckBench Styles(string path, string css)
    {
        examined.Add(checker.ExamineStyles(new(path), css));
        return this;
    }

    public CheckBench File(string path)
    {
        others.Add(new(path));
        return this;
    }

    /// <summary>All diagnostics, one per line; empty if there are none.</summary>
    public string Found()
    {
        var diagnostics = new DiagnosticBag();
        checker.Conclude(examined, others, LocationOf, diagnostics);
        return string.Join('\n', diagnostics.Sorted);
    }

    private SourceSpan? LocationOf(SitePath page, HtmlLocation location)
    {
        if (Links.TryGetValue((page, location.At), out var link)) return link;
        return Pages.TryGetValue(page, out var entry) ? entry : null;
    }

    public static string Whole(string body) =>
        "<!DOCTYPE html>\n<html lang=\"en\"><head><meta charset=\"utf-8\"><meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'self'\">"
        + "<meta name=\"viewport\" content=\"width=device-width\"><title>A &amp; B</title></head>\n<body>" + body + "</body></html>";
}
