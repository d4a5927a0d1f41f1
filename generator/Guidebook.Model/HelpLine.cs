namespace Guidebook.Model;

/// <summary>A line to call for help. All but the names may be absent.</summary>
/// <param name="Number">The telephone number as it is dialled.</param>
/// <param name="Text">How to reach it by message.</param>
/// <param name="For">For whom it is.</param>
/// <param name="Checked">The day on which somebody last checked the facts.</param>
public sealed record HelpLine(
    string Country, string Name, string? Number, string? Text, string? Hours, string For, string? Address, DateOnly Checked,
    SourceSpan Span)
{
    /// <summary>Whether it is for anybody in danger: such lines are shown where there is room for few.</summary>
    public bool Emergency { get; init; }

    /// <summary>How the facts were checked, where it was not by asking the line itself.</summary>
    public string? CheckedBy { get; init; }
}
