using System.Collections.Immutable;
using Guidebook.Generator.Prose.Typography;
using Guidebook.Model;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using Block = Guidebook.Model.Block;
using Inline = Guidebook.Model.Inline;

namespace Guidebook.Generator.Prose;

/// <summary>
/// Walks over the syntax tree of one text once and makes blocks and inlines of it. Features read their own nodes with it and do not know each other:
/// which feature reads which node is for the derived class to say.
/// </summary>
internal abstract class SyntaxReader
{
    private readonly Typographer typographer;
    private readonly InlineBuilder whole = new();
    private InlineBuilder output;
    private int depth;
    private bool tooDeep;

    /// <summary>Makes a reader for one text.</summary>
    protected SyntaxReader(ProseText text)
    {
        Text = text;
        typographer = new Typographer(text.Language);
        output = whole;
    }

    /// <summary>The text that is read.</summary>
    public ProseText Text { get; }

    /// <summary>Where the lines of the file begin in the words of the text.</summary>
    public ImmutableArray<LineStart> Lines => whole.Lines;

    /// <summary>Where the words begin from which the nodes count their places: those of a link are parsed by themselves.</summary>
    public int Offset { get; private set; }

    /// <summary>Whether a link is open.</summary>
    public bool InLink { get; private set; }

    /// <summary>Whether a description is read, whose words are no words of the text.</summary>
    public bool InDescription => output != whole;

    /// <summary>Reads the blocks inside a block.</summary>
    public ImmutableArray<Block> Blocks(ContainerBlock container)
    {
        var blocks = ImmutableArray.CreateBuilder<Block>(container.Count);
        foreach (var node in container)
        {
            if (!Enter(node.Span)) continue;
            if (Read(node) is { } block) blocks.Add(block);
            depth--;
        }

        return blocks.DrainToImmutable();
    }

    /// <summary>Reads what stands on the lines of a paragraph, heading or cell.</summary>
    public ImmutableArray<Inline> Line(LeafBlock block)
    {
        typographer.Begin();
        if (block.Inline is not { } inlines) return [];
        var start = output.Begin();
        Read(inlines);
        output.TrimEnd();
        return output.End(start);
    }

    /// <summary>Reads everything inside an inline as a whole of its own.</summary>
    public ImmutableArray<Inline> Inside(ContainerInline container)
    {
        var start = output.Begin();
        Read(container);
        return output.End(start);
    }

    /// <summary>Reads everything inside an inline as a part of what is being read.</summary>
    public void Read(ContainerInline container)
    {
        for (var child = container.FirstChild; child is not null; child = child.NextSibling)
        {
            // What Markdig adds itself, such as the mark of a footnote, stands nowhere.
            if (child.Span.Length > 0) output.Line(Text.Origin.LineAt(Offset + child.Span.Start));
            if (!Enter(child.Span)) continue;
            Read(child);
            depth--;
        }
    }

    /// <summary>Reads inlines that were parsed by themselves as a part of what is being read.</summary>
    /// <param name="offset">Where their words begin in the text.</param>
    public void Read(ContainerInline container, int offset)
    {
        var outside = Offset;
        Offset = offset;
        Read(container);
        Offset = outside;
    }

    /// <summary>Reads the words of a link, in which no other link can stand.</summary>
    public ImmutableArray<Inline> WordsOfLink(Action read)
    {
        var outside = InLink;
        InLink = true;
        var start = output.Begin();
        read();
        InLink = outside;
        return output.End(start);
    }

    /// <summary>Reads words just as they stand, as a whole of its own.</summary>
    public ImmutableArray<Inline> Verbatim(string words)
    {
        var start = output.Begin();
        PlainWords(words);
        return output.End(start);
    }

    /// <summary>Reads a description, whose words are no words of the text.</summary>
    public string Description(ContainerInline container)
    {
        var outside = output;
        output = new();
        var words = Inside(container);
        output = outside;
        return TitleOf(words);
    }

    /// <summary>Inlines as a title or description; a link without words is what its author wrote.</summary>
    public static string TitleOf(ImmutableArray<Inline> inlines) =>
        PlainWriter.WriteTitle(inlines, static to => to.Fragment is null ? to.Target.Value : $"{to.Target}#{to.Fragment}");

    /// <summary>Adds an inline that is no running words.</summary>
    public void Add(Inline inline) => output.Add(inline);

    /// <summary>Adds running words with printed quotes and dashes.</summary>
    public void Words(ReadOnlySpan<char> words)
    {
        typographer.Append(words, output.Words);
    }

    /// <summary>Adds words just as they stand.</summary>
    public void PlainWords(ReadOnlySpan<char> words)
    {
        if (words.IsEmpty) return;
        output.Words.Append(words);
        typographer.Before = words[^1];
    }

    /// <summary>The words that come next stand on this line of the author's file.</summary>
    public void GoesOnAtLine(int line) => output.Line(line);

    /// <summary>Says that something like a word was added, so that a quote after it closes.</summary>
    public void AfterWord() => typographer.Before = 'x';

    /// <summary>Says that a line ended, so that a quote after it opens.</summary>
    public void AfterLine() => typographer.Before = '\n';

    /// <summary>Reports a mistake in a node of the syntax tree.</summary>
    public void Report(Diagnostics.Code code, Markdig.Syntax.SourceSpan span, string message) =>
        Text.Report(code, Text.At(Offset + span.Start, span.Length), message);

    /// <summary>Reads a block; null where nothing is to be shown.</summary>
    protected abstract Block? Read(Markdig.Syntax.Block node);

    /// <summary>Reads an inline with everything inside as a part of what is being read.</summary>
    protected abstract void Read(Markdig.Syntax.Inlines.Inline node);

    /// <summary>Goes a level down, unless that is too deep for the stack: then it is reported once, and the node is left out.</summary>
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
