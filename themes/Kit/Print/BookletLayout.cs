namespace Guidebook.Themes.Kit.Print;

/// <summary>The output for which a booklet is drawn.</summary>
/// <param name="Trim">Size of the trimmed page.</param>
/// <param name="BleedMm">Width of the bleed on every side, in millimetres.</param>
/// <param name="HasFields">Whether writing space is marked for form fields.</param>
public sealed record BookletLayout(PageSize Trim, double BleedMm = 0, bool HasFields = false)
{
    /// <summary>The bleed that print shops require, in millimetres.</summary>
    public const double PressBleedMm = 3;

    /// <summary>
    /// Whether the pages are for readers' own booklets, which add page numbers, days and names themselves.
    /// </summary>
    public bool IsPool { get; init; }

    /// <summary>The page size as drawn, including the bleed.</summary>
    public PageSize Page => Trim.Grown(BleedMm);
}
