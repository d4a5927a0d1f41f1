using Guidebook.Model;
using Guidebook.Tests.Entries;

namespace Guidebook.Tests.Linking;

public sealed class ReferenceTests
{
    [Fact]
    public void An_unknown_id_in_a_text_is_reported_at_its_place_with_the_nearest_id()
    {
        var content = Write.Guide(Write.Article("start", "See\n[[six-secnd-kiss]]."), Write.Practice("six-second-kiss"));
        Assert.Equal(
            ["content/articles/start.md(5,1): error GB2001: Nothing in the guide has the id 'six-secnd-kiss'. Did you mean 'six-second-kiss'?"],
            Links.FindingsOf(content));
    }

    [Fact]
    public void An_unknown_id_leaves_no_guide()
    {
        Assert.Null(Links.Link(Write.Guide(Write.Article("start", "[[nowhere]]"))).Guide);
    }

    [Fact]
    public void Every_reference_and_every_link_in_a_text_of_every_kind_is_followed()
    {
        var filled = FilledEntry.Types.Select(type => new FilledEntry(type)).ToList();
        var content = Write.Guide([.. filled.Select(one => one.Entry)]);
        var safety = new Safety(Write.To("n4", "guide.yaml", 30), Text("n2"), Text("n3"), content.Settings.Span) { Foot = Text("n5") };
        content = content with { Settings = content.Settings with { Introduction = Text("n1"), Safety = safety } };
        var wrong = Links.FindingsOf(content).SelectMany(diagnostic => diagnostic.Split('\'').Where((_, i) => i % 2 == 1)).ToHashSet();
        var references = filled.SelectMany(one => one.References);
        Assert.Empty(references.Where(reference => !wrong.Contains(reference.Key)).Select(reference => reference.Value));
        Assert.Superset(new HashSet<string> { "n1", "n2", "n3", "n4", "n5" }, wrong);
    }

    [Fact]
    public void A_strand_is_expected_where_a_practice_is_named()
    {
        var wrong = Write.Practice("b") with { Strand = Write.To("a", "practices/b.yaml", 3) };
        Assert.Equal(
            ["content/practices/b.yaml(3,12): error GB2002: 'a' is a practice; a strand is expected here. guide.yaml declares under 'strands': 'talk-strand'."],
            Links.FindingsOf(Write.Guide(Write.Practice("a"), wrong)));
    }

    [Fact]
    public void A_practice_names_a_strand_even_where_none_is_declared()
    {
        var content = Write.Guide(Write.Practice("a"));
        Assert.Equal(
            ["content/practices/a.yaml(3,12): error GB2001: There is no strand 'talk-strand'. guide.yaml declares none. Declare it there under 'strands:', or delete it here."],
            Links.FindingsOf(content with { Entries = new([.. content.All<Practice>()]) }));
    }

    [Fact]
    public void The_practices_of_questions_and_rows_are_practices()
    {
        var content = Write.Guide(Write.Practice("small-talk"), Write.Page("help", ""), Write.Question("q", "", "smal-talk"), Write.Row("r", "", "help"));
        Assert.Equal(
            [
                "content/faq.yaml(5,12): error GB2001: There is no practice 'smal-talk'. Did you mean 'small-talk'?",
                "content/quick-reference.yaml(5,12): error GB2002: 'help' is a page; a practice is expected here.",
            ],
            Links.FindingsOf(content));
    }

    [Fact]
    public void Who_and_cadence_and_stage_are_declared_in_guide_yaml()
    {
        var practice = Write.Practice("a", stage: 7) with { Who = Write.To("booth", "practices/a.yaml", 5), Cadence = Write.To("hourly", "practices/a.yaml", 6) };
        Assert.Equal(
            [
                "content/practices/a.yaml(4,8): error GB2005: There is no stage '7'. guide.yaml declares under 'stages': '1', '2', '3', '4'.",
                "content/practices/a.yaml(5,12): error GB2004: There is no 'who' value 'booth'. guide.yaml declares under 'who': 'one', 'both'. Did you mean 'both'?",
                "content/practices/a.yaml(6,12): error GB2004: There is no cadence 'hourly'. guide.yaml declares under 'cadences': 'daily', 'weekly'.",
            ],
            Links.FindingsOf(Write.Guide(practice)));
    }

