using Guidebook.Generator;
using Guidebook.Generator.Caching;
using Guidebook.Generator.Diagnostics;
using Guidebook.Generator.Reading;
using Guidebook.Model;
using Guidebook.Tests.Builds;

namespace Guidebook.Tests.Caching;

/// <summary>A copy of the shipped guide that is made, edited and looked at again.</summary>
internal sealed class EditedGuide : IDisposable
{
    private readonly BuildBench guide = new();
    private readonly BuildCache cache = new();

    /// <summary>The site that was made last.</summary>
    public DrawnSite? Last => cache.Site;

    /// <summary>How many files were read anew to make it.</summary>
    public int FilesRead => cache.Files.Reads;

    private BuildOptions Options => new() { Folders = new(PathOf("content"), PathOf("seeds")) };

    /// <summary>What the edits since the last site come to; null where they are more than edits of articles.</summary>
    public ArticleEdits? Read(out Content content)
    {
        content = Content(out var diagnostics);
        return FindEdits(content, Today.Date, diagnostics);
    }

    /// <summary>The edits in some content; null where they are more than edits of articles.</summary>
    public ArticleEdits? FindEdits(Content content, DateOnly today, DiagnosticBag diagnostics) =>
        cache.FindEdits(content, today, diagnostics);

    /// <summary>The guide as it stands on the disk now.</summary>
    public Content Content(out DiagnosticBag diagnostics)
    {
        var options = Options;
        diagnostics = new DiagnosticBag();
        var content = ContentReader.Read(options.Folders, 2, diagnostics, cache.Files)!;
        cache.Files.Sweep();
        return content with { Settings = options.ApplyTo(content.Settings) };
    }

    /// <summary>Replaces words in a file, which must have them.</summary>
    public void Change(string file, string old, string text)
    {
        var all = TextOf(file);
        Assert.Contains(old, all, StringComparison.Ordinal);
        Write(file, all.Replace(old, text, StringComparison.Ordinal));
    }

    /// <summary>Makes the site, which must succeed.</summary>
    public async Task<DrawnSite> MakeAsync(bool warnings = false)
    {
        var diagnostics = new DiagnosticBag();
        var site = await MakeAsync(diagnostics);
        Assert.False(diagnostics.HasErrors, string.Join('\n', diagnostics.Sorted));
        Assert.Equal(warnings, !diagnostics.IsEmpty);
        return site!;
    }

    /// <summary>Makes the site; null where there are mistakes.</summary>
    public Task<DrawnSite?> MakeAsync(DiagnosticBag diagnostics) =>
        Build.RunAsync(
        Options, new(diagnostics, Progress.For(TextWriter.Null, silent: true)), TestContext.Current.CancellationToken, cache);

    /// <summary>Takes the rules out of guide.yaml, so that a text of any length is no reason to warn.</summary>
    public void DropRules() => guide.WithoutRules();

    /// <summary>Where a file stands on the disk.</summary>
    public string PathOf(string path) => guide.PathOf(path);

    /// <summary>The text of a file of the guide.</summary>
    public string TextOf(string path) => File.ReadAllText(PathOf(path));

    /// <summary>Writes a file of the guide.</summary>
    public void Write(string path, string text) => guide.Write(path, text);

    public void Dispose() => guide.Dispose();
}
