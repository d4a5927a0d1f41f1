using Guidebook.Model;

namespace Guidebook.Generator.Typefaces;

/// <summary>Collects the signs of a text with their lines.</summary>
internal sealed class SignWalker : PassageWalker
{
    private readonly Passage passage;
    private readonly Action<int, int> ofText;
    private readonly Action<int> ofCode;
    private int written;

    /// <summary>Creates a walker.</summary>
    public SignWalker(Passage passage, EntrySigns signs)
    {
        this.passage = passage;
        ofText = (sign, at) =>
        {
            if (signs.Text?.ContainsKey(sign) is not true) signs.AddText(sign, LocationOf(written + at));
        };
        ofCode = sign =>
        {
            if (signs.Code?.ContainsKey(sign) is not true) signs.AddCode(sign, LocationOf(written));
        };
    }

    /// <summary>Walks the whole text.</summary>
    public void Walk() => Visit(passage.Blocks);

    /// <inheritdoc/>
    protected override void Visit(Inline.Literal words)
    {
        SignScanner.Scan(words.Text, ofText);
        written += words.Text.Length;
    }

    /// <inheritdoc/>
    protected override void Visit(Inline.Code code) => SignScanner.ScanCode(code.Text, ofCode);

    /// <inheritdoc/>
    protected override void Visit(Block.Code code) => SignScanner.ScanCode(code.Text, ofCode);

    private SourceSpan LocationOf(int offset)
    {
        var last = Ordered.LastAt(passage.Lines.AsSpan(), offset, static start => start.Offset);
        var line = last < 0 ? passage.Span.Line : passage.Lines[last].Line;
        return line == passage.Span.Line ? passage.Span : new(passage.Span.File, line, 1, 0);
    }
}
