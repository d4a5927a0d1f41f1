using Guidebook.Model;

namespace Guidebook.Tests.Reading;

/// <summary>Invalid keys and values, each with its exact message and location.</summary>
public class ValueFindingTests
{
    private const string Practice = "title: Walk\nsummary: Go.\nstrand: out\nstage: 1\nminutes: 5\nwho: both\ncadence: daily\nsteps:\n  - Go.\n";

    [Theory]
    [InlineData("title: a\n", "1,1): error GB1102: The key 'language' is missing here. Add a line 'language: en' or the like.")]
    [InlineData("title: a\nlanguage: en\nstart: here\n", "3,8): error GB1104: 'start' should be a list; this is a text. Put brackets around it: [here].")]
    [InlineData("title: a\nlanguage: en\ntitle: b\n", "3,1): error GB1101: The key 'title' stands here a second time; the first is in line 1. Keep one.")]
    [InlineData("titel: a\nlanguage: en\n", "1,1): error GB1103: There is no key 'titel' here. Did you mean 'title'? Allowed are: title, subtitle, language, slug, author, publisher, contact, licence, date, summary, introduction, start, base-url, navigation, parts, strands, stages, cadences, who, marks, fields, safety, print, site, chart, book, names, calendar, theme, fonts, words, rules, avoid.")]
    [InlineData("title:\nlanguage: en\n", "1,1): error GB1107: 'title' is empty, and cannot be left out. Write a text.")]
    [InlineData("title: \" \"\nlanguage: en\n", "1,8): error GB1107: 'title' is empty, and cannot be left out. Write a text.")]
    [InlineData("title: |\n  a\n  b\nlanguage: en\n", "1,8): error GB1113: 'title' is plain text on one line; this has several. Write '>-' instead of '|' to join them.")]
    [InlineData("title: a\nlanguage: English\n", "2,11): error GB1112: 'English' is no language tag. Write two or three letters such as 'en', with the country if it matters: 'pt-BR'.")]
    [InlineData("title: a\nlanguage: en\nbase-url: example.org\n", "3,11): error GB1111: 'base-url' should be a web address that begins with https:// or http://; this is 'example.org'. Write https://example.org.")]
    [InlineData("title: a\nlanguage: en\nbase-url: https://example.org/?a\n", "3,11): error GB1111: 'base-url' should end with a folder: leave out what begins with '?' or '#'.")]
    [InlineData("title: a\nlanguage: en\nslug: My Guide\n", "3,7): error GB1108: 'My Guide' is not an id: an id has small letters, digits and single hyphens. Write 'my-guide'.")]
    [InlineData("title: a\nlanguage: en\nstart: [[a]]\n", "3,9): error GB1104: An item of 'start' should be a text; this is a list. Write it without brackets; a text that begins with [ needs quotes around it.")]
    [InlineData("title: a\nlanguage: en\nsafety: help\n", "3,9): error GB1104: 'safety' should be keys with values; this is a text.")]
    [InlineData("title: a\nlanguage: en\nsafety:\n  page: help\n  exit: www.bbc.com\n  signpost: a\n  print: b\n", "5,9): error GB1111: 'exit' should be a web address that begins with https:// or http://; this is 'www.bbc.com'. Write https://www.bbc.com.")]
    [InlineData("title: a\nlanguage: en\nstages:\n  - {number: 0, title: a, summary: b}\n", "4,14): error GB1105: 'number' should be from 1 to 99; this is 0.")]
    [InlineData("title: a\nlanguage: en\nmarks:\n  - {id: a, title: a}\n  - {id: a, title: b}\n", "5,10): error GB1109: 'a' is given a second time in 'marks'; the first is in line 4. Choose another.")]
    [InlineData("title: a\nlanguage: en\nwho:\n  - {id: a, title: a, alone: yes}\n", "4,30): error GB1104: 'alone' should be true or false, without quotes; this is 'yes'. Write true.")]
    [InlineData("title: a\nlanguage: en\nwho:\n  - both\n", "4,5): error GB1104: An item of 'who' should be keys with values; this is a text. Write '- id: …'. The keys are id, title, alone.")]
    [InlineData("title: a\nlanguage: en\nwords:\n  practices: [a]\n", "4,14): error GB1104: 'practices' should be a text; this is a list. Write it without brackets; a text that begins with [ needs quotes around it.")]
    public void In_settings(string text, string message) => AssertFinds("guide.yaml", text, message);

