using System.Collections.Immutable;
using System.Text;

namespace Guidebook.Model;

/// <summary>Writes a text as plain words: for search, counts, measures, titles and descriptions.</summary>
public sealed class PlainWriter : PassageWalker
{
    private readonly Func<Reference, string> titleOf;
    private readonly ImmutableArray<LineStart> source = [];
    private readonly bool describesPictures;
    private readonly StringBuilder text = new();
    private readonly ImmutableArray<LineStart>.Builder lines = ImmutableArray.CreateBuilder<LineStart>();
    private readonly List<TextRun> runs = [];
    private int written;
    private int next;
    private int line;

    private PlainWriter(Passage passage, Func<Reference, string> titleOf) =>
        (source, line, this.titleOf) = (passage.Lines, passage.Span.Line, titleOf);

    private PlainWriter(Func<Reference, string> titleOf) => (this.titleOf, describesPictures) = (titleOf, true);

    /// <summary>The words of a text, on one line.</summary>
    /// <param name="titleOf">Returns the title of a reference's target, for links without words of their own.</param>
    public static string Write(Passage passage, Func<Reference, string> titleOf) => OneLine(
        passage.Blocks is [Block.Paragraph { Inlines: [Inline.Literal words] }] ? words.Text // as most titles and summaries are
            : string.Join(' ', Runs(passage, titleOf).Select(run => run.Text)));

    /// <summary>The words of a text, run by run.</summary>
    /// <param name="titleOf">Returns the title of a reference's target, for links without words of their own.</param>
    public static IReadOnlyList<TextRun> Runs(Passage passage, Func<Reference, string> titleOf)
    {
        var writer = new PlainWriter(passage, titleOf);
        writer.Visit(passage.Blocks);
        return writer.runs;
    }

    /// <summary>The words of a title or description, in which a picture becomes its alternative text.</summary>
    /// <param name="titleOf">Returns the title of a reference's target, for links without words of their own.</param>
    public static string WriteTitle(ImmutableArray<Inline> inlines, Func<Reference, string> titleOf)
    {
        if (inlines is [Inline.Literal words]) return OneLine(words.Text);
        var writer = new PlainWriter(titleOf);
        writer.Visit(inlines);
        return OneLine(writer.text.ToString());
    }

    /// <summary>The words of a title, in which a link without words becomes its target.</summary>
    public static string WriteTitle(ImmutableArray<Inline> inlines) =>
        WriteTitle(inlines, static to => to.Fragment is null ? to.Target.Value : $"{to.Target}#{to.Fragment}");

    /// <inheritdoc/>
    protected override void Line(ImmutableArray<Inline> inlines)
    {
        Visit(inlines);
        End(isCode: false);
    }

    /// <inheritdoc/>
    protected internal override void Visit(Block.Code code)
    {
        text.Append(code.Text);
        End(isCode: true);
    }

    /// <inheritdoc/>
    protected internal override void Visit(Inline.Literal words)
    {
        while (next < source.Length && source[next].Offset <= written) line = source[next++].Line;
        Mark(text.Length);
        for (var end = written + words.Text.Length; next < source.Length && source[next].Offset < end;)
        {
            line = source[next].Line;
            Mark(text.Length + source[next++].Offset - written);
        }

        text.Append(words.Text);
        written += words.Text.Length;
    }

    /// <inheritdoc/>
    protected internal override void Visit(Inline.Code code) => text.Append(code.Text);

    /// <inheritdoc/>
    protected internal override void Visit(Inline.Link link)
    {
        if (link.Inlines.IsEmpty) text.Append(titleOf(link.To));
        else base.Visit(link);
    }

    /// <inheritdoc/>
    protected internal override void Visit(Inline.Image image)
    {
        if (describesPictures) text.Append(image.Picture.Alt);
    }

    /// <inheritdoc/>
    protected internal override void Visit(Inline.LineBreak lineBreak) => text.Append('\n');

    private static string OneLine(string words) => words.ReplaceLineEndings(" ").Trim();

    private void Mark(int offset)
    {
        // A title or code at the start of a line has the location of the words after it.
        if (lines.Count == 0) lines.Add(new(0, line));
        else if (lines[^1].Line != line) lines.Add(new(offset, line));
    }

    private void End(bool isCode)
    {
        if (text.Length == 0) return;
        // Code and titles have no line of their own; they have the line of the words before them.
        Mark(text.Length);
        runs.Add(new(text.ToString(), lines.ToImmutable(), isCode));
        text.Clear();
        lines.Clear();
    }
}
