using System.Collections.Immutable;
using Guidebook.Model;

namespace Guidebook.Themes.Kit.Print;

/// <summary>The guide as a book; its text flows over any number of pages.</summary>
/// <param name="Layout">The output for which it is drawn.</param>
/// <param name="Sections">The sections in order; each begins on a page of its own.</param>
/// <param name="Numbers">The page numbers as they will be printed; none before the first print round.</param>
public sealed record PrintedBook(BookletLayout Layout, ImmutableArray<BookSection> Sections, PageNumbers Numbers)
{
    /// <summary>The page number that is printed before any is known.</summary>
    public required int Placeholder { get; init; }

    /// <summary>The number of blank pages after the last section.</summary>
    public int BlankAtEnd { get; init; }

    /// <summary>The number of pages up to the last section; 0 before the first print round.</summary>
    public int PageCount => Numbers.PageCount;

    /// <summary>The printed page number of an id.</summary>
    public int PageOf(string id) => Numbers.Find(id) ?? Placeholder;

    /// <summary>The last page of a section.</summary>
    public int EndOf(BookSection section) => PageOf(BookAnchors.EndOf(section.Id));

    /// <summary>
    /// The ids whose pages must be those of <see cref="Numbers"/>, for the check of printed numbers: heads and folios follow from them.
    /// </summary>
    public IEnumerable<string> Checked => PageCount == 0
        ? Sections.Select(section => section.Id)
        : Numbers.Pages.Keys.Where(id => !id.StartsWith("_fn", StringComparison.Ordinal));
}

/// <summary>
/// The ids of elements in a book. They are ASCII, because browsers write other letters in escaped form into PDFs, and unique: ids of
/// entries have no underscore.
/// </summary>
public static class BookAnchors
{
    /// <summary>The id of an entry.</summary>
    public static string From(Slug entry) => entry.Value.All(char.IsAscii) ? entry.Value
        : string.Concat(entry.Value.Select(Escape));

    private static string Escape(char letter) => char.IsAscii(letter) ? letter.ToString() : FormattableString.Invariant($"_{(int)letter:x4}");

    /// <summary>The id of a part of an entry, such as a heading or a day.</summary>
    /// <param name="number">The number of the part in its entry, from 1.</param>
    public static string PartOf(string entry, int number) => FormattableString.Invariant($"{entry}_{number}");

    /// <summary>The id of the end of an entry or section.</summary>
    public static string EndOf(string id) => $"{id}__end";

    /// <summary>The id of a mention of a term in an entry.</summary>
    /// <param name="number">The number of the mention in its entry, from 1.</param>
    public static string MentionOf(Slug term, string entry, int number) => PartOf($"{entry}__{From(term)}", number);
}
