using System.Globalization;
using System.Text.RegularExpressions;
using Guidebook.Generator.Diagnostics;
using Guidebook.Generator.Printing;

namespace Guidebook.Tests.Printing;

/// <summary>
/// What the real browser fits to a page and what it finds too wide, too long or across another text, on pages with a text block of
/// 118 × 179 mm.
/// </summary>
public sealed class FitTests : IDisposable
{
    private const string LongWord = "Rindfleischetikettierungsueberwachungsaufgabenuebertragungsgesetz";
    private readonly DiagnosticBag diagnostics = new();
    private readonly string file = Path.GetTempFileName();

    public void Dispose() => File.Delete(file);

    [Theory]
    [InlineData("<p data-at=7 style='white-space:nowrap'>Some words that go on and on, in one line, to the end of the page and past it, unless somebody looks.</p>", "Width p7 P ")]
    [InlineData("<p><img data-at=3 src='../images/dot.svg' alt='A dot' style='width:125mm'></p>", "Width p3 IMG 7")]
    [InlineData("<pre data-at=4>a line of code that nobody wraps and that is far too long for the page that it stands on, by many letters</pre>", "Width p4 PRE ")]
    [InlineData("<table data-at=5 style='width:130mm;table-layout:fixed'><tr><td>a</td><td style='text-align:right'>b</td></tr></table>", "Width p5 TABLE 1")]
    [InlineData("<div style='width:60mm;margin-left:-9mm'><p data-at=6>Before the block</p></div>", "Width p6 P 9")]
    [InlineData("<p style='position:absolute;left:2mm;top:2mm'>A running head</p><p>Words</p>", "")]
    [InlineData("<p style='width:40mm;white-space:nowrap;overflow:hidden;text-overflow:ellipsis'>" + LongWord + " " + LongWord + "</p>", "")]
    public async Task What_passes_the_text_block_is_told_with_its_source_and_width(string html, string expected)
    {
        var found = (await PrintAsync(html)).Excesses;
        var told = string.Join('\n', found.Select(one => string.Create(CultureInfo.InvariantCulture, $"{one.Kind} p{one.At} {one.Element} {one.ExcessMm:0}")));
        Assert.StartsWith(expected, told, StringComparison.Ordinal);
        Assert.Equal(expected.Length == 0 ? 0 : 1, found.Length);
    }

    [Theory]
    [InlineData("<p style='position:absolute;top:40mm'>One text</p><p data-at=9 style='position:absolute;top:41mm;left:20mm'>Another text</p>", "One text/Another text/9")]
    [InlineData("<h1 style='height:5mm;margin:0'>A title of two lines that has the height of one, as somebody thought that it is short</h1><p style='margin:0'>The text below</p>", "A title")]
    [InlineData("<p style='height:0;margin:0'>Words before a picture</p><img src='../images/dot.svg' alt='A dot'>", "A dot/Words before a picture")]
    [InlineData("<p style='line-height:1'>Lines without lead, one right below the other, for as long as the words last in this paragraph here.<sup>1</sup> <b>Strong</b><i>and</i> <small>small</small></p>", "")]
    [InlineData("<div style='display:flex;gap:1mm'><p>Beside</p><p>each</p><p>other</p></div>", "")]
    [InlineData("<p style='position:absolute;top:40mm'>Seen</p><p style='position:absolute;top:40mm;visibility:hidden'>Hidden</p>", "")]
    public async Task Two_texts_across_each_other_are_told(string html, string expected)
    {
        var found = (await PrintAsync(html)).Excesses;
        Assert.StartsWith(expected, string.Join('\n', found.Select(one => $"{one.Words}/{one.Other}/{one.At}")), StringComparison.Ordinal);
        Assert.Equal(expected.Length == 0 ? [] : [FitKind.Overlap], found.Select(one => one.Kind));
    }

    [Fact]
    public async Task The_foot_of_a_page_that_is_too_long_is_no_second_finding()
    {
        var found = (await PrintAsync("<div style='height:185mm'></div><p>The last line</p><p style='position:absolute;top:201mm'>The foot</p>")).Excesses;
        Assert.Equal(FitKind.Length, Assert.Single(found).Kind);
    }

