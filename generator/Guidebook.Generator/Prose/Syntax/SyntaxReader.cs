using System.Collections.Immutable;
using Guidebook.Generator.Prose.Typography;
using Guidebook.Model;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using Block = Guidebook.Model.Block;
using Inline = Guidebook.Model.Inline;

namespace Guidebook.Generator.Prose.Syntax;

/// <summary>
/// Walks the syntax tree of one text once and builds blocks and inlines. Features read their own nodes with it and do not depend on each
/// other: the derived class dispatches nodes to features.
/// </summary>
internal abstract class SyntaxReader
{
    private readonly Typographer typographer;
    private readonly InlineBuilder whole = new();
    private readonly Stack<OpenTag> tags = new();
    private InlineBuilder output;
    private int outerTags;
    private int depth;
    private bool tooDeep;

    /// <summary>Creates a reader for one text.</summary>
    protected SyntaxReader(ProseText text)
    {
        Text = text;
        typographer = new Typographer(text.Language);
        output = whole;
    }

    /// <summary>The text to read.</summary>
    public ProseText Text { get; }

    /// <summary>The starts of the file's lines, as offsets in the words of the text.</summary>
    public ImmutableArray<LineStart> LineStarts => whole.Lines;

    /// <summary>The offset in the text to which the positions of nodes are relative: the words of a link are parsed separately.</summary>
    public int Offset { get; private set; }

    /// <summary>Whether the reader is inside a link.</summary>
    public bool InLink { get; private set; }

    /// <summary>Whether the reader is inside a description, whose words do not belong to the text.</summary>
    public bool InDescription => output != whole;

    /// <summary>The last character; <c>\0</c> at the start of a paragraph.</summary>
    public char Before => typographer.Before;

    /// <summary>Reads the child blocks of a block.</summary>
    public ImmutableArray<Block> Blocks(ContainerBlock container)
    {
        var blocks = ImmutableArray.CreateBuilder<Block>(container.Count);
        var before = default(Markdig.Syntax.Block);
        foreach (var node in container)
        {
            if (before is not null) CheckOrder(before, node);
            before = node;
            if (!Enter(node.Span)) continue;
            if (Read(node) is { } block) blocks.Add(block with { Span = Text.At(Offset + node.Span.Start, 0) });
            depth--;
        }

        return blocks.DrainToImmutable();
    }

    /// <summary>Reads the inlines of a paragraph, heading or cell.</summary>
    public ImmutableArray<Inline> Line(LeafBlock block)
    {
        if (block.Inline is null) return [];
        CheckWords(block);
        return Line(block, 0);
    }

    /// <summary>Reads a line that was parsed separately.</summary>
    /// <param name="offset">The offset of its words in the text.</param>
    public ImmutableArray<Inline> Line(LeafBlock block, int offset)
    {
        typographer.Begin();
        var start = output.Begin();
        if (block.Inline is { } inlines) Read(inlines, offset);
        output.TrimEnd();
        return output.End(start);
    }

    /// <summary>Reads a paragraph of which each line stands by itself.</summary>
    public ImmutableArray<ImmutableArray<Inline>> Lines(LeafBlock block)
    {
        if (block.Inline is not { } inlines) return [];
        CheckWords(block);
        var lines = ImmutableArray.CreateBuilder<ImmutableArray<Inline>>();
        for (var child = inlines.FirstChild; child is not null; child = child?.NextSibling)
        {
            typographer.Begin();
            var start = output.Begin();
            for (; child is not (null or LineBreakInline); child = child.NextSibling) ReadChild(child);
            output.TrimEnd();
            lines.Add(output.End(start));
        }

        return lines.DrainToImmutable();
    }

    /// <summary>Reads the children of an inline into a list of their own.</summary>
    public ImmutableArray<Inline> Inside(ContainerInline container)
    {
        var start = output.Begin();
        Read(container);
        return output.End(start);
    }

    /// <summary>Reads the children of an inline into the current output.</summary>
    public void Read(ContainerInline container)
    {
        var outside = outerTags;
        outerTags = tags.Count;
        for (var child = container.FirstChild; child is not null; child = child.NextSibling) ReadChild(child);
        while (tags.Count > outerTags) Unclosed(tags.Pop());
        outerTags = outside;
    }

    /// <summary>Begins the words of a tag, which end with its closing tag among the same siblings.</summary>
    public void Open(string tag, Markdig.Syntax.SourceSpan span) => tags.Push(new(tag, span, output.Begin()));

