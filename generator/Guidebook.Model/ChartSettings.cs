namespace Guidebook.Model;

/// <summary>Which days of a plan on the wall show their number only.</summary>
/// <param name="HidesTouch">Whether those of practices with touch do.</param>
/// <param name="HidesAboveStage">The stage above which practices are hidden; null for none.</param>
public sealed record ChartSettings(bool HidesTouch, Located<int>? HidesAboveStage)
{
    /// <summary>Nothing is hidden.</summary>
    public static ChartSettings Open { get; } = new(false, null);

    /// <summary>Whether a practice is nobody's business but of those who do it.</summary>
    public bool Hides(Practice practice) => (HidesTouch && practice.Touch) || practice.Stage?.Value > HidesAboveStage?.Value;
}
