namespace Guidebook.Generator.Prose;

/// <summary>Tells the author's line of one offset after another. It goes on from the last, so that a long text is counted once.</summary>
internal sealed class LineCursor(ProseText text)
{
    private int offset;
    private int line;

    /// <summary>The number of the author's line on which the offset stands.</summary>
    public int LineAt(int next)
    {
        var origin = text.Origin;
        if (origin.Lines.IsDefaultOrEmpty || !origin.Turns.IsEmpty) return text.At(next, 0).Line;
        next = Math.Min(next, text.Markdown.Length);
        if (next < offset) (offset, line) = (0, 0);
        line += text.Markdown.AsSpan(offset, next - offset).Count('\n');
        offset = next;
        return origin.Lines[Math.Min(line, origin.Lines.Length - 1)].Line;
    }
}