    [Fact]
    public void The_navigation_names_entries_or_sections_of_the_website()
    {
        var content = Write.Guide(Write.Page("help", ""));
        var settings = content.Settings with { Navigation = [Write.To("help", "guide.yaml", 2), Write.To("faq", "guide.yaml", 3), Write.To("practises", "guide.yaml", 4)] };
        Assert.Equal(
            ["content/guide.yaml(4,12): error GB2001: Nothing in the guide has the id 'practises', and it is none of the words "
                + $"{string.Join(", ", Kinds.Sections)}. Did you mean 'practices'?"],
            Links.FindingsOf(content with { Settings = settings }));
    }

    [Fact]
    public void The_safety_page_is_a_page()
    {
        var content = Write.Guide(Write.Practice("help"));
        var safety = new Safety(Write.To("help", "guide.yaml", 9), Write.Passage("", "guide.yaml", 10), Write.Passage("", "guide.yaml", 11), content.Settings.Span);
        Assert.Equal(
            ["content/guide.yaml(9,12): error GB2002: 'help' is a practice; a page is expected here."],
            Links.FindingsOf(content with { Settings = content.Settings with { Safety = safety } }));
    }

    [Fact]
    public void A_heading_is_one_of_the_target()
    {
        var content = Write.Guide(Write.Article("walks", "## By the sea\ntext"), Write.Article("b", "[[walks#by-the-sea]] [[walks#by-the-see]]"));
        Assert.Equal(
            ["content/articles/b.md(4,22): error GB2006: 'walks' has no heading with the id 'by-the-see'. Did you mean 'by-the-sea'?"],
            Links.FindingsOf(content));
    }

    [Fact]
    public void A_day_is_one_of_the_plan()
    {
        var content = Write.Guide(Write.Practice("a"), Planned.Days("a a"), Write.Article("b", "[[month#day-2]]\n[[month#day-3]]"));
        Assert.Equal(
            ["content/articles/b.md(5,1): error GB2006: The plan 'month' has no day 'day-3'. Its days are 'day-1' to 'day-2'."],
            Links.FindingsOf(content));
    }

    [Fact]
    public void A_practice_has_nothing_inside_to_link_to()
    {
        var content = Write.Guide(Write.Practice("kiss"), Write.Article("b", "[[kiss#steps]]"));
        Assert.Equal(
            ["content/articles/b.md(4,1): error GB2007: 'kiss' is a practice; only articles and pages have headings to link to, and plans have days. Write 'kiss' alone."],
            Links.FindingsOf(content));
    }

    [Fact]
    public void An_id_is_given_once_and_the_second_by_place_is_reported()
    {
        var content = Write.Guide(Write.Page("help", ""), Write.Practice("help"), Write.Article("help", ""));
        Assert.Equal(
            [
                "content/pages/help.md(1,1): error GB2003: The id 'help' is taken: an article has it already (content/articles/help.md, line 1). Every id stands once in the whole guide, and the name of a file is its id: give this file another name.",
                "content/practices/help.yaml(1,1): error GB2003: The id 'help' is taken: an article has it already (content/articles/help.md, line 1). Every id stands once in the whole guide, and the name of a file is its id: give this file another name.",
            ],
            Links.FindingsOf(content));
    }

    [Fact]
    public void What_a_file_with_mistakes_would_have_given_is_not_missed_again()
    {
        var diagnostics = new Generator.Diagnostics.DiagnosticBag();
        diagnostics.Report(Generator.Diagnostics.Codes.WrongKind, Write.At("practices/kiss.yaml", 3), "The first mistake.");
        var guide = Generator.Linking.GuideLinker.Link(Write.Guide(Write.Article("b", "[[kiss]]")), Links.Today, diagnostics);
        Assert.Null(guide);
        Assert.Single(diagnostics.Sorted);
    }

    [Fact]
    public void A_misspelt_picture_is_one_mistake_and_the_file_that_was_meant_is_not_called_unused()
    {
        var content = Write.Guide(Write.Article("b", "![x](images/tred.svg)")) with { Images = [new("images/thread.svg")] };
        Assert.Equal(
            ["content/articles/b.md(4,1): error GB2008: There is no picture 'images/tred.svg'. Did you mean 'images/thread.svg'?"],
            Links.FindingsOf(content));
    }

    [Fact]
    public void Pictures_that_no_text_shows_are_told()
    {
        var content = Write.Guide(Write.Article("b", "Text.")) with { Images = [new("images/thread.svg")] };
        Assert.Equal(
            ["content/images/thread.svg(1,1): warning GB2009: No text shows the picture 'images/thread.svg'. Show it, or take the file away."],
            Links.FindingsOf(content));
    }

    private static Passage Text(string id) => Write.Passage($"[[{id}]]", $"{id}.yaml", 1);
}
