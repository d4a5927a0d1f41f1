using System.Collections.Immutable;
using System.Text;
using Guidebook.Generator.Diagnostics;
using Guidebook.Generator.Printing;
using Guidebook.Themes.Kit.Print;

namespace Guidebook.Tests.Printing;

/// <summary>A document begins with the lengths of its last print; whatever they are, it gets the bytes of a first print.</summary>
public sealed class RepeatedPrintTests
{
    private const string Style = """
        <style>@page { size: 148mm 210mm; margin: 0 } body { margin: 0 } img { display: block; height: 60mm }
        .page { height: 209mm; width: 148mm; box-sizing: border-box; padding: 15mm; break-after: page; overflow: hidden }</style>
        """;

    private readonly DiagnosticBag diagnostics = new();
    private int drawn;

    [Theory]
    [InlineData(40, 40, 1)] // one word is another
    [InlineData(40, 90, 3)] // one print in vain, and the two of a first print
    [InlineData(90, 40, 3)]
    [InlineData(5, 40, 3)]
    [InlineData(40, 5, 2)] // the first print of a short text is the last
    public async Task What_was_measured_before_spares_a_round_and_changes_no_byte(int paragraphs, int then, int rounds)
    {
        var earlier = await PrintAsync(Job(paragraphs, "before"));
        var cold = await PrintAsync(Job(then, "after"));
        drawn = 0;

        var warm = await PrintAsync(Job(then, "after") with { Before = PageNumbers.None with { Lengths = earlier.Numbers.Lengths } });

        Assert.Equal(rounds, drawn);
        Assert.Equal(cold.Numbers.Lengths, warm.Numbers.Lengths);
        Assert.True(cold.Pdf.Span.SequenceEqual(warm.Pdf.Span));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(4)]
    public async Task A_wrong_length_of_one_of_two_texts_is_measured_again(int length)
    {
        var cold = await PrintAsync(Job(40, "words"));
        var wrong = cold.Numbers.Lengths.SetItem("second", length);

        var warm = await PrintAsync(Job(40, "words") with { Before = PageNumbers.None with { Lengths = wrong } });

        Assert.Equal(3, cold.Numbers.LengthOf("second"));
        Assert.True(cold.Pdf.Span.SequenceEqual(warm.Pdf.Span));
    }

    private async Task<PaginatedPdf> PrintAsync(PaginationJob job)
    {
        var printed = await Pagination.PrintAsync(await SharedBrowser.Opened, job, diagnostics);
        Assert.Empty(diagnostics.Sorted);
        return printed!;
    }

    private PaginationJob Job(int paragraphs, string word) =>
        new(Booklet.Job(), numbers => Html(paragraphs, word, numbers), Booklet.Properties);

    private string Html(int paragraphs, string word, PageNumbers numbers)
    {
        drawn++;
        var html = new StringBuilder($"<!doctype html><html lang=en><head><meta charset=utf-8><title>Two texts</title>{Style}</head><body>");
        foreach (var id in ImmutableArray.Create("first", "second"))
        {
            html.Append($"<section class=page id={id} data-fit={id} data-flow={id}><h1>The {id} text</h1><p>{word}</p>");
            html.Append("<img src='../images/dot.svg' alt='A dot'>").Insert(html.Length, "<p>Words of a paragraph.</p>", paragraphs).Append("</section>");
            for (var part = 2; part <= numbers.LengthOf(id); part++)
                html.Append($"<section class=page id={id}-{part} data-fit={id}-{part} data-overleaf={id}></section>");
        }

        return html.Append("</body></html>").ToString();
    }
}
