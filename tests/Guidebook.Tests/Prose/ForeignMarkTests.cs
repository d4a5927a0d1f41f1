namespace Guidebook.Tests.Prose;

/// <summary>What another program would understand and this one does not is reported at its location, and ordinary text is not.</summary>
public sealed class ForeignMarkTests
{
    /// <summary>Marks of other programs; <c>‹</c> stands before the location of the finding.</summary>
    public static TheoryData<string> Told =>
    [
        // templates and parts of other files
        "The tuner is ‹{{ page.tuner }} today.", "‹{{#include notes.md}}", "‹{{< figure src=\"a.png\" >}}", "‹{{% note %}}", "‹{% include x.html %}",
        "‹<%= site.name %>", "It costs ‹${price} here.", "Hello ‹#{name}.", "‹{code:java}", "‹--8<-- \"parts/a.md\"", "‹@import \"a.css\"", "‹!include a.md",
        "‹<<[a.md]", "‹import Tabs from '@theme/Tabs'", "‹export const a = 1", "‹[TOC]", "[[‹_TOC_]]", "‹@[toc]", "‹__TOC__", "‹{:toc}", "‹<<toc>>",
        // attributes
        "Loud words ‹{.loud #here}", "‹{#anchor}", "‹{: .lead }", "[Words]‹{.underline}", "Words ‹{lang=fr}", "![Two](images/a.svg)‹{width=300px}",
        "![Two](images/a.svg)‹{ .left }", "Words ‹{-}", "A ‹{++new++} word", "A ‹{~~old~>new~~} word", "‹{漢字|かんじ}",
        // private notes
        "Sing. ‹%% ask Ida first %%", "‹%%\nask Ida\n%%", "Sing.‹{>>why?<<}", "‹{# ask Ida #}", "‹{/* ask Ida */}", "‹{{!-- ask Ida --}}", "‹{% comment %}Ida{% endcomment %}",
        "‹{::comment}Ida{:/comment}", "‹// ask Ida",
        // notes and boxes
        "‹!!! note\n    Sing.", "‹!!! tip \"For altos\"", "‹??? tip", "‹???+ warning", "‹:::note", "‹::: {.box}", "> ‹[!INFO]\n> Sing.", "> ‹[!NOTE] Sing.", "> ‹[!tip]-", "‹=== \"Tab one\"",
        // links, pictures, citations
        "‹[words][missing]", "‹![two][missing]", "‹![two threads]", "‹![[songs]]", "‹![[songs.png|300]]", "‹[[a|![two](images/a.svg)]]", "‹[[a|[b](c)]]",
        "‹[@ida2020]", "As shown ‹[see @ida2020, p. 3].", "Sing‹^[softly].", "‹[https://example.org the site]", "‹<<intro,the start>>", "‹image::a.png[Two]", "See ‹link:a.html[this].",
        "‹!a.png!", "See ‹:ref:`songs`.", "See `songs <a>`‹_.", "‹[[songs]",
        // signs in a line
        "Well done ‹:smile:", "‹:+1:", "So ‹$E = mc^2$ holds.", "So ‹$2x+1$ holds.", "‹$$a^2$$", "‹$$\na^2\n$$", @"So ‹\(a^2\) holds.", "‹==loud==", "‹++Ctrl+C++", "H‹~2~O", "x‹^2^",
        "A ‹#song for all", "‹#Song", "Sing it. ‹^verse-1", "‹||the end||", "‹[b]loud[/b]", "‹'''loud'''", "It is ‹''loud'' here.", @"‹\newpage", @"‹\textbf{loud}", @"‹\begin{verse}", "‹:abbr[HTML]",
        // lists, headings, tables, blocks
        "‹a) alto\nb) bass", "‹a. alto\nb. bass", "‹A. Alto\nB. Bass", "‹(1) alto\n(2) bass", "‹ii) bass", "‹#. alto", "‹(@) alto", "- ‹[-] sung", "- ‹[] sung", "- ‹[x]sung", "‹[ ] sing",
        "‹== Songs", "‹h2. Songs", "‹bq. Sing", "‹.. note:: Sing", "‹.. _songs:", "‹#+BEGIN_QUOTE", "‹% Songs", "‹|===\n|a|b", "‹| a | b |\n| c | d |", "‹+---+---+\n| a | b |", "‹[source,ruby]",
        "‹+++\ntitle = \"a\"\n+++", "Sing.\n\n---\n‹title: Songs\nsummary: All\n---", "‹^^^\nfigure", "‹*[HTML]: a language", "> ‹!the end!<", "‹```mermaid\ngraph TD\n```", "‹```{r}\n1\n```", "‹```js title=\"a.js\"\n1\n```",
    ];

