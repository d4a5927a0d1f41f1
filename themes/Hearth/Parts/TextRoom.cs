namespace Guidebook.Themes.Hearth.Parts;

/// <summary>Room for a text to type.</summary>
/// <param name="Name">Under which the text is kept.</param>
/// <param name="Rows">For how many lines there is room; it grows with more.</param>
public sealed record TextRoom(string Name, int Rows)
{
    /// <summary>Its id on the page, where a label names it.</summary>
    public string? Id { get; init; }

    /// <summary>What is read aloud for it, where no words on the page say it.</summary>
    public string? Label { get; init; }

    /// <summary>The ids of the words that are read aloud for it.</summary>
    public string? LabelledBy { get; init; }
}
