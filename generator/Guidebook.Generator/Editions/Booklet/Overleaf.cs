using System.Globalization;
using Guidebook.Themes.Kit.Print;

namespace Guidebook.Generator.Editions.Booklet;

/// <summary>Adds the pages overleaf of texts that need more than one page.</summary>
public static class Overleaf
{
    /// <summary>A page, followed by the pages on which its text goes on.</summary>
    /// <param name="numbers">The numbers of pages that the browser measured.</param>
    public static IEnumerable<BookletPage> Create(BookletPage page, PageNumbers numbers)
    {
        yield return page;
        for (var part = 2; part <= numbers.LengthOf(page.Id); part++)
            yield return new OverleafPage(string.Create(CultureInfo.InvariantCulture, $"{page.Id}-part-{part}"), page, part);
    }
}
