namespace Guidebook.Tests.Reading;

/// <summary>YAML syntax errors, each in the front matter of an article, which shifts the lines.</summary>
public class YamlFindingTests
{
    private const string Colon = "A text with a colon needs quotes around it, or YAML takes what stands before the colon for a key.";

    [Theory]
    [InlineData("title: One step: the first", 2, 16, Colon + " Write \"One step: the first\".")]
    [InlineData("title: “One: two”", 2, 12, "A colon in a text needs quotes around the whole text, and curly quotes are only letters to YAML. Use straight ones: \" or '.")]
    [InlineData("title: a\n b: c", 3, 3, "This line reads as a key, but stands inside the value above. Indent it like the keys beside it; if it belongs to the text, put quotes around the text.")]
    [InlineData("title: \"One", 2, 8, "The quote that opens here is not closed. Put another \" at the end of the text.")]
    [InlineData("title: \"One\" two", 2, 12, "This quote ends the text, and more follows. Write \\\" where a quote is meant, or put the whole text in single quotes: '…'.")]
    [InlineData("title: [[one]] two", 2, 8, "YAML takes [ for the beginning of a list. Put quotes around a text that begins with a link.")]
    [InlineData("title: [one] two", 2, 14, "Something follows after the closing bracket. A text that begins with [ or { needs quotes around it.")]
    [InlineData("title: @one", 2, 8, "A text cannot begin with '@' in YAML. Put the whole text in quotes.")]
    [InlineData("title: `one`", 2, 8, "A text cannot begin with '`' in YAML. Put the whole text in quotes.")]
    [InlineData("topics: [a, b\nsummary: c", 2, 9, "A bracket [ or { opens here and is not closed. Close it, or put quotes around a text that begins with one.")]
    [InlineData("topics: [a: b: ", 2, 14, "A comma or the closing bracket is missing in this list. A text that begins with [ or { needs quotes around it.")]
    [InlineData("topics:\n  - a\n  - [: : ", 4, 8, "A value is expected here, and there is a bracket or a comma. Put quotes around a text with such signs, or delete the superfluous one.")]
    [InlineData("topics:\n\n  [{: [: : ", 4, 10, "A value is expected here, and there is a bracket or a comma. Put quotes around a text with such signs, or delete the superfluous one.")]
    [InlineData("topics: [a b: c d: e]", 2, 18, "A comma or the closing bracket is missing in this list. A text that begins with [ or { needs quotes around it.")]
    [InlineData("topics:\n  - a\n  b", 4, 3, "This line stands among the items of a list and is none. Begin it with '- ', or indent it to belong to the item above.")]
    [InlineData("title: \"a\\qb\"", 2, 8, "In double quotes a \\ begins an escape, and this one does not exist. Use single quotes, or write \\\\ for a \\.")]
    [InlineData("title: \"a\\U00110000b\"", 2, 8, "In double quotes a \\ begins an escape, and this one does not exist. Use single quotes, or write \\\\ for a \\.")]
    [InlineData("title: \"a\\U7FFFFFFFb\"", 2, 8, "In double quotes a \\ begins an escape, and this one does not exist. Use single quotes, or write \\\\ for a \\.")]
    [InlineData("title: \"a\\U80000000b\"", 2, 8, "In double quotes a \\ begins an escape, and this one does not exist. Use single quotes, or write \\\\ for a \\.")]
    [InlineData("title: \"a\\UFFFFFFFFb\"", 2, 8, "In double quotes a \\ begins an escape, and this one does not exist. Use single quotes, or write \\\\ for a \\.")]
    [InlineData("title: \"a\\UD800DC00b\"", 2, 8, "In double quotes a \\ begins an escape, and this one does not exist. Use single quotes, or write \\\\ for a \\.")]
    [InlineData("title: >one", 2, 8, "After | or > nothing else may stand on the line; the text begins on the next one, indented. If this is a text that begins with > or |: put it in quotes.")]
    [InlineData("topics: [a, b", 2, 9, "A bracket [ or { opens here and is not closed. Close it, or put quotes around a text that begins with one.")]
    [InlineData("topics: [a,, b]", 2, 12, "A value is expected here, and there is a bracket or a comma. Put quotes around a text with such signs, or delete the superfluous one.")]
    [InlineData("topics: - a", 2, 9, "A list begins on a line of its own below its key. If this is a text that begins with a hyphen: Put the whole text in quotes.")]
    [InlineData("topics:\n  - a\n - b", 4, 2, "This item is not indented like the items above it. Begin the items of a list in one column.")]
    [InlineData("title: a\nsome words\nsummary: b", 3, 1, "This line has no key. Is a colon missing after 'some'? If it continues the text above, indent it further than that text's key.")]
    public void What_is_not_YAML_is_explained_at_its_place(string front, int line, int column, string message)
    {
        using var guide = GuideFolder.Sound().Write("content/articles/a.md", $"---\n{front}\n---\nText\n");
        Assert.Equal([$"content/articles/a.md({line},{column}): error GB1030: {message}"], guide.Read().Found);
    }

