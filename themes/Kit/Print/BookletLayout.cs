namespace Guidebook.Themes.Kit.Print;

/// <summary>The output for which a booklet is drawn.</summary>
/// <param name="Trim">Size of the trimmed page.</param>
/// <param name="BleedMm">Width of the bleed on every side, in millimetres.</param>
/// <param name="HasFields">Whether writing space is marked for form fields.</param>
public sealed record BookletLayout(PageSize Trim, double BleedMm = 0, bool HasFields = false)
{
    /// <summary>Whether the pages are imposed on sheets to fold.</summary>
    public bool IsFolded { get; init; }

    /// <summary>The bleed that print shops require, in millimetres.</summary>
    public const double PressBleedMm = 3;

    private const double BleedInInchesMm = 25.4 / 8;

    /// <summary>
    /// Whether the pages are for readers' own booklets, which add page numbers, days and names themselves.
    /// </summary>
    public bool IsPool { get; init; }

    /// <summary>The page size as drawn, including the bleed.</summary>
    public PageSize Page => Trim.Grown(BleedMm);

    /// <summary>The bleed for a trim size: 3 mm, and an eighth of an inch for sizes in inches.</summary>
    public static double BleedFor(PageSize trim) => trim.IsInInches ? BleedInInchesMm : PressBleedMm;
}