    [Theory]
    [InlineData("A title of many words that takes more than the page has, in large type, " + LongWord, "data-shrink=0.3")]
    [InlineData(LongWord, "data-shrink=0.9")]
    [InlineData("A title that may take two lines and no more, though it has some words", "data-shrink=0.3 data-lines=2")]
    public async Task A_title_becomes_smaller_until_it_fits_and_breaks_its_words_last(string title, string attributes)
    {
        string Html(string how) => $"<div style='height:60mm'><h1 {how} style='font:60pt/1.2 serif;margin:0;overflow-wrap:break-word'>{title}</h1></div><div style='height:100mm'></div>";
        var room = "<style>.page>div:first-child{overflow:hidden}</style>";
        var fitted = await PrintAsync(room + Html(attributes).Replace("<div style='height:60mm'>", "<div data-fit=title style='height:60mm'>", StringComparison.Ordinal));
        Assert.Equal(attributes.Contains("0.9", StringComparison.Ordinal) ? [FitKind.Title] : [], fitted.Excesses.Select(one => one.Kind));
        Assert.Equal(title.Replace(" ", "", StringComparison.Ordinal), Regex.Replace(Text(fitted), @"[\s\u00AD\u2010-]", ""));
        if (attributes.Contains("lines", StringComparison.Ordinal)) Assert.Equal(2, Text(fitted).Trim().Split('\n').Length);
    }

    [Theory]
    [InlineData("Regalspaziergang", "Regal-spa-zier-gang")]
    [InlineData("Entwicklungsgeschichte", "Ent-wick-lungs-ge-schichte")]
    [InlineData("responsabilidad", "respon-sa-bi-li-dad")]
    public async Task A_word_that_is_too_long_in_its_smallest_type_is_broken_between_syllables(string word, string syllables)
    {
        var printed = await PrintAsync($"<h1 data-shrink=0.9 style='font:30pt/1.2 serif;width:45mm;overflow-wrap:break-word'>{word}</h1>");
        var lines = Text(printed).Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.InRange(lines.Length, 2, 4);
        Assert.All(lines[..^1], line => Assert.Matches("[-\u00AD\u2010]$", line.TrimEnd()));
        var parts = lines.Select(line => line.Trim().Replace("\u00AD", "", StringComparison.Ordinal).TrimEnd('-', '\u2010')).ToList();
        Assert.Equal(word, string.Concat(parts));
        var breaks = syllables.Split('-').Select((_, i) => string.Concat(syllables.Split('-').Take(i + 1)).Length).ToHashSet();
        Assert.All(parts.Select((_, i) => string.Concat(parts.Take(i + 1)).Length), end => Assert.Contains(end, breaks));
    }

    [Fact]
    public async Task A_title_that_is_too_long_in_its_smallest_type_is_told_with_the_letters_to_lose()
    {
        var title = string.Concat(Enumerable.Repeat("and so on ", 60));
        var found = Assert.Single((await PrintAsync($"<h1 data-at=2 data-shrink=0.8 style='font:60pt/1.2 serif'>{title}</h1>")).Excesses);
        Assert.Equal((FitKind.Title, "2"), (found.Kind, found.At));
        Assert.InRange(found.Letters, 300, 590);
    }

    [Fact]
    public async Task A_wide_table_is_set_smaller_or_broken_into_tables_that_begin_with_its_first_column()
    {
        string Table(int columns, string word) => "<div class=table><table data-at=1>"
            + string.Concat(new[] { "th", "td" }.Select(cell => $"<tr>{string.Concat(Enumerable.Range(0, columns).Select(i => $"<{cell}>{word}{i}</{cell}>"))}</tr>")) + "</table></div>";
        var small = await PrintAsync(Table(7, "column"));
        Assert.Empty(small.Excesses);
        Assert.Equal(2, Regex.Count(Text(small), @"column0\b"));
        var broken = await PrintAsync(Table(24, "column"));
        Assert.Empty(broken.Excesses);
        var times = Regex.Count(Text(broken), @"column0\b");
        Assert.InRange(times, 4, 14);
        Assert.All(Enumerable.Range(1, 23), i => Assert.Equal(2, Regex.Count(Text(broken), $@"column{i}\b")));
        var letters = await PrintAsync(Table(2, LongWord));
        Assert.Empty(letters.Excesses);
    }

