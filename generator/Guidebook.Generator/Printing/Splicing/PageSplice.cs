using System.Collections.Immutable;
using Guidebook.Generator.Printing.Pdf;

namespace Guidebook.Generator.Printing.Splicing;

/// <summary>
/// Puts pages of a print in which all others are empty into an earlier print of the whole document. The result has the bytes of a whole
/// print, or there is none: where the fonts would need other glyphs, where a page draws with what is numbered through the document, or
/// where the pages beside it look otherwise than before.
/// </summary>
internal static class PageSplice
{
    /// <summary>
    /// How many pages around those that change are printed with them: those beside them show whether they still look as they did, and the
    /// next let these look as they do.
    /// </summary>
    public const int Around = 2;

    /// <summary>The earlier print with new pages; null where it would not be what a whole print is.</summary>
    /// <param name="before">A finished print.</param>
    /// <param name="part">
    /// One with as many pages, of which those <see cref="Around"/> the changed ones are as they are in the whole.
    /// </param>
    /// <param name="changed">The page numbers, from 1, to take from <paramref name="part"/>.</param>
    public static PdfFile? Make(PdfFile before, PdfFile part, ImmutableHashSet<int> changed)
    {
        var (whole, pages, others) = (before.Copy(), Pages.List(before), Pages.List(part));
        if (pages.Length != others.Length || whole.DictOf(whole.Catalog["Names"])["Dests"] is not null) return null;
        if (!Neighbours(changed, pages.Length).All(i => AreSame(before, pages[i], part, others[i]))) return null;
        var used = pages.Select(page => GlyphUse.OfPage(whole, page)).ToList();
        var after = used.ToList();
        var mover = new ObjectMover(part, whole);
        foreach (var (page, other) in pages.Zip(others)) mover.Meet(other, page);
        if (TagSplice.Prepare(before, part, changed) is not { } tags) return null;
        foreach (var i in changed.Order().Select(number => number - 1))
        {
            var page = (PdfDict)mover.Move(Pages.Get(part, others[i]).Without("Parent"));
            whole.Set(pages[i], page.With("Parent", Pages.Get(whole, pages[i])["Parent"]!));
            after[i] = GlyphUse.OfPage(whole, pages[i]);
        }

        MoveDestinations(mover, part, whole, [.. changed.Select(number => pages[number - 1])]);
        var isWhole = tags.Move(mover, whole) && mover.IsComplete;
        return isWhole && HaveSameFonts(used, after) ? whole.Renumber() : null;
    }

    /// <summary>The pages beside those that change, from 0.</summary>
    private static IEnumerable<int> Neighbours(ImmutableHashSet<int> changed, int count) =>
        changed.SelectMany(number => new[] { number - 2, number }).Where(i => i >= 0 && i < count && !changed.Contains(i + 1)).Distinct();

    private static bool AreSame(PdfFile before, PdfReference page, PdfFile part, PdfReference other) =>
        ContentStream.OfPage(before, Pages.Get(before, page)).AsSpan().SequenceEqual(ContentStream.OfPage(part, Pages.Get(part, other)));

    /// <summary>Whether the fonts begin in the same order, by which a browser names them, and have the same glyphs.</summary>
    private static bool HaveSameFonts(
        IEnumerable<OrderedDictionary<int, HashSet<int>>> some, IEnumerable<OrderedDictionary<int, HashSet<int>>> others)
    {
        var (one, other) = (GlyphUse.Union(some), GlyphUse.Union(others));
        return one.Keys.SequenceEqual(other.Keys) && one.All(font => font.Value.SetEquals(other[font.Key]));
    }

    /// <summary>Gives the places on the new pages their heights.</summary>
    private static void MoveDestinations(ObjectMover mover, PdfFile part, PdfFile whole, ImmutableHashSet<PdfReference> changed)
    {
        var (named, news) = (whole.DictOf(whole.Catalog["Dests"]), part.DictOf(part.Catalog["Dests"]));
        var there = news.Entries.Where(place => named[place.Key] is not null
            && Destinations.PageOf(part, place.Value) is { } page && changed.Contains(mover.Find(page)!));
        named = PdfDict.Of(named.Entries.Concat(
            there.Select(place => KeyValuePair.Create(place.Key, mover.Move(part.Find<PdfValue>(place.Value)!)))));
        if (!named.Entries.IsEmpty) whole.Catalog = whole.Catalog.With("Dests", whole.Add(named));
    }
}
