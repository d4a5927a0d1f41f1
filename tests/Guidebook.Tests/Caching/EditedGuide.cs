using Guidebook.Generator;
using Guidebook.Generator.Diagnostics;
using Guidebook.Generator.Reading;
using Guidebook.Generator.Caching;
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
        content = Content(out var findings);
        return FindEdits(content, Today.Date, findings);
    }

    /// <summary>The edits in some content; null where they are more than edits of articles.</summary>
    public ArticleEdits? FindEdits(Content content, DateOnly today, Findings findings) => cache.FindEdits(content, today, findings);

    /// <summary>The guide as it stands on the disk now.</summary>
    public Content Content(out Findings findings)
    {
        var options = Options;
        findings = new Findings();
        var content = ContentReader.Read(options.Folders, 2, findings, cache.Files)!;
        cache.Files.Sweep();
        return content with { Settings = options.Over(content.Settings) };
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
        var findings = new Findings();
        var site = await MakeAsync(findings);
        Assert.False(findings.HasErrors, string.Join('\n', findings.Sorted));
        Assert.Equal(warnings, !findings.IsEmpty);
        return site!;
    }

    /// <summary>Makes the site; null where there are mistakes.</summary>
    public Task<DrawnSite?> MakeAsync(Findings findings) =>
        Build.RunAsync(Options, new(findings, Progress.For(TextWriter.Null, silent: true)), TestContext.Current.CancellationToken, cache);

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
