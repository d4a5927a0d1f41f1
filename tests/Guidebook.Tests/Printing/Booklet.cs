using System.Text;
using Guidebook.Generator.Printing;
using Guidebook.Generator.Printing.Pdf;
using Guidebook.Themes.Kit.Print;

namespace Guidebook.Tests.Printing;

/// <summary>Print HTML of a small booklet: contents on page 2, and one chapter per page from page 3 on.</summary>
internal static class Booklet
{
    public const int Chapters = 22;

    private const string Style = """
        @page { size: 148mm 210mm; margin: 0 }
        body { margin: 0; padding-right: 1px; font: 12pt/1.4 serif }
        .page { height: 209mm; width: 148mm; box-sizing: border-box; padding: 15mm; break-after: page; overflow: hidden }
        """;

    public static DocumentProperties Properties { get; } = new(PageSize.A5, "de", "Änne Muster", "Kurz & gut", null);

    public static PrintJob Job(Func<string, PrintFile?>? files = null) => new()
    {
        Name = "booklet.pdf",
        Entry = "print/booklet.html",
        Files = files ?? TestPictures.Find,
        Size = PageSize.A5,
    };

    public static PaginationJob Paginated(string extra = "") => new(Job(), numbers => Html(numbers, extra), Properties);

    /// <summary>A job that prints a text once.</summary>
    public static PrintJob Single(string body, string head = "")
    {
        var html = Encoding.UTF8.GetBytes(Whole(body, head));
        return Job(path => path switch
        {
            "print/booklet.html" => new(html, "text/html; charset=utf-8"),
            _ => TestPictures.Find(path),
        });
    }

    private static string Html(PageNumbers numbers, string extra)
    {
        var body = new StringBuilder("<section class=page id=cover><h1>Cover</h1><img src='../images/dot.svg' alt='A dot'></section>");
        body.Append("<section class=page id=contents><h1>Contents</h1><ol>");
        for (var i = 1; i <= Chapters; i++)
            body.Append($"<li><a href='#part-{i}'>Chapter {i}</a> <span data-page-of='part-{i}'>{numbers.Find($"part-{i}")}</span></li>");
        body.Append("</ol></section>").Append(extra);
        for (var i = 1; i <= Chapters; i++)
        {
            body.Append($"<section class=page id=chapter-{i}><h1>Chapter {i}</h1><table><tr><th>Who</th><th>When</th></tr><tr><td>A</td><td>B</td></tr></table>");
            body.Append($"<h2 id='part-{i}'>Part of {i}</h2><h3>Deep in {i}</h3><p>of {numbers.PageCount} pages</p></section>");
        }

        return Whole(body.ToString(), "");
    }

    private static string Whole(string body, string head) =>
        $"<!doctype html><html lang=en><head><meta charset=utf-8><title>Näher – a test</title><style>{Style}</style>{head}</head><body>{body}</body></html>";
}
