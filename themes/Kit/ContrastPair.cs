namespace Guidebook.Themes.Kit;

/// <summary>The custom properties of two colours that must be told apart: text, and the ground below it.</summary>
/// <param name="Option">The option that sets the colour of the text; null if none does.</param>
public sealed record ContrastPair(string Text, string Ground, string? Option = null);
