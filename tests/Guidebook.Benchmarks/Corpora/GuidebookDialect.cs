using System.Globalization;
using System.Text;

namespace Guidebook.Benchmarks.Corpora;

/// <summary>Writes a generated guide for guidebook.</summary>
public static class GuidebookDialect
{
    /// <summary>Writes the content folder.</summary>
    public static void Write(Corpus corpus, string folder)
    {
        Directory.CreateDirectory(Path.Combine(folder, "articles"));
        var settings = new StringBuilder("title: A made-up garden\nlanguage: en\nparts:\n");
        foreach (var part in corpus.Parts) settings.Append(CultureInfo.InvariantCulture, $"  - id: {Corpus.IdOf(part)}\n    title: {part}\n");
        File.WriteAllText(Path.Combine(folder, "guide.yaml"), settings.ToString());
        foreach (var article in corpus.Articles) File.WriteAllText(Path.Combine(folder, "articles", $"{article.Id}.md"), TextOf(article, corpus));
    }

    private static string TextOf(CorpusArticle article, Corpus corpus) => FormattableString.Invariant(
        $"""
        ---
        title: "{article.Title}"
        summary: "{article.Summary}"
        part: {Corpus.IdOf(article.Part)}
        order: {article.Number + 1}
        topics: [{string.Join(", ", article.Topics)}]
        ---

        {ArticleProse.Write(corpus, article, target => $"[[{target.Id}|{target.Title}]]")}
        """);
}
