using System.Collections.Immutable;

namespace Guidebook.Model;

/// <summary>Prose of an author, parsed from Markdown once; writers convert it to HTML or plain words.</summary>
public sealed record Passage
{
    /// <summary>Creates a passage.</summary>
    /// <param name="blocks">The blocks in order; empty for no text.</param>
    /// <param name="span">The start of the text.</param>
    public Passage(ImmutableArray<Block> blocks, SourceSpan span)
    {
        (Blocks, Span) = (blocks, span);
        (References, Pictures, Files) = ReferenceCollector.Collect(blocks);
    }

    /// <summary>Creates a passage of one paragraph.</summary>
    /// <param name="inlines">The words; not empty.</param>
    /// <param name="span">The start of the text.</param>
    public static Passage FromLine(ImmutableArray<Inline> inlines, SourceSpan span) => new([new Block.Paragraph(inlines)], span);

    /// <summary>The blocks in order.</summary>
    public ImmutableArray<Block> Blocks { get; }

    /// <summary>The start of the text.</summary>
    public SourceSpan Span { get; }

    /// <summary>
    /// The starts of the file's lines in the words, in order; empty if the whole text is on the line of <see cref="Span"/>.
    /// </summary>
    public ImmutableArray<LineStart> Lines { get; init; } = [];

    /// <summary>All references in the text, in order.</summary>
    public ImmutableArray<Reference> References { get; }

    /// <summary>All pictures in the text, in order.</summary>
    public ImmutableArray<Picture> Pictures { get; }

    /// <summary>All files that the text links to, in order.</summary>
    public ImmutableArray<FileReference> Files { get; }

    /// <summary>The text of one line as a title; a picture becomes its description, and a link without words its target.</summary>
    public string TitleText => Blocks is [Block.Paragraph line] ? PlainWriter.WriteTitle(line.Inlines) : "";

    /// <summary>The text as plain words on one line; links without words of their own are omitted.</summary>
    public string PlainText => PlainWriter.Write(this, static _ => "");

    /// <summary>The plain words, for a template that writes the text as it writes a string.</summary>
    public override string ToString() => PlainText;
}

/// <summary>The start of a line of the author's file in the words of a text.</summary>
/// <param name="Offset">The number of UTF-16 code units before it in all <see cref="Inline.Literal"/> of the text.</param>
/// <param name="Line">The number of the line in the file, from 1.</param>
public readonly record struct LineStart(int Offset, int Line);

/// <summary>A picture of the guide.</summary>
/// <param name="Source">The path below the content folder, for example <c>images/threads.svg</c>.</param>
/// <param name="Span">The location of the path.</param>
public sealed record Picture(SitePath Source, string Alt, SourceSpan Span)
{
    /// <summary>The width in percent of the text's width; null for the picture's own.</summary>
    public int? Width { get; init; }
}

/// <summary>A section of an article or page with its heading.</summary>
/// <param name="Id">The fragment of links to the section.</param>
/// <param name="Level">2 to 4, as in HTML.</param>
/// <param name="Sources">The cited points; default if the section names none, empty if it declares that it has no source.</param>
public sealed record Section(string Id, string Title, int Level, ImmutableArray<Citation> Sources, SourceSpan Span) : EntryPart
{
    /// <summary>The line of another section whose heading has the same words; null if there is none.</summary>
    public int? NamesakeLine { get; init; }

    /// <inheritdoc/>
    public override string Fragment => Id;

    /// <inheritdoc/>
    public override string Name => Title;

    /// <summary>No texts of its own, because it divides the text of its entry.</summary>
    public override IEnumerable<LocatedText> Texts => [];

    /// <inheritdoc/>
    public override ImmutableArray<Citation> Cited => Sources;
}
