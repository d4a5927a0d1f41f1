namespace Guidebook.Benchmarks.Corpora;

/// <summary>Writes a generated guide for Hugo, with templates that produce the same pages as guidebook.</summary>
public static class HugoDialect
{
    /// <summary>Writes a whole Hugo project.</summary>
    public static void Write(Corpus corpus, string folder)
    {
        CopyTemplates(Path.Combine(AppContext.BaseDirectory, "Hugo"), folder);
        for (var number = 0; number < corpus.Parts.Length; number++)
        {
            var part = Directory.CreateDirectory(Path.Combine(folder, "content", "articles", Corpus.IdOf(corpus.Parts[number])));
            File.WriteAllText(Path.Combine(part.FullName, "_index.md"), FormattableString.Invariant($"---\ntitle: {corpus.Parts[number]}\nweight: {number + 1}\n---\n"));
        }

        foreach (var article in corpus.Articles)
            File.WriteAllText(Path.Combine(folder, "content", "articles", Corpus.IdOf(article.Part), $"{article.Id}.md"), TextOf(article, corpus));
    }

    private static string TextOf(CorpusArticle article, Corpus corpus) => FormattableString.Invariant(
        $"""
        ---
        title: "{article.Title}"
        summary: "{article.Summary}"
        weight: {article.Number + 1}
        topics: [{string.Join(", ", article.Topics)}]
        ---

        {ArticleProse.Write(corpus, article, target => $"[{target.Title}](/articles/{Corpus.IdOf(target.Part)}/{target.Id}/)")}
        """);

    private static void CopyTemplates(string from, string to)
    {
        foreach (var file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
        {
            var copy = Path.Combine(to, Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }
    }
}
