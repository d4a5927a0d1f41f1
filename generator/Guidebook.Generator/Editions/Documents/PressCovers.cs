using System.Collections.Frozen;
using Guidebook.Generator.Languages;
using Guidebook.Model;
using Guidebook.Themes.Kit.Print;

namespace Guidebook.Generator.Editions.Documents;

/// <summary>A book whose cover is composed: what stands on the cover, and where the file goes.</summary>
/// <param name="Name">The book's name below the guide's title; null if the guide's title is all.</param>
/// <param name="Summary">The sentence below the name; null for none.</param>
/// <param name="Path">The path of the cover's file on the website.</param>
public sealed record PressBook(PageSize Trim, string? Name, Passage? Summary, SitePath Path)
{
    /// <summary>The edition that contains the file.</summary>
    public EditionName Edition { get; init; } = EditionName.Press;

    /// <summary>Whether the book has no cover inside even if it is thin enough for staples.</summary>
    public bool IsAlwaysApart { get; init; }
}

/// <summary>Composes the covers of books.</summary>
public static class PressCovers
{
    private static readonly FrozenSet<string> Parts = ["back", "front"];

    /// <summary>The cover of a book of this many pages; null for a book that is stitched and has its cover inside.</summary>
    public static PrintDocument? Compose(PrintSource source, PressBook book, int pages)
    {
        var (guide, strings) = (source.Guide, source.Strings);
        var format = new PressFormat(book.Trim, pages, guide.Settings.Print.Press.Paper);
        if (format.Binding is not Binding.Perfect && !book.IsAlwaysApart) return null;
        var title = guide.Settings.Title;
        var language = guide.Settings.Language;
        var spine = format.SpineTypeMm(title) is { } type ? new SpineTitle(title, type, Spines.IsTurnedLeft(language)) : null;
        var cover = new PressCover(format, book.Name, book.Summary) { Spine = spine };
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
            Orders = [new(book.Path, book.Edition, finishing)],
        };
    }
}
