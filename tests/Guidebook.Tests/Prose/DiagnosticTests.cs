using Guidebook.Generator.Diagnostics;

namespace Guidebook.Tests.Prose;

/// <summary>Each mistake in prose is reported once, with its location and advice.</summary>
public sealed class DiagnosticTests
{
    [Theory]
    [InlineData(
        "[[#now]]",
        "a.md(1,3): error GB1201: The id before '#' is missing. Name the article too: [[article#now]].")]
    [InlineData(
        "[[]]",
        "a.md(1,3): error GB1201: Nothing is named between the brackets. Write an id: [[id]] or [[id|words]].")]
    [InlineData(
        "> - A [[six\n",
        "a.md(1,7): error GB1202: This link has no end. Write [[id]] or [[id|words]], or \\[[ where brackets are meant.")]
    [InlineData(
        "[[a|]]",
        "a.md(1,1): error GB1203: No words stand after the bar. Leave the bar out to show the title, [[a]], or write words after it.")]
    [InlineData(
        "[](https://example.org)",
        "a.md(1,1): error GB1203: This link has no words. Write some between the square brackets: [words](address).")]
    [InlineData(
        "[to [[a|b]] <https://e.org>](https://example.org)",
        "a.md(1,5): error GB1204: A link cannot stand inside another link. Put one after the other.",
        "a.md(1,13): error GB1204: A link cannot stand inside another link. Put one after the other.")]
    [InlineData(
        "[a](JavaScript:alert) [b](&#x6A;ava&#10;script:x) [c](<java\tscript:x>) [d](data:x)",
        "a.md(1,5): error GB1205: Links cannot begin with 'JavaScript:'. They begin with https:, mailto:, tel: or sms:.",
        "a.md(1,27): error GB1205: Links cannot begin with 'javascript:'. They begin with https:, mailto:, tel: or sms:.",
        "a.md(1,55): error GB1205: Links cannot begin with 'javascript:'. They begin with https:, mailto:, tel: or sms:.",
        "a.md(1,76): error GB1205: Links cannot begin with 'data:'. They begin with https:, mailto:, tel: or sms:.")]
    [InlineData(
        "[a](vbscript:x) <javascript:x> [b](javascript&colon;x) [c](file:///etc/passwd)",
        "a.md(1,5): error GB1205: Links cannot begin with 'vbscript:'. They begin with https:, mailto:, tel: or sms:.",
        "a.md(1,18): error GB1205: Links cannot begin with 'javascript:'. They begin with https:, mailto:, tel: or sms:.",
        "a.md(1,36): error GB1205: Links cannot begin with 'javascript:'. They begin with https:, mailto:, tel: or sms:.",
        "a.md(1,60): error GB1205: Links cannot begin with 'file:'. They begin with https:, mailto:, tel: or sms:.")]
    [InlineData(
        "[a][b]\n\n[b]: javascript:x",
        "a.md(1,1): error GB1205: Links cannot begin with 'javascript:'. They begin with https:, mailto:, tel: or sms:.")]
    [InlineData(
        "[a](../articles/other.md#x) [b](/x/first-kiss)",
        "a.md(1,5): error GB1206: Links inside the guide name an id, not a file. Write [[other#x|a]]; 'guidebook check --fix' writes it if there is such a file.",
        "a.md(1,33): error GB1206: Links inside the guide name an id, not a file. Write [[first-kiss]] or [[first-kiss|words]].")]
    [InlineData(
        "[a](www.example.org/x)",
        "a.md(1,5): error GB1206: 'www.example.org/x' is not a whole address. Write https://www.example.org/x, or [[id]] for something in the guide.")]
    [InlineData("A line.\n\n![A cup](images/a.svg \"See [[file:../x]].\")",
        "a.md(3,30): error GB1052: '../x' is not the name of a file below 'files'. Write one as in [[file:plan.pdf]] or [[file:forms/plan.pdf]].")]
    [InlineData("The words [a](< )", "a.md(1,14): error GB1208: This link leads nowhere. Write an address, https://…, or link inside the guide with [[id]].")]
    [InlineData("[a](plan.pdf)",
        "a.md(1,5): error GB1206: 'plan.pdf' is not a whole address. For a file in the guide's folder 'files', write [[file:plan.pdf|words]].")]
    [InlineData("[a](../files/forms/plan.PDF)",
        "a.md(1,5): error GB1206: '../files/forms/plan.PDF' is not a whole address. For a file in the guide's folder 'files', write [[file:forms/plan.PDF|words]].")]
    [InlineData(
        "[a](#Some Heading) [b](<#Some Heading>)",
        "a.md(1,24): error GB1207: Only articles and pages have headings, so this link names no heading. Write [[article#some-heading|words]].")]
    [InlineData(
        "[a]()",
        "a.md(1,1): error GB1208: This link leads nowhere. Write an address, https://…, or link inside the guide with [[id]].")]
    [InlineData(
        "[a](//example.org) [b](https:example.org) [c](mailto:) [d](<https://example.org/a b>)",
        "a.md(1,5): error GB1209: '//example.org' is not a whole address. Write https://example.org.",
        "a.md(1,24): error GB1209: 'https:example.org' is not a whole address. It looks like https://example.org/page.",
        "a.md(1,47): error GB1209: Nothing stands after 'mailto:'. Write the address or the number there.",
        "a.md(1,60): error GB1209: The address holds a blank or an invisible character. Take it out, or write %20 for a blank.")]
    [InlineData(
        "[a](htt\u200Dp://example.org) [b](http\u00AD://example.org)",
        "a.md(1,5): error GB1209: The address holds a blank or an invisible character. Take it out, or write %20 for a blank.",
        "a.md(1,30): error GB1209: The address holds a blank or an invisible character. Take it out, or write %20 for a blank.")]
    [InlineData(
        "[a](http://example.org)",
        "a.md(1,5): warning GB1210: This address is not protected on its way. Use https://example.org if the site has it.")]
    [InlineData(
        "[a](https://example.org \"title\")",
        "a.md(1,1): warning GB1211: The title of a link is not shown anywhere. Put it into the text, or take it out.")]
    [InlineData(
        "Some <b>words</b> and <br>",
        "a.md(1,6): error GB1221: HTML such as '<b>' is not used in texts. Write **words** for strong words. Where the sign itself is meant, write \\<.",
        "a.md(1,23): error GB1221: HTML such as '<br>' is not used in texts. End the line with a backslash for a new line. Where the sign itself is meant, write \\<.")]
    [InlineData(
        "</i>",
        "a.md(1,1): error GB1221: HTML such as '</i>' is not used in texts. Write *words* for stressed words. Where the sign itself is meant, write \\<.")]
    [InlineData(
        "<script>\nalert(1)\n</script>",
        "a.md(1,1): error GB1221: HTML such as '<script>' is not used in texts. Write it in Markdown, or in plain words. Where the sign itself is meant, write \\<.")]
    [InlineData(
        "- item\n\n  <div onclick=\"x\">",
        "a.md(3,3): error GB1221: HTML such as '<div>' is not used in texts. Leave an empty line between paragraphs. Where the sign itself is meant, write \\<.")]
    [InlineData(
        "<!-- open\n\ntext",
        "a.md(1,1): error GB1222: This note has no end, so that everything below would be left out. Write --> after it.")]
    [InlineData(
        "<!-- note --> text",
        "a.md(1,1): error GB1222: Text after a note, on the same line, would be left out. Put it on a line of its own.")]
    [InlineData(
        "# Title",
        "a.md(1,1): error GB1231: The title stands in the front matter; headings in the text begin with ##.")]
    [InlineData(
        "Title\n=====",
        "a.md(1,1): error GB1231: A line of === below a text makes a title of it, and the title stands in the front matter. Delete that line, or begin the heading with ##.")]
    [InlineData(
        "## A\n\n#### B",
        "a.md(3,1): error GB1232: This heading skips a level: after ## comes ### at most.")]
    [InlineData(
        "### A",
        "a.md(1,1): error GB1232: This heading skips a level: after the title comes ## at most.")]
    [InlineData(
        "##### Deep",
        "a.md(1,1): error GB1233: Headings go down to ####; this one has 5 signs. Write strong words, **words**, or move the text up.")]
    [InlineData(
        "##",
        "a.md(1,1): error GB1234: This heading has no words. Write some after the #, or take it out.")]
    [InlineData(
        "## {#x}",
        "a.md(1,1): error GB1234: This heading has no words. Write some after the #, or take it out.")]
    [InlineData(
        "## A\n\n## B {#a}",
        "a.md(3,8): error GB1236: The heading 'B' has the id 'a', as has 'A' on line 1. Give it another: {#a-2}.")]
    [InlineData(
        "1986. It was cold.",
        "a.md(1,1): warning GB1283: A number and a '.' at the start of a line begin a list, here one from 1986. Where a sentence begins so, put a backslash between them: 1986\\.")]
    [InlineData(
        "24. December was cold.",
        "a.md(1,1): warning GB1283: A number and a '.' at the start of a line begin a list, here one from 24. Where a sentence begins so, put a backslash between them: 24\\.")]
    [InlineData(
        "1. one\n  - two\n2. three",
        "a.md(2,3): warning GB1283: This line stands too far left to belong to the item above, and the list ends or goes on here. Begin it with 3 blanks to put it below '1. ', or with as many as the item has.")]
    [InlineData(
        "- one\n - two",
        "a.md(2,2): warning GB1283: This line stands too far left to belong to the item above, and the list ends or goes on here. Begin it with 2 blanks to put it below '- ', or with as many as the item has.")]
    [InlineData(
        "1. one\n\n  More on one.\n",
        "a.md(3,3): warning GB1283: This line stands too far left to belong to the item above, and the list ends or goes on here. Begin it with 3 blanks to put it below '1. ', or with as many as the item has.")]
    [InlineData(
        "Press <kbd>Ctrl, or *<sub>a* b</sub>.",
        "a.md(1,7): error GB1221: <kbd> has no </kbd> in its sentence. Write it after the words. Where the sign itself is meant, write \\<.",
        "a.md(1,22): error GB1221: <sub> has no </sub> in its sentence. Write it after the words. Where the sign itself is meant, write \\<.",
        "a.md(1,31): error GB1221: HTML such as '</sub>' is not used in texts. <kbd>, <sub> and <sup> stand in pairs within a sentence, without attributes: H<sub>2</sub>O. Where the sign itself is meant, write \\<.")]
    [InlineData(
        "See http://example.org.",
        "a.md(1,5): warning GB1210: This address is not protected on its way. Use https://example.org if the site has it.")]
    [InlineData(
        "## One {#x}\n\n## Two {#x}",
        "a.md(3,10): error GB1236: The heading 'Two' has the id 'x', as has 'One' on line 1. Give it another: {#x-2}.")]
    [InlineData(
        "## A {source=\"s1.1\"}",
        "a.md(1,7): error GB1238: A heading has no attribute 'source', only an id (#some-id) and sources. Did you mean 'sources'?")]
    [InlineData(
        "## A {id=\"Some Id\"}",
        "a.md(1,7): error GB1238: A heading has no attribute 'id', only an id (#some-id) and sources. Write #some-id for an id.")]
    [InlineData(
        "## A {#Some_Id}",
        "a.md(1,8): error GB1239: 'Some_Id' is not an id: ids have small letters, digits and single hyphens. Write #some-id.")]
    [InlineData(
        "## A {#a .b}",
        "a.md(1,6): error GB1237: What stands in braces behind this heading cannot be read. Write it like {#some-id sources=\"s1.10 s1.12\"}, at the end of the heading.")]
    [InlineData(
        "## A {#a",
        "a.md(1,6): error GB1237: What stands in braces behind this heading cannot be read. Write it like {#some-id sources=\"s1.10 s1.12\"}, at the end of the heading.")]
    [InlineData(
        "## A {sources=s1.1}",
        "a.md(1,6): error GB1237: What stands in braces behind this heading cannot be read. Write it like {#some-id sources=\"s1.10 s1.12\"}, at the end of the heading.")]
    [InlineData(
        "![](images/a.svg)",
        "a.md(1,1): error GB1251: This picture has no description. Say between the square brackets what it shows: ![two threads](images/threads.svg).")]
    [InlineData(
        "![a](a.svg) ![b](images/../b.svg) ![c](/images/c.svg)",
        "a.md(1,6): error GB1252: 'a.svg' is not a picture of the guide. Put the file into the folder images and write images/a.svg.",
        "a.md(1,18): error GB1252: 'images/../b.svg' is not a picture of the guide. Put the file into the folder images and write images/b.svg.",
        "a.md(1,40): error GB1252: '/images/c.svg' is not a picture of the guide. Put the file into the folder images and write images/c.svg.")]
    [InlineData(
        "![a](https://example.org/a.svg) ![b](images\\\\b.svg) ![c](images//c.svg)",
        "a.md(1,6): error GB1252: 'https://example.org/a.svg' is not a picture of the guide. Put the file into the folder images and write images/a.svg.",
        "a.md(1,38): error GB1252: 'images\\b.svg' is not a picture of the guide. Put the file into the folder images and write images/b.svg.",
        "a.md(1,58): error GB1252: 'images//c.svg' is not a picture of the guide. Put the file into the folder images and write images/c.svg.")]
    [InlineData(
        "![a <b>c</b> [^9]](images/a.svg)",
        "a.md(1,5): error GB1221: HTML such as '<b>' is not used in texts. Write **words** for strong words. Where the sign itself is meant, write \\<.",
        "a.md(1,14): error GB1262: There is no footnote '[^9]'. Write it on a line of its own: [^9]: the note.")]
    [InlineData(
        "- Breathe, see [low-hum]\n- [[a| so ** b]]",
        "a.md(1,16): warning GB1281: This is shown with its brackets. A link has two on each side: [[id]] or [[id|words]].",
        "a.md(2,11): warning GB1281: These two stars mark nothing. Strong words stand between two pairs, without blanks inside: **words**. Where stars are meant, write \\*\\*.")]
    [InlineData(
        "See [glossary|the words].",
        "a.md(1,5): warning GB1281: This is shown with its brackets. A link has two on each side: [[id]] or [[id|words]].")]
    [InlineData(
        "See ![a](images/a.svg \"title\")",
        "a.md(1,5): warning GB1211: A caption is shown only below a picture that is a paragraph of its own. Put empty lines around the picture, or take the caption out.")]
    [InlineData(
        "Text.\n\n[^1]: Never named.",
        "a.md(3,1): warning GB1261: Nothing in the text refers to the footnote '[^1]', so it is left out. Write [^1] where it belongs.")]
    [InlineData(
        "Text[^1], *again[^2]*.\n\n[^1]: One.",
        "a.md(1,17): error GB1262: There is no footnote '[^2]'. Write it on a line of its own: [^2]: the note.")]
    [InlineData(
        "A[^1]\n\n[^1]: One.\n\n[^1]: Two.",
        "a.md(5,1): error GB1264: The footnote '[^1]' is written twice. Give one of them another name.")]
    public void A_mistake_in_a_body_is_told_at_its_place(string text, params string[] expected) =>
        Assert.Equal(expected, Texts.ReadBody(text).Found.Select(found => found.ToString()));

