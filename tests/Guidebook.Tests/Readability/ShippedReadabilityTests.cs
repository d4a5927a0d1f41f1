using System.Text.RegularExpressions;
using Guidebook.Generator.Diagnostics;
using Guidebook.Generator.Linking;
using Guidebook.Generator.Readability;
using Guidebook.Generator.Reading;
using Guidebook.Model;
using Guidebook.Tests.Architecture;

namespace Guidebook.Tests.Readability;

/// <summary>The shipped guide is easy to read, contains no avoided words, and does not repeat itself.</summary>
public sealed partial class ShippedReadabilityTests
{
    private const int Run = 6;

    private static readonly string[] Prose = [Article.Definition.Word, ContentPage.Definition.Word, Plan.Definition.Word];

    /// <summary>Phrases that occur on several pages on purpose, with the reason.</summary>
    private static readonly string[] FixedPhrases =
    [
        // The safety signpost, which readers must recognize.
        "two people who are safe with each other",
        "one of you is afraid of the other",
        "the page on help",
        "where there is violence threats or control joint sessions can be unsafe",
        "what your partner does is not your fault",
        "talk to someone who helps alone",
        "you do not need anyone’s permission",
        // The questions of the weekly check-in, which day pages and sheets ask again.
        "what was good between us this week",
        "what would be nice next week",
        // The motto of the guide.
        "pick up where you are nothing is lost",
        // The citation of a source within another source.
        "in one of our sources is credited with",
        // The rhythm called 7-7-7.
        "a date every seven days a night away every seven weeks and a trip every seven months",
        // The address to the second person, who may begin later, in prompts of both plans.
        "for b whenever you get here",
    ];

    [Fact]
    public void It_reads_at_eleven_or_younger_no_page_is_hard_and_no_remark_is_left()
    {
        var report = ReadabilityReport.Create(Shipped());
        Assert.InRange(report.ReadingAge, 5, 11);
        Assert.Equal(0, report.HardPages);
        Assert.True(report.Remarks.IsEmpty, string.Join('\n', report.Remarks));
    }

    /// <summary>
    /// Prose read from beginning to end; steps, cards and forms are short, and so is the page on help, which is read in fear.
    /// </summary>
    [Fact]
    public void Sentences_of_articles_pages_and_plans_are_of_more_than_one_length() => Assert.All(
        ReadabilityReport.Create(Shipped()).Pages.Where(page => Prose.Contains(page.Kind) && page.Id != "help"),
        page =>
        {
            Assert.InRange(page.Measure.AverageSentence, 11, 14);
            Assert.InRange(page.Measure.Deviation, 6, 9);
        });

    [Fact]
    public void No_run_of_six_words_stands_on_two_pages()
    {
        var guide = Shipped();
        var fixedPhrase = FixedPhrase(guide);
        var first = new Dictionary<string, string>(StringComparer.Ordinal);
        var twice = new List<string>();
        foreach (var text in EntryText.AllOf(guide))
            foreach (var run in text.Stretches.Where(run => !run.IsSpeech).SelectMany(run => RunsOf(run.Text, fixedPhrase)))
                if (!first.TryAdd(run, text.Id) && first[run] != text.Id) twice.Add($"{first[run]}, {text.Id}: {run}");
        Assert.True(twice.Count == 0, string.Join('\n', twice));
    }

    [Fact]
    public void No_run_of_six_words_stands_in_a_source_record()
    {
        var guide = Shipped();
        var fixedPhrase = FixedPhrase(guide);
        var recorded = Directory.EnumerateFiles(Path.Combine(Repository.Root, "seeds"), "*.yaml").SelectMany(File.ReadLines)
            .Where(line => !line.StartsWith("title:", StringComparison.Ordinal))
            .SelectMany(line => RunsOf(line.Replace('\'', '’'), fixedPhrase)).ToHashSet(StringComparer.Ordinal);
        Assert.NotEmpty(recorded);
        var copied = EntryText.AllOf(guide)
            .SelectMany(text => text.Stretches.SelectMany(run => RunsOf(run.Text, fixedPhrase)).Where(recorded.Contains).Select(run => $"{text.Id}: {run}"))
            .ToList();
        Assert.True(copied.Count == 0, string.Join('\n', copied));
    }

    /// <summary>The fixed phrases, and the titles of pages: a link may repeat the title of its target.</summary>
    private static Regex FixedPhrase(Guide guide)
    {
        var titles = guide.Content.Entries.Select(entry => Plain(entry.Title)).Where(title => title.Split(' ').Length > 2);
        return new($@"\b(?:{string.Join('|', FixedPhrases.Concat(titles).OrderByDescending(phrase => phrase.Length))})\b");
    }

    /// <summary>All sequences of six words outside quotations and fixed phrases.</summary>
    private static IEnumerable<string> RunsOf(string text, Regex fixedPhrase)
    {
        foreach (var piece in Quotation().Split(text).SelectMany(unquoted => fixedPhrase.Split(Plain(unquoted))))
        {
            var words = piece.Split(' ', StringSplitOptions.RemoveEmptyEntries);
            for (var i = 0; i + Run <= words.Length; i++) yield return string.Join(' ', words[i..(i + Run)]);
        }
    }

    private static string Plain(string text) => string.Join(' ', Word().Matches(text).Select(word => word.Value.ToLowerInvariant()));

    private static Guide Shipped()
    {
        var diagnostics = new DiagnosticBag();
        var content = ContentReader.Read(new(Path.Combine(Repository.Root, "content"), Path.Combine(Repository.Root, "seeds")), 2, diagnostics);
        var guide = GuideLinker.Link(Assert.IsType<Content>(content), new DateOnly(2026, 1, 1), diagnostics);
        Assert.False(diagnostics.HasErrors);
        return Assert.IsType<Guide>(guide);
    }

    [GeneratedRegex("“[^”]*”")]
    private static partial Regex Quotation();

    [GeneratedRegex(@"[\p{L}\p{N}’]+")]
    private static partial Regex Word();
}
