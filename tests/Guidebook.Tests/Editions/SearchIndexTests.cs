using System.Text;
using System.Text.Json;
using Guidebook.Generator.Checking;
using Guidebook.Generator.Diagnostics;
using Guidebook.Generator.Editions;
using Guidebook.Generator.Editions.Search;
using Guidebook.Generator.Editions.Website;
using Guidebook.Generator.Languages;
using Guidebook.Model;
using Guidebook.Tests.Linking;
using Guidebook.Tests.Prose;

namespace Guidebook.Tests.Editions;

public sealed class SearchIndexTests
{
    private static readonly JsonSerializerOptions Loosely = new() { AllowTrailingCommas = true };

    [Fact]
    public void Pages_headings_days_and_terms_are_each_found_by_themselves()
    {
        var term = Write.Term("drift", "A slow loss. See [[hold]].") with { Also = ["drifting apart"] };
        var entries = EntriesOf(Write.Guide(
            Write.Practice("hold"), Write.Practice("rest"), Write.Article("first", "Before.\n## Sub heading\nCafé’s warmth."), Planned.Days("hold rest"), term));
        Assert.Equal("About first|articles/first.html", Line(entries, "articles/first.html"));
        Assert.Equal("Sub heading|articles/first.html#sub-heading", Line(entries, "articles/first.html#sub-heading"));
        Assert.Equal("Day 2: Do rest|plans/month/day-2.html", Line(entries, "plans/month/day-2.html"));
        Assert.Equal("drift|glossary.html#drift", Line(entries, "glossary.html#drift"));
        Assert.Equal("Glossary|glossary.html", Line(entries, "glossary.html"));
        Assert.Equal("hold drift drifting apart", Entry(entries, "practices/hold.html")[4].GetString());
        Assert.DoesNotContain(entries, entry => entry[2].GetString() == "404.html");
    }

    [Fact]
    public void A_part_names_the_page_on_which_it_stands()
    {
        var entries = EntriesOf(Write.Guide(Write.Page("long", "Before.\n## First place\nText."), Write.Article("first", "Only.")));
        var page = entries.FindIndex(entry => entry[2].GetString() == "pages/long.html");
        Assert.Equal(page, Entry(entries, "pages/long.html#first-place")[6].GetInt32());
        Assert.Equal(6, entries[page].GetArrayLength());
    }

    [Fact]
    public void Code_is_found_in_the_section_in_which_it_stands()
    {
        var body = Texts.ReadBody("## First\n\n```\nfetch `--deep`\n```\n\nSum.\n\n## Second\n\nSum.\n\nPress `halt`.").Body;
        var entries = EntriesOf(Write.Guide(Write.Article("only", "") with { Body = body.Passage, Sections = body.Sections }));
        Assert.Equal("deep fetch", Entry(entries, "articles/only.html#first")[5].GetString());
        Assert.Equal("halt press", Entry(entries, "articles/only.html#second")[5].GetString());
    }

    [Fact]
    public void Words_stand_once_in_lower_case_without_those_of_title_and_summary()
    {
        var article = Write.Article("first", "Näher, NÄHER! It’s a first summary of 7 words") with { Summary = Write.Words("A summary.") };
        Assert.Equal("7 its näher of words", Entry(EntriesOf(Write.Guide(article)), "articles/first.html")[5].GetString());
    }

