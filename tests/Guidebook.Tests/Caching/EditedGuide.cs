using Guidebook.Generator;
using Guidebook.Generator.Caching;
using Guidebook.Generator.Diagnostics;
using Guidebook.Generator.Reading;
using Guidebook.Model;
using Guidebook.Tests.Builds;

namespace Guidebook.Tests.Caching;

/// <summary>
/// A copy of the shipped guide that is built, edited and rebuilt. The tests of a class share one: each takes its edits back, and the build
/// of the next one makes only what they changed.
/// </summary>
public sealed class EditedGuide : IDisposable
{
    private readonly BuildBench guide = new();
    private readonly BuildCache cache = new();
    private readonly Dictionary<string, string> original;

    /// <summary>Copies the shipped guide.</summary>
    public EditedGuide() => original = Files.Below(guide.Home).ToDictionary(path => path, TextOf);

    /// <summary>The last site.</summary>
    public DrawnSite? Last => cache.Site;

    /// <summary>The number of files that the last build read.</summary>
    public int FilesRead => cache.Files.Reads;

    private BuildOptions Options => new() { Folders = new(PathOf("content"), PathOf("seeds")) };

    /// <summary>The edits since the last site; null if they are more than edits of articles.</summary>
    public ArticleEdits? Read(out Content content)
    {
        content = Content(out var diagnostics);
        return FindEdits(content, Today.Date, diagnostics);
    }

    /// <summary>The edits in given content; null if they are more than edits of articles.</summary>
    public ArticleEdits? FindEdits(Content content, DateOnly today, DiagnosticBag diagnostics) =>
        cache.FindEdits(content, today, diagnostics);

    /// <summary>The guide as currently on disk.</summary>
    public Content Content(out DiagnosticBag diagnostics)
    {
        var options = Options;
        diagnostics = new DiagnosticBag();
        var content = ContentReader.Read(options.Folders, 2, diagnostics, cache.Files)!;
        cache.Files.Sweep();
        return content with { Settings = options.ApplyTo(content.Settings) };
    }

    /// <summary>Replaces text in a file, which must contain it.</summary>
    public void Change(string file, string old, string text)
    {
        var all = TextOf(file);
        Assert.Contains(old, all, StringComparison.Ordinal);
        Write(file, all.Replace(old, text, StringComparison.Ordinal));
    }

    /// <summary>Builds the site, which must succeed.</summary>
    public async Task<DrawnSite> MakeAsync(bool warnings = false)
    {
        var diagnostics = new DiagnosticBag();
        var site = await MakeAsync(diagnostics);
        Assert.False(diagnostics.HasErrors, string.Join('\n', diagnostics.Sorted));
        Assert.Equal(warnings, !diagnostics.IsEmpty);
        return site!;
    }

    /// <summary>Builds the site; null if there are errors.</summary>
    public Task<DrawnSite?> MakeAsync(DiagnosticBag diagnostics) =>
        Build.RunAsync(
        Options, new(diagnostics, Progress.For(TextWriter.Null, silent: true)), TestContext.Current.CancellationToken, cache);

    /// <summary>Removes the rules from <c>guide.yaml</c>, so that no text is too long or too short.</summary>
    public void DropRules() => guide.WithoutRules();

    /// <summary>The path of a file on disk.</summary>
    public string PathOf(string path) => guide.PathOf(path);

    /// <summary>The text of a file of the guide.</summary>
    public string TextOf(string path) => File.ReadAllText(PathOf(path));

    /// <summary>Writes a file of the guide.</summary>
    public void Write(string path, string text) => guide.Write(path, text);

    /// <summary>Takes all edits back.</summary>
    public void Restore()
    {
        foreach (var added in Files.Below(guide.Home).Except(original.Keys)) File.Delete(PathOf(added));
        foreach (var (path, text) in original)
            if (!File.Exists(PathOf(path)) || TextOf(path) != text) Write(path, text);
    }

    /// <inheritdoc/>
    public void Dispose() => guide.Dispose();
}
