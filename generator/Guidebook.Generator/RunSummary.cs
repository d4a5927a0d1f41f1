using System.Collections.Immutable;
using System.Globalization;
using Guidebook.Generator.Checking;
using Guidebook.Generator.Printing;
using Guidebook.Generator.Publishing;
using Guidebook.Model;

namespace Guidebook.Generator;

/// <summary>Formats the results of a run, one line each.</summary>
public static class RunSummary
{
    /// <summary>The numbers of a guide's entries: <c>1 article, 60 practices, 1 plan</c>.</summary>
    public static string Format(Guide? guide)
    {
        if (guide is null) return "The guide has mistakes";
        var names = guide.Settings;
        var counts = RuleSubject.All.Where(subject => subject.Kind.Origin is not Origin.Declared)
            .Select(subject =>
                (Count: subject.Count(guide.Content), One: names.One(subject.Word), Many: names.Many(subject.Word, subject.Plural)));
        var drafts = guide.Content.Drafts.Length;
        return string.Join(", ", counts.Where(count => count.Count > 0).Select(count => FormatCount(count.Count, count.One, count.Many)))
            + (drafts == 0 ? "" : $"; {FormatCount(drafts, "draft", "drafts")} left out");
    }

    /// <summary>The numbers of printed files and documents, and of missing files; null if there are none.</summary>
    public static string? Format(Printout printed)
    {
        if (printed.Files.IsEmpty && printed.Missing.IsEmpty) return null;
        var documents = printed.Files.Select(file => file.Document).Distinct().Count();
        var missing = printed.Missing.IsEmpty ? "" : $", {FormatCount(printed.Missing.Length, "file", "files")} not made";
        return $"{FormatCount(printed.Files.Length, "file", "files")} of {FormatCount(documents, "document", "documents")}{missing}";
    }

    /// <summary>The numbers of checked pages and links in a folder.</summary>
    public static string Format(FolderReport? report) => report is null
        ? "Nothing to check"
        : $"{FormatCount(report.Pages, "page", "pages")}, {FormatCount(report.Links, "link", "links")} checked";

    /// <summary>The last lines of a build: what was made, where it is, and how to go on.</summary>
    /// <param name="made">What was made, in words.</param>
    /// <param name="places">The lines of <see cref="FormatPlaces"/>.</param>
    public static string FormatEnd(string made, string places, string time) => $"{made}, in {time}.{(places.Length == 0 ? "" : $"\n{places}")}";

    /// <summary>Where the website and the prints are, and how to go on, in lines.</summary>
    /// <param name="kept">How many prints are of an earlier build.</param>
    public static string FormatPlaces(BuildOptions options, ImmutableArray<PrintedFile> printed, int kept)
    {
        var site = Path.Combine(options.Output!, "site");
        string?[] lines =
        [
            options.Wants(EditionName.Website) ? $"Website:  {Path.Combine(site, "index.html")}" : null,
            printed.IsEmpty && kept == 0 ? null
                : $"To print: {Path.Combine(site, "downloads")}{(kept == 0 ? "" : $" ({FormatCount(kept, "file", "files")} of an earlier build)")}",
            options.Wants(EditionName.Website) ? "To edit:  guidebook serve --open" : null,
        ];
        return string.Join('\n', lines.OfType<string>());
    }

    /// <summary>
    /// What a build of named editions takes away, and how to keep it, as a line; null if it takes away neither website nor PDFs.
    /// </summary>
    /// <param name="gone">The files of the last build that this one has not made.</param>
    public static string? FormatRemoved(BuildOptions options, IReadOnlyCollection<string> gone)
    {
        if (options.Editions.IsEmpty) return null;
        var pdfs = gone.Count(path => path.EndsWith(".pdf", StringComparison.Ordinal) && OfflineFiles.IsPrinted(path));
        var hasHome = gone.Contains("index.html");
        if (!hasHome && pdfs == 0) return null;
        string?[] parts = [hasHome ? "the website" : null, pdfs == 0 ? null : FormatCount(pdfs, "PDF", "PDFs")];
        return $"Removed:  {string.Join(" and ", parts.OfType<string>())} of the build before, since --edition makes nothing else."
            + " To have all, build without --edition; to keep what is there, name another folder with --output.";
    }

    /// <summary>The numbers of files and PDFs of a build.</summary>
    public static string Format(Publication publication, ImmutableArray<PrintedFile> printed) =>
        $"{Format(publication)}{FormatPdfs(printed)}";

    /// <summary>The numbers of files and PDFs that stand in an output folder.</summary>
    public static string FormatStanding(Publication publication, ImmutableArray<PrintedFile> printed) =>
        $"{FormatCount(publication.Files, "file", "files")}{FormatPdfs(printed)}";

    /// <summary>The numbers of published files.</summary>
    public static string Format(Publication? publication) => publication is null ? "Nothing put in place" : string.Create(CultureInfo.InvariantCulture,
        $"{publication.Files:N0} files, {publication.Changed:N0} changed, {publication.Removed:N0} removed");

    private static string FormatPdfs(ImmutableArray<PrintedFile> printed) =>
        printed.IsEmpty ? "" : $", {FormatCount(printed.Length, "PDF", "PDFs")}";

    /// <summary>Formats a count with its noun.</summary>
    public static string FormatCount(int count, string one, string many) =>
        string.Create(CultureInfo.InvariantCulture, $"{count:N0} {(count == 1 ? one : many)}");
}