    [Fact]
    public void Words_that_stand_nearly_everywhere_are_listed_once_with_the_entries_in_which_they_stand()
    {
        var articles = Enumerable.Range(0, 50).Select(i => Write.Article($"a{i}", i % 2 == 0 ? $"Often word{i}" : $"Word{i}"));
        var index = IndexOf(Write.Guide([.. articles.Select(article => article with { Summary = Write.Words("A summary.") })]));
        Assert.Equal("often", Parsed(index).GetProperty("common").GetProperty("words").GetString());
        Assert.Equal("word8", Entry(EntriesOf(index), "articles/a8.html")[5].GetString());

        var bits = Parsed(index).GetProperty("common").GetProperty("in")[0].GetBytesFromBase64();
        var found = EntriesOf(index).Index().Where(pair => (bits[pair.Index / 8] >> (pair.Index % 8) & 1) == 1)
            .Select(pair => pair.Item[2].GetString());
        Assert.Equal(Enumerable.Range(0, 25).Select(i => $"articles/a{2 * i}.html").Order(StringComparer.Ordinal), found.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_common_word_in_a_summary_is_marked_too()
    {
        var articles = Enumerable.Range(0, 50).Select(i => Write.Article($"a{i}", "Often.") with { Summary = Write.Words(i == 7 ? "Often said." : "A summary.") });
        var common = Parsed(IndexOf(Write.Guide([.. articles]))).GetProperty("common").GetProperty("in")[0].GetBytesFromBase64();
        Assert.Equal(50, common.Sum(part => byte.PopCount(part)));
    }

    [Fact]
    public void A_very_large_guide_keeps_the_words_that_tell_most_and_finds_headings_with_their_page()
    {
        var articles = Enumerable.Range(0, 6500).Select(i => Write.Article($"a{i}", $"{WordsOf(i % 10)} only{i}\n## Heading{i}\nMore."));
        var entries = EntriesOf(Write.Guide([.. articles]));
        Assert.DoesNotContain(entries, entry => entry[2].GetString()!.Contains('#', StringComparison.Ordinal));
        var words = Entry(entries, "articles/a77.html")[5].GetString()!.Split(' ');
        Assert.Contains("only77", words);
        Assert.Contains("heading77", words);
        Assert.InRange(words.Length, 15, 20);

        static string WordsOf(int group) => string.Join(' ', Enumerable.Range(0, 40).Select(i => $"word{group}x{i}"));
    }

    [Fact]
    public void Nothing_in_it_can_end_a_script()
    {
        var script = ScriptOf(IndexOf(Write.Guide(Write.Article("first", "Text.") with { Title = "</script><!-- \u2028 \u2029 \" \\" })));
        Assert.DoesNotContain("</script", script, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("<!--", script, StringComparison.Ordinal);
        Assert.DoesNotContain('\u2028', script);
        Assert.DoesNotContain('\u2029', script);
    }

    [Fact]
    public void A_guide_without_a_page_of_safety_has_no_words_of_danger_in_it() =>
        Assert.DoesNotContain("\"help\":", ScriptOf(Small()), StringComparison.Ordinal);

    [Fact]
    public void Words_of_danger_come_with_the_page_to_which_they_lead_and_tell_what_is_left_out_below_it()
    {
        var page = Write.Page("help", "Ring somebody.\n## At night\nRing.");
        var index = IndexOf(Safe(Write.Guide(Write.Practice("hold"), page, Write.Term("drift", "A loss."))));
        var help = Parsed(index).GetProperty("help");
        Assert.Equal(["Page help", "pages/help.html"], help.GetProperty("page").EnumerateArray().Select(part => part.GetString()));
        Assert.Contains("suicide", ScriptOf(index), StringComparison.Ordinal);
        var leaveOut = help.GetProperty("leaveOut").GetString()!;
        var entries = EntriesOf(index);
        Assert.Equal(entries.Count, leaveOut.Length);
        Assert.Equal("100", string.Concat(new[] { "practices/hold.html", "pages/help.html#at-night", "glossary.html#drift" }.Select(DigitOf)));

        char DigitOf(string where) => leaveOut[entries.FindIndex(entry => entry[2].GetString() == where)];
    }

    [Fact]
    public void A_guide_in_a_language_without_a_list_that_declares_no_words_has_none()
    {
        var content = Safe(Write.Guide(Write.Page("help", "Ring somebody.")));
        var dutch = content with { Settings = content.Settings with { Language = LanguageTable.Find("nl") } };
        Assert.DoesNotContain("\"help\":", ScriptOf(IndexOf(dutch)), StringComparison.Ordinal);
    }

    [Fact]
    public void The_same_guide_gives_the_same_bytes() =>
        Assert.Equal(Small().Script.ToArray(), Small().Script.ToArray());

    [Fact]
    public void An_address_in_it_that_leads_nowhere_is_an_error()
    {
        var checker = new SiteChecker(SiteKind.Ours);
        var diagnostics = new DiagnosticBag();
        var page = checker.Examine(new("a/b.html"), "<!doctype html><html lang=en><title>B</title><h1 id=here>B</h1>");
        var list = checker.ExamineAddresses(new("assets/search-index.js"), ["a/b.html", "a/b.html#here", "a/b.html#gone", "b.html"]);
        checker.Conclude([page, list], [], (_, _) => null, diagnostics);
        var messages = diagnostics.Sorted.Select(diagnostic => diagnostic.Message)
            .Where(message => message.StartsWith("'assets/", StringComparison.Ordinal)).ToList();
        Assert.Equal(2, messages.Count);
        Assert.Contains(messages, message => message.Contains("'a/b.html#gone', but 'a/b.html' has no place 'gone'", StringComparison.Ordinal));
        Assert.Contains(messages, message => message.Contains("'b.html', but the site has no file 'b.html'", StringComparison.Ordinal));
    }

    private static SearchIndex Small() =>
        IndexOf(Write.Guide(Write.Practice("hold"), Write.Practice("rest"), Planned.Days("hold rest"), Write.Article("first", "Warm words.")));

    private static Content Safe(Content content)
    {
        var nothing = new Passage([], default);
        var safety = new Safety(new(Slug.Parse("help"), null, default), nothing, nothing, default);
        return content with { Settings = content.Settings with { Safety = safety } };
    }

    private static SearchIndex IndexOf(Content content)
    {
        var guide = Links.GuideOf(content);
        var strings = ThemeStrings.Create(Theme.Usual, guide.Settings, new DiagnosticBag());
        return SearchIndex.Create(guide, strings, WebsiteEdition.Compose(guide, strings, []));
    }

    private static List<JsonElement> EntriesOf(Content content) => EntriesOf(IndexOf(content));

    private static List<JsonElement> EntriesOf(SearchIndex index) => [.. Parsed(index).GetProperty("entries").EnumerateArray()];

    private static JsonElement Parsed(SearchIndex index)
    {
        var script = ScriptOf(index);
        return JsonSerializer.Deserialize<JsonElement>(script["self.guidebookIndex = ".Length..].TrimEnd(';', '\n'), Loosely);
    }

    private static string ScriptOf(SearchIndex index) => Encoding.UTF8.GetString(index.Script.Span);

    private static JsonElement Entry(List<JsonElement> entries, string where) => entries.Find(entry => entry[2].GetString() == where);

    private static string Line(List<JsonElement> entries, string where) => $"{Entry(entries, where)[1].GetString()}|{where}";
}
