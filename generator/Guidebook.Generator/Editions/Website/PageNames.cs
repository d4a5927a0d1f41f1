using System.Collections.Immutable;
using System.Text;
using Guidebook.Generator.Diagnostics;
using Guidebook.Model;

namespace Guidebook.Generator.Editions.Website;

/// <summary>Checks the file names of the composed pages, so that a mistake names the content file of the page.</summary>
internal static class PageNames
{
    /// <summary>
    /// The maximum number of bytes of a file name. Disks allow 255, and printed files and calendars append words to the names of pages.
    /// </summary>
    private const int Longest = 200;

    /// <summary>Reports pages with one path, and pages with names that are too long; whether there are none.</summary>
    public static bool AreGood(ImmutableArray<WebPage> pages, Settings settings, DiagnosticBag diagnostics)
    {
        var found = new DiagnosticBag();
        Check(pages, settings, found);
        found.CopyTo(diagnostics);
        return found.IsEmpty;
    }

    private static void Check(ImmutableArray<WebPage> pages, Settings settings, DiagnosticBag diagnostics)
    {
        var taken = new Dictionary<SitePath, WebPage>(pages.Length);
        foreach (var page in pages)
        {
            if (!taken.TryAdd(page.Path, page)) ReportTwice(taken[page.Path], page, settings, diagnostics);
            var name = Path.GetFileName(page.Path.Value);
            if (name.Length * 3 > Longest && Encoding.UTF8.GetByteCount(name) > Longest) ReportLong(name, page, diagnostics);
        }
    }

    /// <summary>Lists have the location of the settings; then the other page is the one to rename.</summary>
    private static void ReportTwice(WebPage one, WebPage other, Settings settings, DiagnosticBag diagnostics)
    {
        var (named, rival) = other.Origin == settings.Span ? (one, other) : (other, one);
        var isOfSite = rival.Origin == settings.Span || rival.Origin == named.Origin;
        var of = isOfSite ? "a page that the guide always has" : $"the page of '{rival.Origin.File}'";
        diagnostics.Report(Codes.PathTwice, named.Origin,
            $"The page of this file would be '{named.Path}', and so would {of}. Give this file another name.");
    }

    private static void ReportLong(string name, WebPage page, DiagnosticBag diagnostics)
    {
        var start = Clipping.Clip(name, 30);
        diagnostics.Report(Codes.NameTooLong, page.Origin, FormattableString.Invariant(
            $"The page of this would be '{start}…', a name of {Encoding.UTF8.GetByteCount(name)} bytes, and disks and servers take {Longest} with all that is made from it. Give it a shorter name."));
    }
}