    /// <summary>Ends the words of a tag; default if this closing tag has no opening tag.</summary>
    public ImmutableArray<Inline> Close(string tag)
    {
        if (tags.Count <= outerTags || tags.Peek().Name != tag) return default;
        return output.End(tags.Pop().Start);
    }

    /// <summary>Reads inlines that were parsed separately into the current output.</summary>
    /// <param name="offset">The offset of their words in the text.</param>
    public void Read(ContainerInline container, int offset)
    {
        var outside = Offset;
        Offset = offset;
        Read(container);
        Offset = outside;
    }

    /// <summary>Reads the words of a link, which cannot contain another link.</summary>
    public ImmutableArray<Inline> WordsOfLink(Action read)
    {
        var outside = InLink;
        InLink = true;
        var start = output.Begin();
        read();
        InLink = outside;
        return output.End(start);
    }

    /// <summary>Reads literal words into a list of their own.</summary>
    public ImmutableArray<Inline> Verbatim(string words)
    {
        var start = output.Begin();
        PlainWords(words);
        return output.End(start);
    }

    /// <summary>Reads a description, whose words do not belong to the text.</summary>
    public string Description(ContainerInline container)
    {
        var outside = output;
        output = new();
        var words = Inside(container);
        output = outside;
        return TitleOf(words);
    }

    /// <summary>Converts inlines to a title or description; a link without words becomes its target.</summary>
    public static string TitleOf(ImmutableArray<Inline> inlines) => PlainWriter.WriteTitle(inlines);

    /// <summary>Adds an inline other than words.</summary>
    public void Add(Inline inline) => output.Add(inline);

    /// <summary>Adds words with typographic quotes and dashes.</summary>
    public void Words(ReadOnlySpan<char> words)
    {
        typographer.Append(words, output.Words);
    }

    /// <summary>Adds words unchanged.</summary>
    public void PlainWords(ReadOnlySpan<char> words)
    {
        if (words.IsEmpty) return;
        output.Words.Append(words);
        typographer.Before = words[^1];
    }

    /// <summary>Sets the line of the author's file for the words that follow.</summary>
    public void GoesOnAtLine(int line) => output.Line(line);

    /// <summary>
    /// Records that a word-like inline was added, a word in the guide's language: a quote after it closes, and a line break after it is one
    /// between words of that language.
    /// </summary>
    public void AfterWord() => typographer.Before = Text.Language.Script is "Jpan" or "Hans" or "Hant" ? '字' : 'x';

    /// <summary>Records that a line ended, so that a quote after it opens.</summary>
    public void AfterLine() => typographer.Before = '\n';

    /// <summary>Reports a diagnostic at a node of the syntax tree.</summary>
    public void Report(Diagnostics.Code code, Markdig.Syntax.SourceSpan span, string message) =>
        Text.Report(code, Text.At(Offset + span.Start, span.Length), message);

    /// <summary>Reads a block; null if it has no output.</summary>
    protected abstract Block? Read(Markdig.Syntax.Block node);

    /// <summary>Reads an inline with its children into the current output.</summary>
    protected abstract void Read(Markdig.Syntax.Inlines.Inline node);

    /// <summary>Checks the words of a paragraph, heading or cell for marks without effect.</summary>
    protected abstract void CheckWords(LeafBlock block);

    /// <summary>Checks a block with the one before it.</summary>
    protected abstract void CheckOrder(Markdig.Syntax.Block before, Markdig.Syntax.Block block);

    /// <summary>Reports an opening tag without a closing one.</summary>
    protected abstract void ReportUnclosed(OpenTag tag);

    /// <summary>Reads an inline with its line and depth.</summary>
    private void ReadChild(Markdig.Syntax.Inlines.Inline child)
    {
        // Nodes that Markdig generates have no source span.
        if (child.Span.Length > 0) output.Line(Text.Origin.LineAt(Offset + child.Span.Start));
        if (!Enter(child.Span)) return;
        Read(child);
        depth--;
    }

    /// <summary>Writes an opening tag without a closing one as text.</summary>
    private void Unclosed(OpenTag tag)
    {
        ReportUnclosed(tag);
        var words = output.End(tag.Start);
        PlainWords($"<{tag.Name}>");
        foreach (var inline in words) output.Add(inline);
    }

    /// <summary>Enters a node. Beyond the depth that the stack allows, it reports this once, and the node is skipped.</summary>
    private bool Enter(Markdig.Syntax.SourceSpan span)
    {
        if (depth < Nesting.Limit)
        {
            depth++;
            return true;
        }

        if (!tooDeep) Report(Diagnostics.Codes.NestedTooDeep, span, Nesting.Message);
        tooDeep = true;
        return false;
    }
}
