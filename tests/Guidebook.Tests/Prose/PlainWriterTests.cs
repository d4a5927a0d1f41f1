using Guidebook.Generator.Diagnostics;
using Guidebook.Generator.Languages;
using Guidebook.Generator.Prose;
using Guidebook.Generator.Prose.Syntax;
using Guidebook.Model;

namespace Guidebook.Tests.Prose;

/// <summary>The plain text of a passage: its runs, and their lines.</summary>
public sealed class PlainWriterTests
{
    [Fact]
    public void Blocks_part_the_words_and_links_emphasis_and_code_do_not() => Assert.Equal(
        ["1: A *title*", "3: Unbelievable, home, code in\na line\nhere"],
        RunsOf("## A \\*title\\*\n\nUn*believ*able, <!-- note -->[[home]], `code` in\na line\\\nhere"));

    [Fact]
    public void Items_quotations_cells_and_notes_are_runs_of_their_own() => Assert.Equal(
        ["1: one[^1]", "2: two", "3: inner", "5: quoted", "7: a", "7: b", "9: c", "9: d", "11: Note."],
        RunsOf("- one\\[^1]\n- two\n  1. inner\n\n> quoted\n\n| a | b |\n|---|---|\n| c | d[^1] |\n\n[^1]: Note."));

    [Fact]
    public void A_block_of_code_is_marked_as_no_prose_and_stands_below_the_words_before_it()
    {
        var runs = Runs("## First\n\n```\nlet x = 1\n```\n\n## Second");
        Assert.Equal([("First", 1, false), ("let x = 1\n", 1, true), ("Second", 7, false)], runs.Select(run => (run.Text, run.Lines[0].Line, run.IsCode)));
    }

    [Fact]
    public void Words_know_their_lines_wherever_links_and_code_stand_between()
    {
        var run = Assert.Single(Runs("`code`\n*b* [[home]] [c\nd](https://e.org)\n[[home| e\n*f*]] g"));
        Assert.Equal("code\nb home c\nd\ne\nf g", run.Text);
        Assert.Equal([(0, 1), (5, 2), (14, 3), (16, 4), (18, 5)], run.Lines.Select(start => (start.Offset, start.Line)));
    }

    [Fact]
    public void Folded_lines_of_YAML_are_found_in_one_run_of_words()
    {
        var origin = new TextOrigin("a.yaml", [new(0, new(3, 5)), new(6, new(4, 3)), new(12, new(5, 3))]);
        var run = Assert.Single(PlainWriter.Runs(PassageReader.Read("First; second third", origin, new DiagnosticBag(), LanguageTable.English), _ => ""));
        Assert.Equal("First; second third", run.Text);
        Assert.Equal([3, 4], run.Lines.Select(start => start.Line));
    }

    [Fact]
    public void On_one_line_blocks_are_parted_by_a_blank()
    {
        var passage = Texts.Read("One\ntwo\n\n- three\n- four [[home]]").Passage;
        Assert.Equal("One two three four home", PlainWriter.Write(passage, to => to.Target.Value));
        Assert.Equal("One two three four", passage.PlainText);
    }

    [Fact]
    public void A_picture_says_something_in_titles_only()
    {
        var body = Texts.ReadBody("## ![Two \"threads\"](images/a.svg)\n\n## See [[home#now]] `x`\n\n![A knot](images/b.svg)").Body;
        Assert.Equal([("Two “threads”", "two-threads"), ("See home#now x", "see-home-now-x")], body.Sections.Select(section => (section.Title, section.Id)));
        Assert.Equal("See x", body.Passage.PlainText.Replace("  ", " ", StringComparison.Ordinal));
    }

    private static IReadOnlyList<TextRun> Runs(string text) => PlainWriter.Runs(Texts.ReadBody(text).Body.Passage, to => to.Target.Value);

    private static IEnumerable<string> RunsOf(string text) => Runs(text).Select(run => FormattableString.Invariant($"{run.Lines[0].Line}: {run.Text}"));
}
