using System.Collections.Frozen;
using Guidebook.Generator.Languages;
using Guidebook.Model;
using Guidebook.Themes.Kit.Print;

namespace Guidebook.Generator.Editions.Documents;

/// <summary>A book whose cover is composed: what stands on the cover, and where the files are.</summary>
/// <param name="Name">The book's name below the guide's title; null if the guide's title is all.</param>
/// <param name="Summary">The sentence below the name; null for none.</param>
/// <param name="Inside">The path of the inside's file on the website.</param>
public sealed record PressBook(PageSize Trim, string? Name, Passage? Summary, SitePath Inside)
{
    /// <summary>The edition that contains the file.</summary>
    public EditionName Edition { get; init; } = EditionName.Press;

    /// <summary>Whether the book has no cover inside even if it is thin enough for staples.</summary>
    public bool IsAlwaysApart { get; init; }

    /// <summary>The id of the page with the help lines; null for a book without one.</summary>
    public string? HelpAt { get; init; }
}

/// <summary>Composes the covers of books.</summary>
public static class PressCovers
{
    private static readonly FrozenSet<string> Parts = ["back", "front"];

    /// <summary>The cover of a book; null for a book that is stitched and has its cover inside.</summary>
    /// <param name="numbers">The page numbers of the inside.</param>
    public static PrintDocument? Compose(PrintSource source, PressBook book, PageNumbers numbers)
    {
        var (guide, strings) = (source.Guide, source.Strings);
        var format = new PressFormat(book.Trim, numbers.PageCount, guide.Settings.Print.Press.Paper);
        if (format.Binding is not Binding.Perfect && !book.IsAlwaysApart) return null;
        var title = guide.Settings.Title;
        var language = guide.Settings.Language;
        var spine = format.SpineTypeMm(title) is { } type ? new SpineTitle(title, type, Spines.IsTurnedLeft(language)) : null;
        var cover = new PressCover(format, book.Name, book.Summary)
        {
            Spine = spine,
            HelpPage = book.HelpAt is { } help ? numbers.Find(help) : null,
        };
        var finishing = new Finishing.Press { BleedMm = format.BleedMm, Paper = format.Paper, CoverOf = format };
        var name = strings.Format("press-cover-of", book.Name ?? title);
        return new()
        {
            Title = book.Name is null ? name : strings.Format("title-and-part", title, name),
            Name = name,
            Subject = book.Summary is { } summary ? guide.Plain(summary) : "",
            Size = format.Cover.Grown(format.BleedMm),
            View = _ => new(cover, new PaperMedium(guide, strings)),
            Locations = Parts.ToFrozenDictionary(part => part, _ => guide.Settings.Span),
            LineMm = source.Measures.Booklet.LineMm,
            Orders = [new(FileNames.CoverOf(book.Inside), book.Edition, finishing)],
        };
    }
}