    [Theory]
    [InlineData("title: *One* two", 2, 8, "A text cannot begin with '*': in YAML that repeats another value, which guides do not use. Put the whole text in quotes.")]
    [InlineData("title: **One** two", 2, 8, "A text cannot begin with '*': in YAML that repeats another value, which guides do not use. Put the whole text in quotes.")]
    [InlineData("title: &one two", 2, 8, "A text cannot begin with '&': in YAML that names a value to repeat it, which guides do not use. Put the whole text in quotes.")]
    [InlineData("topics: &a [*a, *a]", 2, 9, "A text cannot begin with '&': in YAML that names a value to repeat it, which guides do not use. Put the whole text in quotes.")]
    [InlineData("title: !one two", 2, 8, "A text cannot begin with '!': in YAML that names a type, which guides do not use. Put the whole text in quotes.")]
    [InlineData("title: !!] one", 2, 8, "A text cannot begin with '!': in YAML that names a type, which guides do not use. Put the whole text in quotes.")]
    [InlineData("title: # No!\n  !!] one", 3, 3, "A text cannot begin with '!': in YAML that names a type, which guides do not use. Put the whole text in quotes.")]
    [InlineData("topics: [one, !![", 2, 15, "A text cannot begin with '!': in YAML that names a type, which guides do not use. Put the whole text in quotes.")]
    [InlineData("!!] title: one", 2, 1, "A text cannot begin with '!': in YAML that names a type, which guides do not use. Put the whole text in quotes.")]
    [InlineData("title: {{one}}", 2, 9, "A key is a plain word; this is a group of keys. A text that begins with { or [ needs quotes around it.")]
    public void What_could_grow_without_end_is_refused(string front, int line, int column, string message)
    {
        using var guide = GuideFolder.Sound().Write("content/articles/a.md", $"---\n{front}\n---\nText\n");
        Assert.Equal([$"content/articles/a.md({line},{column}): error GB1032: {message}"], guide.Read().Found);
    }

    [Fact]
    public void Tabs_inside_texts_are_read()
    {
        using var guide = GuideFolder.Sound().Write(
            "content/articles/a.md", "---\ntitle: a\nsummary: \"one\n\ttwo\"\none-thing: |\n  Sing\tlow.\n  \t    hum\n---\nText\n");
        Assert.Empty(guide.Read().Found);
    }

    [Fact]
    public void A_second_document_is_refused()
    {
        using var guide = GuideFolder.Sound().Write("content/faq.yaml", "---\nquestions: []\n---\nquestions: []\n");
        Assert.Equal(["content/faq.yaml(3,1): error GB1032: A second document begins here. A file holds one: delete this line, or make two files."], guide.Read().Found);
    }

    [Theory]
    [InlineData(32, false)]
    [InlineData(33, true)]
    [InlineData(500_000, true)]
    public void Depth_ends_at_thirty_two(int depth, bool refused)
    {
        // The file's own keys are the first level.
        using var guide = GuideFolder.Sound().Write("content/faq.yaml", $"questions: {new string('[', depth - 1)}{new string(']', depth - 1)}\n");
        var found = Assert.Single(guide.Read().Found);
        Assert.Equal(refused, found == "content/faq.yaml(1,43): error GB1033: Lists and keys stand inside each other more than 32 deep here. Look for superfluous brackets or indentation.");
    }

