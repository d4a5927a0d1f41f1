using System.Text.RegularExpressions;
using Guidebook.Generator.Diagnostics;
using Guidebook.Generator.Editions;
using Guidebook.Generator.Editions.Book;
using Guidebook.Generator.Editions.Documents;
using Guidebook.Model;
using Guidebook.Tests.Linking;
using Guidebook.Themes.Kit.Print;

namespace Guidebook.Tests.Editions;

/// <summary>What the index of a book lists, with page numbers that are given.</summary>
public sealed partial class BookIndexTests
{
    private static readonly Term StopWord = Write.Term("stop", "You both stop. Here is [[pause|how]].") with { Title = "stop word" };

    [Fact]
    public void A_term_has_the_pages_of_what_treats_it_and_the_first_mention_in_all_else()
    {
        var titled = Write.Article("choose", "Choose.") with { Title = "Choose a stop word" };
        var index = Index(
            [StopWord, Write.Practice("pause"), titled, Write.Article("other", "Text.")],
            ("stop", 90), ("pause", 10), ("pause__end", 11), ("choose", 20), ("choose__end", 23), ("other", 30), ("other__end", 35),
            ("choose__stop_1", 22), ("other__stop_1", 34), ("other__stop_2", 31), ("other__stop_3", 35));
        Assert.Contains("stop word, 10–11, 20–23, 31, 90", index);
    }

    [Fact]
    public void A_meaning_that_links_to_a_heading_has_the_page_of_the_heading()
    {
        var term = Write.Term("calm", "It helps. See [[other#rest]].");
        var index = Index(
            [term, Write.Article("other", "Text.\n\n## Rest\n\nText.")],
            ("calm", 90), ("other", 30), ("other__end", 35), ("other_1", 33));
        Assert.Contains("calm, 33, 90", index);
    }

    [Fact]
    public void Another_name_has_the_pages_of_its_title_or_refers_to_it_where_they_are_many()
    {
        var counsellor = Write.Term("counsellor", "See [[chair]].") with { Also = ["therapist", "couples therapy"] };
        var line = Write.Term("line", "A number.") with { Title = "help line", Also = ["number to call"] };
        var chair = Write.Practice("chair") with { Title = "A third chair", Also = ["couples therapy", "marriage guidance"] };
        var articles = Enumerable.Range(1, 8).Select(number => Write.Article($"a{number}", "Text.")).ToArray();
        var index = Index(
            [counsellor, line, chair, .. articles],
            [
                ("_glossary", 90), ("counsellor", 90), ("line", 91), ("talk-strand", 49), ("talk-strand__end", 51), ("chair", 50),
                ("chair__end", 51), ("chair__counsellor_1", 51), ("a8__line_1", 18),
                .. articles.Select((article, i) => (article.Id.Value, 11 + i)),
                .. articles.Select((article, i) => ($"{article.Id}__counsellor_1", 11 + i)),
            ]);
        Assert.Contains(
            "counsellor, 50–51, 90: " + string.Join("; ", articles.Select((article, i) => $"{article.Title}, {11 + i}")), index);
        Assert.Contains("therapist; see counsellor", index);
        Assert.Contains("couples therapy, 50–51; see counsellor", index);
        Assert.Contains("marriage guidance, 50–51", index);
        Assert.Contains("help line, 18, 91", index);
        Assert.Contains("number to call, 18, 91", index);
    }

    [Fact]
    public void A_term_is_found_wherever_it_is_printed()
    {
        Inline words = new Inline.Literal("A stop word");
        var link = new Inline.Link(Write.To("pause", "articles/other.md", 6), [words]);
        var body = new Passage(
            [new Block.Paragraph([words]), new Block.Heading(2, "a-stop-word", [words]), new Block.Paragraph([link])],
            Write.At("articles/other.md", 4));
        var article = Write.Article("other", "") with { Body = body };
        var practice = Write.Practice("pause") with
        {
            Summary = Write.Words("With a stop word."),
            Words = [Write.Words("Our stop word is tea.")],
            IfItGoesWrong = [Write.Words("Say the stop word.")],
        };
        var question = Write.Question("faq", "A stop word is a word.") with { Asks = Write.Words("What is a stop word?") };
        var found = Mention().Matches(Sheeting.Draw(Book(Write.Guide(StopWord, practice, question, article))));
        Assert.Equal(
            [
                "faq__stop_1", "faq__stop_2", "other__stop_1", "other__stop_2", "other__stop_3",
                "pause__stop_1", "pause__stop_2", "pause__stop_3",
            ],
            found.Select(mention => mention.Groups[1].Value).Order(StringComparer.Ordinal));
    }

    private static PrintDocument Book(Content content) => Sheeting.Compose(content, EditionName.Book)[0];

    private static List<string> Index(Entry[] entries, params (string Id, int Page)[] pages)
    {
        var guide = Links.GuideOf(Write.Guide(entries));
        var strings = ThemeStrings.Create(Theme.Usual, guide.Settings, new DiagnosticBag());
        var numbers = new PageNumbers(
            PageNumbers.None.Pages.AddRange(pages.Select(page => KeyValuePair.Create(page.Id, page.Page))), pages.Max(page => page.Page));
        var letters = new IndexComposer(guide, [.. new BookChapters(guide, strings).Create()]).Create(numbers);
        return [.. letters.SelectMany(letter => letter.Entries).Select(Shown)];
    }

    private static string Shown(IndexEntry entry) => string.Concat(
        entry.Title,
        string.Concat(entry.Runs.Select(run => run.Last is null ? $", {run.Page}" : $", {run.Page}–{run.LastPage}")),
        entry.See.IsEmpty ? "" : "; see " + string.Join("; ", entry.See),
        entry.Below.IsEmpty ? "" : ": " + string.Join("; ", entry.Below.Select(Shown)));

    [GeneratedRegex("<span id=\"([a-z]+__stop_[0-9]+)\">stop word</span>")]
    private static partial Regex Mention();
}
