using Guidebook.Generator.Diagnostics;
using Guidebook.Tests.Prose;

namespace Guidebook.Tests.Linear;

/// <summary>The steps of reading adversarial texts grow linearly with their length, whatever their errors.</summary>
public class ProseStepTests
{
    private const int Size = 20_000;

    [Theory]
    [InlineData("", "[[a", "")]
    [InlineData("", "[[a\n", "")]
    [InlineData("", "[[A B]] ", "")]
    [InlineData("", "[[a]] *b* _c_ ", "")]
    [InlineData("", "[a](b) ", "")]
    [InlineData("", "`a` ##b\n", "")]
    [InlineData("", "[a-b] `c` ", "")]
    [InlineData("", "a ** b ", "")]
    [InlineData("", "[a](images/ b", "")]
    [InlineData("", "<b>a</b>\n", "")]
    [InlineData("", "## a\n\n", "")]
    [InlineData("", "###### a\n", "")]
    [InlineData("## ", "{", "\n")]
    [InlineData("## ", "{} ", "{}\n")]
    [InlineData("## a {#b", " c=\"d\"", "}\n")]
    [InlineData("", "[^", "")]
    [InlineData("", "a[^1] ", "\n\n[^1]: b\n")]
    [InlineData("", "[^1]: b\n\n", "a[^1]\n")]
    [InlineData("", "...", "")]
    [InlineData("", "\" ' -- ", "")]
    [InlineData("", "[a](", "")]
    [InlineData("", "![](", "")]
    [InlineData("", "[a](b\\(", "")]
    [InlineData("", "[a](b (", "")]
    [InlineData("", "[a](b (", ")")]
    [InlineData("a ", "<!-- ", "")]
    [InlineData("a ", "<!A ", "")]
    [InlineData("a ", "<? ", "")]
    [InlineData("a ", "<![CDATA[ ", "")]
    [InlineData("", "[\n", "")]
    [InlineData("", "[a]: https://b.c\n", "")]
    [InlineData("", "[a]:\n", "")]
    [InlineData("[a]: https://b.c\n\n", "[a] ", "")]
    [InlineData("", "| a | b |\n", "")]
    [InlineData("", "> a\nb\n", "")]
    [InlineData("", "- a\n  b\n", "")]
    [InlineData("", "&amp; &x ", "")]
    [InlineData("", "a  \n", "")]
    public void A_text_takes_steps_like_its_length(string before, string again, string after) => Steps.GrowWith(Size, size =>
        Texts.ReadBody(before + string.Concat(Enumerable.Repeat(again, size / again.Length)) + after));

    [Fact]
    public void A_line_table_is_made_once_for_a_text() =>
        Assert.InRange(Steps.Count(() => Texts.ReadBody(string.Concat(Enumerable.Repeat("0123456789012345678901234567890123456789 [[b\n\n", 1000)))), 46_000, 60_000);

