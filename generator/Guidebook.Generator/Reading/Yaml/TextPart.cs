namespace Guidebook.Generator.Reading;

/// <summary>A stretch of whole lines in a file's text.</summary>
/// <param name="Start">Its offset.</param>
/// <param name="Line">The number of its first line.</param>
/// <param name="Lines">How many lines it has.</param>
internal readonly record struct TextPart(int Start, int Length, int Line, int Lines)
{
    /// <summary>The whole text.</summary>
    public static TextPart Whole(string text) => new(0, text.Length, 1, text.AsSpan().Count('\n') + (text.EndsWith('\n') ? 0 : 1));
}
