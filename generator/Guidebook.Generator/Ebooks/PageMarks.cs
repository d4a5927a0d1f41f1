using System.Collections.Immutable;
using System.Globalization;
using System.Xml.Linq;
using Guidebook.Themes.Kit.Print;
using static Guidebook.Generator.Ebooks.XhtmlNames;

namespace Guidebook.Generator.Ebooks;

/// <summary>
/// Marks the page breaks of the printed book in the files of an e-book, at the first section, entry, heading or day of a page. A page on
/// which none begins has no mark: only the browser that prints knows where lines break.
/// </summary>
/// <param name="numbers">The page numbers of the printed book by id; none if it is not printed.</param>
internal sealed class PageMarks(PageNumbers numbers)
{
    private readonly ImmutableArray<PageMark>.Builder marks = ImmutableArray.CreateBuilder<PageMark>();

    /// <summary>The marks so far, in order.</summary>
    public IReadOnlyList<PageMark> All => marks;

    /// <summary>Adds the marks of a file.</summary>
    public void AddTo(XhtmlPage page, string file)
    {
        foreach (var element in page.Body.Descendants().Where(element => element.Attribute("id") is not null).ToList())
        {
            var id = element.Attribute("id")!.Value;
            if (IsEnd(id) || numbers.Find(id) is not { } number || (marks.Count > 0 && marks[^1].Page >= number)) continue;
            var mark = new PageMark(number, $"{file}#{IdOf(number)}");
            marks.Add(mark);
            var written = new XElement(Xhtml + "span",
                new XAttribute("id", IdOf(number)), new XAttribute(Epub + "type", "pagebreak"), new XAttribute("role", "doc-pagebreak"),
                new XAttribute("aria-label", number.ToString(CultureInfo.InvariantCulture)));
            if (element.Name == Xhtml + "section") element.AddFirst(written);
            else element.AddBeforeSelf(written);
        }
    }

    private static bool IsEnd(string id) => id.EndsWith(BookAnchors.EndOf(""), StringComparison.Ordinal);

    private static string IdOf(int page) => FormattableString.Invariant($"page.{page}");
}

/// <summary>A page of the printed book in an e-book.</summary>
/// <param name="Page">The page number, from 1.</param>
/// <param name="Url">The URL of its mark from the folder of the files.</param>
internal sealed record PageMark(int Page, string Url);