    [Fact]
    public void A_pair_in_a_list_that_is_too_deep_is_told_at_its_bracket()
    {
        using var guide = GuideFolder.Sound().Write("content/faq.yaml", $"\nquestions: {new string('[', 31)}: a{new string(']', 31)}\n");
        Assert.Equal(["content/faq.yaml(2,42): error GB1033: Lists and keys stand inside each other more than 32 deep here. Look for superfluous brackets or indentation."], guide.Read().Found);
    }

    [Fact]
    public void A_tab_in_the_indentation_is_named_once_a_file()
    {
        using var guide = GuideFolder.Sound().Write("content/faq.yaml", "questions:\n  \t- id: a\n\t  question: b\n");
        Assert.Equal(["content/faq.yaml(2,3): error GB1031: A tab stands at the beginning of this line. YAML is indented with spaces: use two for each step. The file has 2 such lines."], guide.Read().Found);
    }

    [Fact]
    public void A_tab_elsewhere_is_accepted()
    {
        using var guide = GuideFolder.Sound().Write("content/guide.yaml", "title:\tChoir\nlanguage: en\n");
        Assert.Equal("Choir", guide.ReadSound().Settings.Title);
    }

    [Theory]
    [InlineData("", 1, 1, "GB1107: There is nothing in here. Keys with values are expected, such as 'questions: …'. Write them, or take the file away.")]
    [InlineData("# only a comment\n", 1, 1, "GB1107: There is nothing in here. Keys with values are expected, such as 'questions: …'. Write them, or take the file away.")]
    [InlineData("- a\n- b\n", 1, 1, "GB1104: Keys with values are expected here, such as 'questions: …'; this is a list. The key to which it belongs is missing on a line above it.")]
    [InlineData("questions:none\n", 1, 1, "GB1104: Keys with values are expected here, such as 'questions: …'; this is a text. After the colon of a key comes a space.")]
    public void A_file_without_keys_is_reported(string text, int line, int column, string message)
    {
        using var guide = GuideFolder.Sound().Write("content/faq.yaml", text);
        Assert.Equal([$"content/faq.yaml({line},{column}): error {message}"], guide.Read().Found);
    }

    [Theory]
    [InlineData("Text\n", "1,1): error GB1020: The first line should be '---'; then come 'title: …' and 'summary: …', and another line '---' before the text.")]
    [InlineData("\n---\ntitle: a\nsummary: b\n---\nText\n", "1,1): error GB1020: The first line should be '---'; then come 'title: …' and 'summary: …', and another line '---' before the text.")]
    [InlineData("---\ntitle: a\n\nText\n", "1,1): error GB1021: The front matter begins here and does not end. Put a line '---' between it and the text.")]
    [InlineData("---\n---\nText\n", "2,1): error GB1107: There is nothing in here. Keys with values are expected, such as 'title: …'.")]
    public void Front_matter_has_two_fences_and_something_between(string text, string message)
    {
        using var guide = GuideFolder.Sound().Write("content/pages/a.md", text);
        Assert.Equal([$"content/pages/a.md({message}"], guide.Read().Found);
    }

    [Fact]
    public void A_broken_guide_yaml_gives_nothing_but_the_other_files_are_still_read_for_mistakes()
    {
        using var guide = GuideFolder.Sound().Write("content/guide.yaml", "title: [\n").Write("content/faq.yaml", "- a\n");
        var (content, found) = guide.Read();
        Assert.Null(content);
        Assert.Equal(
        [
            "content/faq.yaml(1,1): error GB1104: Keys with values are expected here, such as 'questions: …'; this is a list. The key to which it belongs is missing on a line above it.",
            "content/guide.yaml(1,8): error GB1030: A bracket [ or { opens here and is not closed. Close it, or put quotes around a text that begins with one.",
        ], found);
    }
}