    [Theory]
    [InlineData("minutes: 5", "minutes: 0", "5,10): error GB1105: 'minutes' should be from 1 to 10080; this is 0.")]
    [InlineData("minutes: 5", "minutes: 99999999999999999999", "5,10): error GB1105: 'minutes' should be from 1 to 10080; this is 99999999999999999999.")]
    [InlineData("minutes: 5", "minutes: ten", "5,10): error GB1104: 'minutes' should be a whole number or a range such as 10-20, without quotes; this is 'ten'.")]
    [InlineData("minutes: 5", "minutes: \"5\"", "5,10): error GB1104: 'minutes' should be a whole number or a range such as 10-20, without quotes; this is '5'. Take the quotes away.")]
    [InlineData("minutes: 5", "minutes: 2.5", "5,10): error GB1104: 'minutes' should be a whole number or a range such as 10-20, without quotes; this is '2.5'.")]
    [InlineData("minutes: 5", "minutes: [5]", "5,10): error GB1104: 'minutes' should be a whole number or a range such as 10-20, without quotes; this is a list.")]
    [InlineData("minutes: 5", "minutes: 5\nminutes-basis: guess", "6,16): error GB1106: 'minutes-basis' should be one of estimate, source; 'guess' is none of them.")]
    [InlineData("steps:\n  - Go.", "steps: []", "8,8): error GB1107: 'steps' is an empty list. It needs at least one item.")]
    [InlineData("steps:\n  - Go.", "touch: false", "1,1): error GB1102: The key 'steps' is missing here. Add a line 'steps: …' with a list.")]
    [InlineData("  - Go.", "  - Stop: breathe.", "9,5): error GB1104: An item of 'steps' should be a text; this is a group of keys. A text with a colon before a space or at its end needs quotes around it. Write \"Stop: breathe.\".")]
    [InlineData("  - Go.", "  - Go.\n  -", "10,4): error GB1107: An item of 'steps' is empty. Write a text, or delete the item.")]
    [InlineData("strand: out", "strand: Out", "3,9): error GB1108: 'Out' is not an id: an id has small letters, digits and single hyphens. Write 'out'.")]
    public void In_a_practice(string right, string wrong, string message)
    {
        Assert.Contains(right, Practice, StringComparison.Ordinal);
        AssertFinds("practices/walk.yaml", Practice.Replace(right, wrong, StringComparison.Ordinal), message);
    }

    [Theory]
    [InlineData("order: 0", "2,8): error GB1105: 'order' should be 1 or more; this is 0.")]
    [InlineData("order: -3", "2,8): error GB1105: 'order' should be 1 or more; this is -3.")]
    [InlineData("sources: s1.01", "2,10): error GB1104: 'sources' should be a list; this is a text. Write [one, two], or each item on a line of its own after '- '.")]
    [InlineData("sources:", "2,1): error GB1107: 'sources' is empty. Write a list, or [] for an empty one, or delete the line.")]
    [InlineData("shows: [help-lines]", "2,1): error GB1103: There is no key 'shows' here. Allowed are: title, also, date, updated, draft, aliases, summary, part, order, topics, sources, related, one-thing, key-points.")]
    public void In_an_article(string line, string message) =>
        AssertFinds("articles/a.md", $"---\n{line}\ntitle: a\nsummary: b\n---\nText\n", message);

    [Fact]
    public void An_article_has_a_hundred_topics_at_most() =>
        In_an_article($"topics: [{string.Join(", ", Enumerable.Range(1, 101).Select(number => $"t{number}"))}]", "2,502): error GB1105: 'topics' should have at most 100 items; this list has 101.");

    [Fact]
    public void An_article_without_text_is_reported() => AssertFinds("articles/a.md", "---\ntitle: a\nsummary: b\n---\n\n",
        "2,8): error GB1107: This article has no text. Write it below the second line '---'.");

    [Fact]
    public void A_page_shows_only_lists_that_exist() => AssertFinds("pages/a.md", "---\ntitle: a\nsummary: b\nshows: [help-line]\n---\n",
        "4,9): error GB1106: An item of 'shows' should be one of help-lines, downloads, imprint; 'help-line' is none of them. Did you mean 'help-lines'?");

    [Fact]
    public void A_date_is_checked() => AssertFinds("help-lines.yaml",
        "lines:\n  - country: a\n    name: b\n    for: c\n    checked: 2026-02-30\n",
        "5,14): error GB1110: 'checked' should be a day of the calendar such as 2026-11-22: year, month, day; this is '2026-02-30'.");

    [Theory]
    [InlineData("s2.01")]
    [InlineData("s1.")]
    [InlineData("s1.a")]
    [InlineData("s11")]
    public void The_id_of_a_point_begins_with_its_source(string id)
    {
        using var guide = GuideFolder.Sound().Write("seeds/s1.yaml", $"title: a\nform: b\naudience: c\npoints:\n  - {{id: {id}, kind: claim, says: d}}\n");
        Assert.Equal([$"seeds/s1.yaml(5,10): error GB1114: A point of the source 's1' has an id such as 's1.01'; this is '{id}'."], guide.Read().Found);
    }

    [Fact]
    public void A_misspelt_key_is_one_mistake_and_a_broken_file_is_one_too()
    {
        using var guide = GuideFolder.Sound()
            .Write("content/practices/a.yaml", Practice.Replace("title:", "Title:", StringComparison.Ordinal))
            .Write("content/practices/b.yaml", "title: a: b\n");
        var (content, found) = guide.Read();
        Assert.Equal(2, found.Length);
        Assert.StartsWith("content/practices/a.yaml(1,1): error GB1103: There is no key 'Title' here. Did you mean 'title'?", found[0], StringComparison.Ordinal);
        Assert.Equal(["a", "b"], content!.All<Practice>().Select(practice => practice.Id.Value));
    }

    private static void AssertFinds(string file, string text, string message)
    {
        using var guide = GuideFolder.Sound().Write($"content/{file}", text);
        Assert.Equal([$"content/{file}({message}"], guide.Read().Found);
    }
}