    public static TheoryData<string> Ordinary =>
    [
        "It costs $5 and $10.", "Between $5–$10, or 5$ and 10$ at the door.", "A room is $20-a-night and a bed $8.", "From US$3 to A$4.", "Cheap places are marked $, dear ones $$$.",
        "We start at 7:30, or at 19:45:00.", "Mix it 2:1, as in a:b and c:d:e.", "He wrote \"recieve [sic] it\".", "We are #1, and #2 is far.", "Rule #3: sing.", "C# and F# are hard keys.",
        "The color is #fff, or #a0c4ff.", "50 % {so to say} of them.", "The sign {x} and the set {a, b}.", "100 % and 5 %, even 3%.", @"Open C:\Users\Ida\Songs and \\server\share.", "3^2 is 9, and 2^10 is 1024.",
        "Call it snake_case or __init__.py.", "2*3*4 is 24.", "2 * 3 * 4 is 24.", "2**3 is 8.", "5 < 6 > 4 << 8.", "a == b and c == d", "C++ and C++, i++ and j++", "About ~5 minutes, or ~10.", "From 5~10 pages.",
        "~/songs and ~/more", "Really?! Yes!!! No???", "!!! That was loud.", "What??? Again?", "Well... -- so be it.", "Run it with --help or -h.", "Ida said: \"Sing!\"", "Note: sing softly.", "TIP: breathe.", "[brackets] and [more words] here",
        "[…] and so on [...]", "[1] Ida, Songs, 2020.", "- [1] Ida, Songs", "Use array[i][j] in code.", "Ida (alto) and Bo (bass)", "(a) is better than (b).", "Either a) or b) will do.", "A. Smith sang.", "J. S. Bach wrote it.",
        "The mail @ida wrote", "@ida, will you sing?", "Ida & Bo, R&B", "It's 5' 11\" tall", "The '90s, 'tis", "3 + 4 = 7", "+49 30 1234", "= the same", "2**3*4 and 2**3**4", "x = y = z", "a | b, or a || b", "| one bar", "50 / 50 and/or", "/ a slash", "http and https are schemes",
        "www is three letters, and e.g. this.", "a@b is no address", "Time is 10:30:00:", "(: smile :)", ":-) and :(", "see: here: there", "1/2 or ½, (c) 2020, (tm)", "[^ is a sign", "{", "} and {}", "50% off {today only}", "%5 and %s", "Tom's ''", "/* a */ b",
        "- one\n- two\n  - three", "1. one\n   - two\n2. three", "3. three\n4. four", "> quoted\n> more", "| a | b |\n|---|---|\n| $5 | #1 |", "Word\n: meaning", "> [!NOTE]\n> Sing.", "- [ ] sing\n- [x] hum", "~~gone~~ and H<sub>2</sub>O, <kbd>Ctrl</kbd>", "`{{x}}`, `$x$`, `:smile:`, `[TOC]`, `%% x %%`",
        @"\{{x}}, \$x$, \:smile:, \[TOC], \%% x, \==x==, x\^2^, \#tag, \~x~", "```\n{{x}} $x$ :smile:\n[TOC]\n```", "See https://example.org/#tag?x=$a$&b=:c:~d~ and [this](https://example.org/{a}).", "me_you@example.org", "Do-re-mi (x2)", "Verse 1) and 2)",
    ];

    [Theory]
    [MemberData(nameof(Told))]
    public void A_foreign_mark_is_told_at_its_place(string marked)
    {
        var text = marked.Replace("‹", "", StringComparison.Ordinal);
        var before = marked[..marked.IndexOf('‹', StringComparison.Ordinal)];
        var (line, column) = (before.Count(letter => letter == '\n') + 1, before.Length - before.LastIndexOf('\n'));
        var found = Texts.ReadBody(text).Found;
        Assert.True(
            found.Any(each => each.Span is { } span && (span.Line, span.Column) == (line, column)),
            $"({line},{column}) of\n{text}\nis not among\n{string.Join('\n', found)}\n{Texts.Html(Texts.ReadBody(text).Body.Passage)}");
    }

    [Theory]
    [MemberData(nameof(Ordinary))]
    public void An_ordinary_sentence_is_not(string text) => Assert.Empty(Texts.ReadBody(text).Found);

    [Fact]
    public void The_lists_are_long() => Assert.True(Told.Count >= 80 && Ordinary.Count >= 40);
}
