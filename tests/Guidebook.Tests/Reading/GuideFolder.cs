using System.Text;
using Guidebook.Generator.Diagnostics;
using Guidebook.Generator.Reading;
using Guidebook.Model;

namespace Guidebook.Tests.Reading;

/// <summary>A small guide in a temporary folder.</summary>
internal sealed class GuideFolder : IDisposable
{
    private readonly string root = Directory.CreateTempSubdirectory("guidebook-reading-").FullName;

    /// <summary>A guide without mistakes: settings and an article.</summary>
    public static GuideFolder Sound()
    {
        var guide = new GuideFolder();
        guide.Write("content/guide.yaml", "title: Choir\nlanguage: en\n");
        guide.Write("content/articles/breath.md", "---\ntitle: Breath\nsummary: How to breathe.\n---\nBreathe in.\n");
        return guide;
    }

    /// <summary>The path of a file of the guide on disk.</summary>
    public string PathOf(string name) => Path.Join(root, name);

    /// <summary>Writes a file, and creates its folders.</summary>
    public GuideFolder Write(string name, string text) => Write(name, Encoding.UTF8.GetBytes(text));

    /// <summary>Writes a file, and creates its folders.</summary>
    public GuideFolder Write(string name, ReadOnlySpan<byte> bytes)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(PathOf(name))!);
        File.WriteAllBytes(PathOf(name), bytes);
        return this;
    }

    /// <summary>Reads the guide; source locations start with <c>content/</c> or <c>seeds/</c>.</summary>
    public (Content? Content, string[] Found) Read(int jobs = 2)
    {
        var diagnostics = new DiagnosticBag();
        var content = ContentReader.Read(new(PathOf("content"), PathOf("seeds")), jobs, diagnostics);
        return (content, [.. diagnostics.Sorted.Select(found => found.ToString().Replace($"{root}/", "", StringComparison.Ordinal))]);
    }

    /// <summary>Reads the guide, which must have no mistakes.</summary>
    public Content ReadSound()
    {
        var (content, found) = Read();
        Assert.Empty(found);
        return Assert.IsType<Content>(content);
    }

    /// <inheritdoc/>
    public void Dispose() => Directory.Delete(root, recursive: true);
}
