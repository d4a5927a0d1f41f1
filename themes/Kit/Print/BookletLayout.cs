namespace Guidebook.Themes.Kit.Print;

/// <summary>For what a booklet is drawn.</summary>
/// <param name="Trim">The page when it is cut.</param>
/// <param name="BleedMm">By how much the drawing goes beyond the page on every side, in millimetres.</param>
/// <param name="HasFields">Whether room to write is marked for form fields.</param>
public sealed record BookletLayout(PageSize Trim, double BleedMm = 0, bool HasFields = false)
{
    /// <summary>The bleed that print shops ask for.</summary>
    public const double PressBleedMm = 3;

    /// <summary>The page that is drawn.</summary>
    public PageSize Page => Trim.Grown(BleedMm);
}
