using Guidebook.Model;

namespace Guidebook.Generator.Linking.Rules;

/// <summary>Counts the words that a reader reads: whatever stands between spaces and has a letter or digit in it.</summary>
internal sealed class WordCount(Guide guide)
{
    /// <summary>The words of an article: its text, the one thing and the key points.</summary>
    public int Of(Article article) => Of(article.Body) + Of(article.OneThing) + article.KeyPoints.Sum(Of);

    /// <summary>The words of all text fields of a practice, title and summary included.</summary>
    public int Of(Practice practice) =>
        Of(practice.Title) + Of(practice.Summary) + Of(practice.Why) + practice.Steps.Sum(Of) + practice.Words.Sum(Of)
        + practice.Example.Sum(line => Of(line.Says)) + practice.IfItGoesWrong.Sum(Of) + practice.Materials.Sum(Of)
        + Of(practice.Smaller) + Of(practice.Apart) + Of(practice.Alone) + Of(practice.Care);

    /// <summary>The words of a day: its text, both questions and the line for one alone.</summary>
    public int Of(Day day) => Of(day.Text) + Of(day.Prompt) + Of(day.PromptB) + Of(day.Alone);

    /// <summary>The words of a text; code that stands by itself is not prose.</summary>
    public int Of(Passage? passage) =>
        passage is null ? 0 : PlainWriter.Runs(passage, guide.TitleOf).Where(run => !run.IsCode).Sum(run => Of(run.Text));

    private static int Of(string text) => text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Count(word => word.Any(char.IsLetterOrDigit));
}