    [Theory]
    [InlineData("<pre><code>{0}</code></pre>", "let one = two + three + four + five + six + seven + eight + nine + ten + eleven + twelve", 1)]
    [InlineData("<pre><code>{0}</code></pre>", "short\nlines\nof code", 0)]
    [InlineData("<p>See <code>{0}</code>.</p>", "path/of/a/file/that/lies/deep/below/many/folders/of/a/machine/and/has/a/long/name/on/top.txt", 1)]
    [InlineData("<p>See <code>{0}</code>.</p>", "words with blanks that wrap by themselves where a blank is, as all other words of the text would do", 0)]
    [InlineData("<p>See <span class=address>{0}</span>.</p>", "example.org/abcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrstuvwxyz", 1)]
    [InlineData("<p dir=rtl>ראו שם <span class=address>{0}</span></p>", "example.org/abcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrstuvwxyz", 1)]
    [InlineData("<pre><code>{0}</code></pre>", "😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀", 1)]
    public async Task Code_and_addresses_have_a_mark_where_they_go_on_in_the_next_line(string html, string code, int least)
    {
        var printed = await PrintAsync("<style>pre{white-space:pre-wrap;overflow-wrap:anywhere}code,.address{font-size:12pt;overflow-wrap:anywhere;direction:ltr;unicode-bidi:isolate}</style>"
            + string.Format(CultureInfo.InvariantCulture, html, code));
        Assert.Empty(printed.Excesses);
        Assert.InRange(Marks(printed), least, least * 3);
        Assert.DoesNotContain('\uFFFD', Text(printed));
        var text = Regex.Replace(Text(printed), @"[\s\p{Cf}]", "");
        if (char.IsAscii(code[0])) Assert.Contains(Regex.Replace(code, @"\s", ""), text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<img src='../images/dot.svg' alt=x style='display:block;height:300mm;max-width:100%'>", 1)]
    [InlineData("<p>Words</p><img src='../images/dot.svg' alt=x style='display:block;height:150mm'><img src='../images/dot.svg' alt=x style='display:block;height:90mm'>", 2)]
    public async Task Pictures_become_smaller_where_the_page_is_full(string html, int pictures)
    {
        Assert.Equal(pictures, Regex.Count(html, "<img"));
        Assert.Empty((await PrintAsync(html)).Excesses);
    }

    [Fact]
    public async Task A_running_head_ends_after_a_whole_word_of_its_only_line()
    {
        var printed = await PrintAsync("<p data-clip style='width:60mm'>The first of the weeks in which nothing happens and nobody calls</p><p data-clip>A short one</p>"
            + $"<p data-clip style='width:60mm;overflow-wrap:break-word'>{LongWord}</p>");
        Assert.Empty(printed.Excesses);
        var lines = Text(printed).Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Matches(@"^The first of( the)?( weeks)?( in)?…$", lines[0]);
        Assert.Equal("A short one", lines[1]);
        Assert.Matches("^Rindfleisch[a-z]+…$", lines[2]);
    }

    private async Task<PrintResult> PrintAsync(string html)
    {
        var printed = await (await SharedBrowser.Opened).PrintAsync(Booklet.Single($"<section class=page id=one data-fit=one style='position:relative'>{html}</section>"), diagnostics);
        Assert.Empty(diagnostics.Sorted);
        return printed!;
    }

    private string Text(PrintResult printed)
    {
        File.WriteAllBytes(file, printed.Pdf.ToArray());
        return Tools.Run("pdftotext", file, "-").Replace("\f", "", StringComparison.Ordinal);
    }

    /// <summary>The number of marks: strokes of their gray.</summary>
    private int Marks(PrintResult printed)
    {
        File.WriteAllBytes(file, printed.Pdf.ToArray());
        return Regex.Count(Tools.Run("qpdf", "--qdf", "--object-streams=disable", file, "-"), @"0?\.4627\d* 0?\.4627\d* 0?\.4627\d* RG");
    }
}