    [Fact]
    public void A_place_in_a_line_ends_before_the_line_break_of_any_system()
    {
        foreach (var end in new[] { "", "\n", "\r\n", "\r" })
        {
            var found = Assert.Single(Texts.ReadBody("1.\n t" + end).Found);
            Assert.Equal((2, 2, 1), (found.Span!.Value.Line, found.Span.Value.Column, found.Span.Value.Length));
        }
    }

    [Theory]
    [InlineData(
        "## Heading",
        "a.md(1,1): error GB1235: Headings can stand only in articles and pages. Write a paragraph here, or strong words: **words**.")]
    [InlineData(
        "A[^1]\n\n[^1]: One.",
        "a.md(3,1): error GB1263: Footnotes can stand only in articles and pages. Put this into the sentence, or into brackets.")]
    [InlineData(
        "A[^1]",
        "a.md(1,2): error GB1263: Footnotes can stand only in articles and pages. Put this into the sentence, or into brackets.")]
    [InlineData(
        "[[a#!]]",
        "a.md(1,3): error GB1201: 'a#!' names no heading after '#'. Write the id of one, or leave '#' out.")]
    public void A_mistake_in_a_short_text_is_told_at_its_place(string text, params string[] expected) =>
        Assert.Equal(expected, Texts.Read(text).Found.Select(found => found.ToString()));

