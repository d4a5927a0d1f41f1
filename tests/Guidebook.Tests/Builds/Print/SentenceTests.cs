using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Guidebook.Generator.Diagnostics;
using Guidebook.Generator.Linking;
using Guidebook.Generator.Reading;
using Guidebook.Model;
using Guidebook.Themes.Kit.Print;

namespace Guidebook.Tests.Builds.Print;

/// <summary>No text is lost in print: every sentence of every day is in the text that poppler reads from the PDF.</summary>
public sealed class SentenceTests(ShippedPrints prints) : IClassFixture<ShippedPrints.Ready>
{
    public static TheoryData<string, string> Files => new()
    {
        { "thirty-days", "booklet" }, { "thirty-days", "booklet-press" }, { "thirty-days", "booklet-fill-in" }, { "thirty-days", "large-print" },
        { "seven-days", "seven-days" }, { "seven-days", "seven-days-press" }, { "seven-days", "seven-days-fill-in" }, { "seven-days", "seven-days-large-print" },
    };

    [Theory]
    [MemberData(nameof(Files))]
    public void Every_sentence_of_every_day_is_on_paper(string plan, string file)
    {
        // The page number in a footer and the label of a page overleaf may be within a sentence.
        var pages = Tools.Run("pdftotext", prints.File(file), "-").Split('\f').Select(page => Regex.Replace(page, @"\A\s*[^\n]*, continued\n|\n\d+\s*\z", ""));
        var paper = Letters(string.Join(' ', pages));
        var sentences = Sentences(plan).ToList();
        Assert.True(sentences.Count > 60, $"only {sentences.Count} sentences");
        Assert.All(sentences, sentence => Assert.Contains(Letters(sentence), paper, StringComparison.Ordinal));
    }

    [Fact]
    public void A_dropped_word_is_noticed()
    {
        var sentence = Sentences("thirty-days").First(text => text.Split(' ').Length > 6);
        var paper = Letters(string.Join(' ', prints.Pages("booklet")));
        var words = sentence.Split(' ');
        Assert.DoesNotContain(Letters(string.Join(' ', words.Where((_, i) => i != 3))), paper, StringComparison.Ordinal);
    }

    /// <summary>
    /// The author's texts for the days of a plan, by sentence; links split sentences, because paper adds page numbers there.
    /// </summary>
    private IEnumerable<string> Sentences(string planId)
    {
        var diagnostics = new DiagnosticBag();
        var content = ContentReader.Read(new(prints.Bench.PathOf("content"), prints.Bench.PathOf("seeds")), 1, diagnostics)!;
        var guide = GuideLinker.Link(content, new DateOnly(2026, 1, 1), diagnostics)!;
        var plan = guide.Content.All<Plan>().Single(plan => plan.Id.Value == planId);
        return plan.Days.SelectMany(day => Texts(DaySheet.Create(guide, plan, day))).SelectMany(Runs)
            .SelectMany(text => Regex.Split(text, @"(?<=[.!?])\s+")).Where(text => text.Trim().Length > 1);
    }

    private static IEnumerable<Passage> Texts(DaySheet sheet) =>
        new[]
        {
            sheet.Day.Text, sheet.Day.Prompt, sheet.Day.PromptB, sheet.Day.Alone, sheet.Practice.Care,
            sheet.DailyCare, sheet.InsteadOfDailyCare, sheet.InsteadOfPracticeCare,
        }.OfType<Passage>().Concat(sheet.Practice.Steps);

    private static List<string> Runs(Passage passage) => RunCutter.Cut(passage);

    /// <summary>Letters and digits only, because paper adds line breaks.</summary>
    private static string Letters(string text) => string.Concat(text.Where(char.IsLetterOrDigit));

    /// <summary>The words of a text, split at links and lines.</summary>
    internal sealed class RunCutter : PassageWalker
    {
        private readonly List<string> runs = [""];

        public static List<string> Cut(Passage passage)
        {
            var cutter = new RunCutter();
            cutter.Visit(passage.Blocks);
            return cutter.runs;
        }

        protected override void Line(ImmutableArray<Inline> inlines)
        {
            base.Line(inlines);
            runs.Add("");
        }

        protected override void Visit(Inline.Literal words) => runs[^1] += words.Text;

        protected override void Visit(Inline.LineBreak lineBreak) => runs.Add("");

        protected override void Visit(Inline.Link link)
        {
            runs.Add("");
            base.Visit(link);
            runs.Add("");
        }
    }
}
