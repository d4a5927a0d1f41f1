namespace Guidebook.Model;

/// <summary>The days of a chart that show only their number.</summary>
/// <param name="HidesTouch">Whether practices with touch are hidden.</param>
/// <param name="HidesAboveStage">The highest visible stage; practices of higher stages are hidden. Null hides none.</param>
public sealed record ChartSettings(bool HidesTouch, Located<int>? HidesAboveStage)
{
    /// <summary>The settings that hide nothing.</summary>
    public static ChartSettings Open { get; } = new(false, null);

    /// <summary>Whether the chart, which guests may see on the wall, hides the practice's title.</summary>
    public bool Hides(Practice practice) => (HidesTouch && practice.Touch) || practice.Stage?.Value > HidesAboveStage?.Value;
}
