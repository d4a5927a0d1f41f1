namespace Guidebook.Model;

/// <summary>A help line. Number, text, hours and address are optional.</summary>
/// <param name="Number">The telephone number as it is dialled.</param>
/// <param name="Text">The way to reach it by message.</param>
/// <param name="For">The people whom it serves.</param>
/// <param name="Checked">The date of the last check of these facts.</param>
public sealed record HelpLine(
    string Country, string Name, string? Number, string? Text, Passage? Hours, Passage For, string? Address, DateOnly Checked,
    SourceSpan Span)
{
    /// <summary>Whether it is for anyone in danger: these lines are shown if there is space for only a few.</summary>
    public bool Emergency { get; init; }

    /// <summary>The texts.</summary>
    public IEnumerable<LocatedText> Texts => [.. LocatedText.Plain(Span, Country, Name, Text), .. LocatedText.Prose(Hours, For)];

    /// <summary>The way the facts were checked, unless the help line itself was asked; null for none.</summary>
    public string? CheckedBy { get; init; }
}
