using Guidebook.Model;

namespace Guidebook.Generator.Typefaces;

/// <summary>Collects the signs of a text with their lines.</summary>
internal sealed class SignWalker(Passage passage, EntrySigns signs) : PassageWalker
{
    private int written;

    /// <summary>Walks the whole text.</summary>
    public void Walk() => Visit(passage.Blocks);

    /// <inheritdoc/>
    protected override void Visit(Inline.Literal words)
    {
        SignScanner.Scan(words.Text, (sign, at) =>
        {
            if (!signs.Text.ContainsKey(sign)) signs.Text[sign] = LocationOf(written + at);
        });
        written += words.Text.Length;
    }

    /// <inheritdoc/>
    protected override void Visit(Inline.Code code) => AddCode(code.Text);

    /// <inheritdoc/>
    protected override void Visit(Block.Code code) => AddCode(code.Text);

    private void AddCode(string code) => SignScanner.ScanCode(code, sign =>
    {
        if (!signs.Code.ContainsKey(sign)) signs.Code[sign] = LocationOf(written);
    });

    private SourceSpan LocationOf(int offset)
    {
        var last = Ordered.LastAt(passage.Lines.AsSpan(), offset, static start => start.Offset);
        var line = last < 0 ? passage.Span.Line : passage.Lines[last].Line;
        return line == passage.Span.Line ? passage.Span : new(passage.Span.File, line, 1, 0);
    }
}
