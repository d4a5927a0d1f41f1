using System.Text;
using BenchmarkDotNet.Attributes;
using Guidebook.Benchmarks.Corpora;
using Guidebook.Generator;
using Guidebook.Generator.Diagnostics;
using Guidebook.Generator.Editions;
using Guidebook.Generator.Editions.Website;
using Guidebook.Generator.Linking;
using Guidebook.Generator.Reading;
using Guidebook.Generator.Reading.Files;
using Guidebook.Generator.Rendering.TextFiles;
using Guidebook.Model;

namespace Guidebook.Benchmarks.Stages;

/// <summary>A text file by template with a line for each of a thousand entries; compiled before it is measured.</summary>
[System.Diagnostics.CodeAnalysis.SuppressMessage("Design", "CA1001", Justification = "BenchmarkDotNet does not dispose of what it measures; it calls the clean-up.")]
public class TextFileBenchmarks
{
    /// <summary>The number of entries.</summary>
    public const int Entries = 1000;

    private static readonly byte[] Template = Encoding.UTF8.GetBytes("""
        [
        @foreach (var (i, article) in Model.Content.All<Article>().Index())
        {
        @:@(i > 0 ? "," : ""){ "id": "@article.Id", "title": "@article.Title", "summary": "@Plain(article.Summary)", "url": "@Url(article)" }
        }
        ]
        """);

    private static readonly SitePath Written = new("articles.json");
    private readonly Scratch scratch = new();
    private readonly TextFiles files = new();
    private Guide guide = null!;
    private WebsiteMedium medium = null!;

    /// <summary>Reads the guide and compiles the template.</summary>
    [GlobalSetup]
    public void Prepare()
    {
        GuidebookDialect.Write(new Corpus(Entries), scratch.Folder);
        var found = new DiagnosticBag();
        guide = ContentReader.Read(new ContentFolders(scratch.Folder, null), 1, found) is { } content
            && GuideLinker.Link(content, new DateOnly(2026, 1, 1), found) is { } linked ? linked : throw new InvalidDataException("The guide has errors.");
        var strings = ThemeStrings.Create(KnownThemes.All[0], guide.Settings, found)!;
        medium = new(guide, strings, new TermFinder(guide.Terms), Written);
        if (AFileOfAThousandEntries().Count(sign => sign == (byte)'\n') < Entries) throw new InvalidDataException("The file is not whole.");
    }

    /// <summary>Writes the file.</summary>
    [Benchmark]
    public byte[] AFileOfAThousandEntries() =>
        files.Write("articles.json.cshtml", Template, Written, guide, medium, new DiagnosticBag()) ?? throw new InvalidDataException("The template is broken.");

    /// <summary>Deletes the guide.</summary>
    [GlobalCleanup]
    public void ClearUp() => scratch.Dispose();
}
