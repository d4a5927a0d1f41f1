namespace Guidebook.Generator.Printing;

/// <summary>Text that does not fit on its page.</summary>
/// <param name="Fit">The <c>data-fit</c> of the element that must hold it; empty outside of all.</param>
/// <param name="ExcessMm">The excess in millimetres.</param>
public sealed record FitExcess(FitKind Kind, string Fit, double ExcessMm)
{
    /// <summary>The <c>data-at</c> of the author's block; null if the text is the theme's or a plain value.</summary>
    public string? At { get; init; }

    /// <summary>The text.</summary>
    public string Words { get; init; } = "";

    /// <summary>The text that it overlaps.</summary>
    public string Other { get; init; } = "";

    /// <summary>The name of the HTML element: <c>TABLE</c>, <c>PRE</c>, <c>IMG</c> or any other.</summary>
    public string Element { get; init; } = "";

    /// <summary>The number of letters by which a title is too long.</summary>
    public int Letters { get; init; }
}

/// <summary>The way in which a text does not fit.</summary>
public enum FitKind
{
    /// <summary>It is longer than its page or box.</summary>
    Length,

    /// <summary>It is wider than its block.</summary>
    Width,

    /// <summary>A title is too long even in its smallest type.</summary>
    Title,

    /// <summary>It is printed across another text.</summary>
    Overlap,
}
