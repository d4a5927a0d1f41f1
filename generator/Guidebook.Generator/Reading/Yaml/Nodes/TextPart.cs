namespace Guidebook.Generator.Reading.Yaml.Nodes;

/// <summary>A range of whole lines in a file's text.</summary>
/// <param name="Start">The offset in the text.</param>
/// <param name="Line">The number of its first line, from 1.</param>
internal readonly record struct TextPart(int Start, int Length, int Line)
{
    /// <summary>The whole text.</summary>
    public static TextPart Whole(string text) => new(0, text.Length, 1);

    /// <summary>The number of the line behind it.</summary>
    public int LineAfter(string text)
    {
        var lines = text.AsSpan(Start, Length);
        return Line + lines.Count('\n') + (lines is [] or [.., '\n'] ? 0 : 1);
    }
}
