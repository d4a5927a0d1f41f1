using Guidebook.Themes.Kit;
using Guidebook.Themes.Kit.Print;
using Guidebook.Themes.Kit.Website;

namespace Guidebook.Themes.Hearth.Parts;

/// <summary>What a print shop needs to know of a file, in the words in which books are ordered.</summary>
internal static class PressOrder
{
    private const string Standard = "PDF/X-1a:2003";
    private const double MmPerInch = 25.4;
    private const int MicrometresPerMm = 1000;

    /// <summary>The facts for the order of an inside or of a cover.</summary>
    public static IEnumerable<string> Facts(Download file, PressFormat press, PageStrings strings, string title) =>
        file.IsCover ? OfCover(press, strings, title) : OfInside(press, strings);

    private static IEnumerable<string> OfInside(PressFormat press, PageStrings strings)
    {
        yield return Size(press.Trim, strings);
        yield return strings.Count("download-pages", press.Pages).Text;
        yield return strings["press-ink"].Text;
        yield return PaperOf(press, strings);
        yield return strings[BindingOf(press)].Text;
        yield return strings.Format("press-bleed", strings.Measure(press.BleedMm)).Text;
        yield return Standard;
    }

    private static IEnumerable<string> OfCover(PressFormat press, PageStrings strings, string title)
    {
        yield return Millimetres(press.Cover, strings);
        yield return strings["press-ink-outside"].Text;
        if (press.Binding is Binding.Perfect)
        {
            var spine = press.SpineTypeMm(title) is null ? "press-spine-bare" : "press-spine";
            yield return strings.Format(spine, strings.Measure(press.SpineMm)).Text;
            yield return Assumption(press, strings);
        }

        if (IsSpineOfShop(press)) yield return strings["press-board"].Text;
        yield return strings.Format("press-bleed", strings.Measure(press.BleedMm)).Text;
        yield return Standard;
    }

    /// <summary>Whether the spine depends on what paper and board the shop has: KDP's is the same for everyone.</summary>
    public static bool IsSpineOfShop(PressFormat press) =>
        press is { Binding: Binding.Perfect, Paper.GramsPerSquareMetre: not null };

    /// <summary>What the width of the spine was computed for: pages, paper, and what the cover adds.</summary>
    private static string Assumption(PressFormat press, PageStrings strings)
    {
        var (pages, paper) = (strings.Count("download-pages", press.Pages), PaperOf(press, strings));
        var leaf = strings.Measure(Math.Round(press.Paper.SheetMm * MicrometresPerMm, 1));
        return press.Paper.Volume is { } volume
            ? strings.Format("press-spine-from", pages, paper, strings.Measure(volume), leaf, strings.Measure(press.Paper.CoverMm)).Text
            : strings.Format("press-spine-from.whole", pages, paper, leaf).Text;
    }

    private static string PaperOf(PressFormat press, PageStrings strings) => press.Paper.GramsPerSquareMetre is { } grams
        ? strings.Format("press-paper", grams).Text
        : strings[$"press-paper.{press.Paper.Name}"].Text;

    /// <summary>The key of the words that say how a book is bound, and where its cover is.</summary>
    private static string BindingOf(PressFormat press) =>
        press is { Binding: Binding.SaddleStitch, HasCoverInside: false } ? "press-binding.StitchedApart" : $"press-binding.{press.Binding}";

    private static string Size(PageSize size, PageStrings strings)
    {
        string Inches(double mm) => strings.Measure(mm / MmPerInch);
        if (size.IsInInches) return strings.Format("press-inches", Inches(size.WidthMm), Inches(size.HeightMm)).Text;
        var name = size == PageSize.A5 ? "A5, " : size == PageSize.A4 ? "A4, " : "";
        return name + Millimetres(size, strings);
    }

    private static string Millimetres(PageSize size, PageStrings strings) =>
        strings.Format("press-millimetres", strings.Measure(Math.Round(size.WidthMm, 1)), strings.Measure(Math.Round(size.HeightMm, 1))).Text;
}
