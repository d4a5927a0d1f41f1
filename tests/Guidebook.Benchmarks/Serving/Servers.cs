using System.Collections.Immutable;
using System.Globalization;
using Guidebook.Benchmarks.Corpora;

namespace Guidebook.Benchmarks.Serving;

/// <summary>Creates the servers to measure.</summary>
internal static class Servers
{
    private const int GuidebookPort = 18080;
    private const int HugoPort = 18180;

    /// <summary>guidebook with a copy of the shipped guide.</summary>
    public static Server ShippedGuide(string scratch)
    {
        var folder = Path.Combine(scratch, "shipped");
        foreach (var part in new[] { "content", "seeds" }) Copy(Path.Combine(Repository.Root, part), Path.Combine(folder, part));
        var articles = Directory.EnumerateFiles(Path.Combine(folder, "content", "articles"), "*.md").Order(StringComparer.Ordinal);
        return Guidebook("the shipped guide", folder, [.. articles.Select(file => (file, $"articles/{Path.GetFileNameWithoutExtension(file)}.html"))]);
    }

    /// <summary>guidebook with a generated guide, which is written at this call.</summary>
    public static Server GuidebookOf(Corpus corpus, string scratch)
    {
        var folder = Path.Combine(scratch, "guidebook");
        GuidebookDialect.Write(corpus, Path.Combine(folder, "content"));
        return Guidebook(Described(corpus), folder, [.. corpus.Articles.Select(article => (Path.Combine(folder, "content", "articles", $"{article.Id}.md"), $"articles/{article.Id}.html"))]);
    }

    /// <summary>Hugo with the same generated guide, which is written at this call.</summary>
    public static Server HugoOf(Corpus corpus, string scratch)
    {
        var folder = Path.Combine(scratch, "hugo");
        HugoDialect.Write(corpus, folder);
        return new()
        {
            Name = "hugo",
            Serves = Described(corpus),
            Command = ["hugo", "server", "--quiet", "--bind", "127.0.0.1", "--port", HugoPort.ToString(CultureInfo.InvariantCulture)],
            Folder = folder,
            Home = new($"http://localhost:{HugoPort}/"),
            Articles = [.. corpus.Articles.Select(article => (Path.Combine(folder, "content", "articles", Corpus.IdOf(article.Part), $"{article.Id}.md"), $"articles/{Corpus.IdOf(article.Part)}/{article.Id}/"))],
        };
    }

    private static Server Guidebook(string serves, string folder, ImmutableArray<(string File, string Page)> articles) => new()
    {
        Name = "guidebook",
        Serves = serves,
        Command = ["dotnet", typeof(Generator.Build).Assembly.Location, "serve", "--port", GuidebookPort.ToString(CultureInfo.InvariantCulture), "--quiet"],
        Folder = folder,
        Home = new($"http://localhost:{GuidebookPort}/"),
        Articles = articles,
    };

    private static string Described(Corpus corpus) => FormattableString.Invariant($"{corpus.Articles.Length:#,0} made-up articles");

    private static void Copy(string from, string to)
    {
        foreach (var file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
        {
            var copy = Path.Combine(to, Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }
    }
}