    [Fact]
    public void An_address_with_too_many_brackets_in_each_other_is_text()
    {
        Assert.Contains("<a href=", Html($"[a](https://b.c/{new string('(', 32)}{new string(')', 32)})"), StringComparison.Ordinal);
        var text = $"[a](https://b.c/{new string('(', 33)}{new string(')', 33)})";
        Assert.StartsWith("<p>[a](<a href=\"https://b.c/", Html(text), StringComparison.Ordinal);
        Assert.StartsWith(
            "<p><a href=\"https://d.e\" rel=\"noreferrer\">a</a>(", Html($"{text}\n\n[a]: https://d.e"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("[a](b [c](https://d.e)", "[a](b <a href=\"https://d.e\" rel=\"noreferrer\">c</a>")]
    [InlineData("[a](https://d.e (x [y))", "<a href=\"https://d.e\" rel=\"noreferrer\">a</a>")]
    [InlineData("[a](https://d.e (x (y))", "[a](<a href=\"https://d.e\" rel=\"noreferrer\">https://d.e</a> (x (y))")]
    [InlineData("[a](https://d.e (x \\( y))", "<a href=\"https://d.e\" rel=\"noreferrer\">a</a>")]
    [InlineData("[a](<https://d.e> \"x (y\")", "<a href=\"https://d.e\" rel=\"noreferrer\">a</a>")]
    [InlineData("[a]( https://d.e/(f) )", "<a href=\"https://d.e/(f)\" rel=\"noreferrer\">a</a>")]
    [InlineData("a <!-- b <!-- c", "a &lt;!– b &lt;!– c")]
    [InlineData("a <!-- b --> c <!-- d", "a  c &lt;!– d")]
    [InlineData("a <? b <!C d", "a &lt;? b &lt;!C d")]
    public void What_does_not_end_is_text_and_what_ends_is_read(string text, string html) => Assert.Equal($"<p>{html}</p>", Html(text));

    [Fact]
    public void Addresses_for_references_are_found_however_many_stand_in_a_row()
    {
        var names = Enumerable.Range(0, 1234).Select(number => $"n{number}").ToList();
        var text = string.Concat(names.Select(name => $"[{name}]: https://b.c/{name}\n")) + "[still](https://d.e)\n[words]\n\n" + string.Join(' ', names.Select(name => $"[{name}]"));
        var (body, found) = Texts.ReadBody(text);
        var html = Texts.Html(body.Passage);
        Assert.Empty(found);
        Assert.All(names, name => Assert.Contains($"href=\"https://b.c/{name}\"", html, StringComparison.Ordinal));
        Assert.Contains("<p><a href=\"https://d.e\" rel=\"noreferrer\">still</a>\n[words]</p>", html, StringComparison.Ordinal);
    }

    private static string Html(string text) => Texts.Html(Texts.ReadBody(text).Body.Passage);

    [Theory]
    [InlineData("> > > >", 64)]
    [InlineData(">", 300)]
    [InlineData("[a", 20_000)]
    [InlineData("*a ", 20_000)]
    public void Where_a_text_is_too_deep_is_found_however_long_it_is(string signs, int times)
    {
        var deep = string.Concat(Enumerable.Repeat(signs, times));
        var found = Assert.Single(Texts.ReadBody(string.Concat(Enumerable.Repeat("Some *words* [here](https://a.b).\n\n> - A list\n\n", 50)) + deep + "\n\nmore\n").Found);
        Assert.Equal((Codes.NestedTooDeep, 201), (found.Code, found.Span!.Value.Line));
    }

    [Fact]
    public void Thousands_of_open_signs_before_much_else_are_refused_and_large_tables_are_not()
    {
        var found = Assert.Single(Texts.ReadBody(string.Concat(Enumerable.Repeat("*a ", 9_000)) + new string(']', 200_000)).Found);
        Assert.Equal(Codes.NestedTooDeep, found.Code);
        Assert.Empty(Texts.ReadBody("| a | b |\n|---|---|\n" + string.Concat(Enumerable.Repeat("| a | b |\n", 3_000))).Found);
        Assert.Empty(Texts.ReadBody("| a | b |\n|---|---|\n" + string.Concat(Enumerable.Repeat("| *a* | `b` and [[c]] |\n", 1_200))).Found);
        Assert.Empty(Texts.ReadBody(string.Concat(Enumerable.Repeat("*a* **b** ", 1_500))).Found);
    }

    [Fact]
    public void A_table_that_would_grow_with_the_square_of_its_rows_is_refused()
    {
        var wide = string.Concat(Enumerable.Repeat("a|", 500));
        var found = Assert.Single(Texts.ReadBody($"Text.\n\n|{wide}\n|{string.Concat(Enumerable.Repeat("-|", 500))}\n{string.Concat(Enumerable.Repeat("| a\n", 500))}").Found);
        Assert.StartsWith("a.md(3,1): error GB1271: This table would have more than 200,000 cells", found.ToString(), StringComparison.Ordinal);
        Assert.Empty(Texts.ReadBody($"|{wide}\n|{string.Concat(Enumerable.Repeat("-|", 500))}\n{string.Concat(Enumerable.Repeat("| a\n", 300))}").Found);
        Assert.Empty(Texts.ReadBody($"{wide}\n{string.Concat(Enumerable.Repeat("a|b\n", 1000))}").Found);
    }

    [Fact]
    public void An_address_has_a_length_that_every_browser_takes()
    {
        var found = Assert.Single(Texts.ReadBody($"[a](https://b.c/{new string('d', 2000)})").Found);
        Assert.StartsWith("a.md(1,5): error GB1209: This address has 2,012 letters; at most 2,000 ", found.ToString(), StringComparison.Ordinal);
    }
}
