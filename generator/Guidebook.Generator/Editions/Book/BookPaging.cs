using System.Collections.Immutable;
using Guidebook.Themes.Kit.Print;

namespace Guidebook.Generator.Editions.Book;

/// <summary>
/// Places the sections of a book on pages: input is the sections and the pages of the last print round, from which the length of each
/// section is known; output is the sections with blank pages before those that begin on the right, and the page numbers that follow.
/// </summary>
internal static class BookPaging
{
    /// <summary>The sections and numbers; unchanged before the first round.</summary>
    public static (ImmutableArray<BookSection> Sections, PageNumbers Numbers) Create(
        ImmutableArray<BookSection> sections, PageNumbers drawn)
    {
        if (drawn.PageCount == 0) return (sections, drawn);
        var placed = ImmutableArray.CreateBuilder<BookSection>(sections.Length);
        var (next, shifts) = (1, new List<(int First, int Last, int By)>(sections.Length));
        foreach (var section in sections)
        {
            var (first, last) = (drawn.Find(section.Id) ?? next, drawn.Find(BookAnchors.EndOf(section.Id)) ?? next);
            var isBlank = section.OnRight && next % 2 == 0;
            if (isBlank) next++;
            placed.Add(section with { BlankBefore = isBlank });
            shifts.Add((first, last, next - first));
            next += last - first + 1;
        }

        var pages = drawn.Pages.Select(pair => KeyValuePair.Create(pair.Key, pair.Value + ShiftAt(pair.Value)));
        return (placed.MoveToImmutable(), drawn with { Pages = drawn.Pages.Clear().AddRange(pages), PageCount = next - 1 });

        int ShiftAt(int page) => shifts.Find(shift => page >= shift.First && page <= shift.Last).By;
    }
}
