using System.Globalization;
using System.Text;

namespace Guidebook.Benchmarks.Corpora;

/// <summary>
/// Generates the prose of an article, about 640 words in the common subset of Markdown dialects: five sections with a list, steps, a table,
/// a quotation and a footnote. Only the syntax of links differs between dialects.
/// </summary>
/// <param name="link">Formats a link to an article.</param>
internal sealed class ArticleProse(Corpus corpus, CorpusArticle article, Func<CorpusArticle, string> link)
{
    private const int Rows = 5;
    private readonly Dice dice = new(~(ulong)article.Number);
    private readonly StringBuilder text = new();
    private int linked;

    /// <summary>Generates the text.</summary>
    public static string Write(Corpus corpus, CorpusArticle article, Func<CorpusArticle, string> link) =>
        new ArticleProse(corpus, article, link).Write();

    private string Write()
    {
        var sentences = new Sentences(dice);
        foreach (var title in Vocabulary.Sections)
        {
            text.Append(CultureInfo.InvariantCulture, $"## {title}\n\n{sentences.Paragraph(40)}{(linked == 0 ? "[^1]" : "")} More stands in {NextLink()}.\n\n");
            text.Append(sentences.Paragraph(38)).Append("\n\n");
            AddBlock(sentences);
        }

        return text.Append(CultureInfo.InvariantCulture, $"[^1]: {sentences.Sentence()}\n").ToString();
    }

    private void AddBlock(Sentences sentences)
    {
        if (linked == 2) AddLines("### What to have at hand", row => $"- A {sentences.Thing()} from the {sentences.Location()}");
        if (linked == 3) AddLines("### In this order", row => FormattableString.Invariant($"{row}. {sentences.Step()}"));
        if (linked == 4) AddLines("| Plant | Place | Weeks |\n| --- | --- | ---: |", row => FormattableString.Invariant($"| {sentences.Thing()} | {sentences.Location()} | {dice.Below(40)} |"));
        if (linked == 5) text.Append(CultureInfo.InvariantCulture, $"> **Mind:** {sentences.Sentence()} See {NextLink()}.\n\n");
    }

    private void AddLines(string head, Func<int, string> line)
    {
        text.Append(head).Append(head[0] == '#' ? "\n\n" : "\n");
        for (var row = 1; row <= Rows; row++) text.Append(line(row)).Append('\n');
        text.Append('\n');
    }

    private string NextLink() => link(corpus.Articles[article.Links[linked++ % article.Links.Length]]);
}
