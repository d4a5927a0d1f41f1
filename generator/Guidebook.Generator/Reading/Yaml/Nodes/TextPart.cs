namespace Guidebook.Generator.Reading.Yaml.Nodes;

/// <summary>A range of whole lines in a file's text.</summary>
/// <param name="Start">The offset in the text.</param>
/// <param name="Line">The number of its first line, from 1.</param>
/// <param name="Lines">The number of lines.</param>
internal readonly record struct TextPart(int Start, int Length, int Line, int Lines)
{
    /// <summary>The whole text.</summary>
    public static TextPart Whole(string text) => new(0, text.Length, 1, text.AsSpan().Count('\n') + (text.EndsWith('\n') ? 0 : 1));
}