    [Theory]
    [InlineData("Write `see [low-hum] here`, `a\n-b` and `a\n##b`.")]
    [InlineData("Write \\*\\* for two stars, \\##In and \\[low-hum].")]
    [InlineData("From 5 - 10, in [brackets], as #1, -5 or [well-known](https://example.org/).")]
    [InlineData("Text.\n\n```text\n##In\n-Breathe\n• In\n** a **\n```")]
    [InlineData("— Hola, ¿qué tal?\n\n— Bien.")]
    [InlineData("— Hola.\\\n— Adiós.")]
    [InlineData("She waits\n– nobody speaks – and goes.")]
    [InlineData("He came at\n1.30 and went.")]
    [InlineData("Home | Words\n\nRun `a | b`\nor `c | d`, or [[a|b]]\nor [[c|d]].")]
    [InlineData("A word [sic](so it was), [a](https://example.org/?q=1), ![b](images/b.svg).\n\n![c](<images/c d.svg> \"In (May)\")")]
    public void Signs_that_are_meant_as_they_stand_are_no_mistake(string text) => Assert.Empty(Texts.ReadBody(text).Found);

    public static TheoryData<string, int, int> Abysses() => new()
    {
        { "ok\n\n" + string.Concat(Enumerable.Repeat("> ", 1000)) + "a", 3, 1 },
        { "ok\n\nok\n\n" + string.Concat(Enumerable.Repeat("- ", 1000)) + "a\n\nok", 5, 1 },
        { new string('*', 20_000) + "a" + new string('*', 20_000), 1, 199 },
        { string.Concat(Enumerable.Repeat("![", 5000)), 1, 199 },
    };

    [Theory]
    [MemberData(nameof(Abysses))]
    public void Endless_nesting_is_one_mistake_at_its_line(string text, int line, int column)
    {
        var found = Assert.Single(Texts.ReadBody(text).Found);
        Assert.StartsWith($"a.md({line},{column}): error GB1271: Quotations, lists, brackets or emphasis are nested too deeply here.", found.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Every_address_of_a_page_but_the_good_ones_is_an_error()
    {
        foreach (var address in new[] { "JAVASCRIPT:x", "java\u200Bscript:x", "&#1;javascript:x", "<  javascript:x>", "view-source:https://x", "blob:x", "ftp://x.y", "x:y" })
        {
            var (body, found) = Texts.ReadBody($"[a]({address})");
            Assert.Contains(found, each => each.Code == Codes.LinkScheme);
            Assert.Equal("<p>a</p>", Texts.Html(body.Passage));
        }
    }
}
