namespace Guidebook.Themes.Hearth.Parts;

/// <summary>A text field.</summary>
/// <param name="Name">The key under which the text is stored.</param>
/// <param name="Rows">The number of rows; the field grows with its text.</param>
public sealed record TextRoom(string Name, int Rows)
{
    /// <summary>The id on the page, for its label.</summary>
    public string? Id { get; init; }

    /// <summary>The accessible label; null if visible text labels the field.</summary>
    public string? Label { get; init; }

    /// <summary>The ids of the visible texts that label the field.</summary>
    public string? LabelledBy { get; init; }
}
