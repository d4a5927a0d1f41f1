using System.Collections.Immutable;

namespace Guidebook.Model;

/// <summary>A text of an author, read from Markdown once; writers turn it into HTML or plain words.</summary>
public sealed record Passage
{
    /// <summary>Makes a text.</summary>
    /// <param name="blocks">Its blocks in order; empty for no text.</param>
    /// <param name="span">Where the text begins.</param>
    public Passage(ImmutableArray<Block> blocks, SourceSpan span)
    {
        (Blocks, Span) = (blocks, span);
        (References, Pictures) = ReferenceCollector.Collect(blocks);
    }

    /// <summary>What it consists of.</summary>
    public ImmutableArray<Block> Blocks { get; }

    /// <summary>Where the text begins.</summary>
    public SourceSpan Span { get; }

    /// <summary>Where the file's lines begin in the words, in order; empty where all stands on the line of <see cref="Span"/>.</summary>
    public ImmutableArray<LineStart> Lines { get; init; } = [];

    /// <summary>All references in the text, in order.</summary>
    public ImmutableArray<Reference> References { get; }

    /// <summary>All pictures in the text, in order.</summary>
    public ImmutableArray<Picture> Pictures { get; }

    /// <summary>The text as plain words on one line; links without words of their own say nothing.</summary>
    public string PlainText => PlainWriter.Write(this, static _ => "");
}

/// <summary>A line of the author's file that begins in the words of a text.</summary>
/// <param name="Offset">How many letters stand before it in all <see cref="Inline.Literal"/> of the text.</param>
/// <param name="Line">Its number in the file, from 1.</param>
public readonly record struct LineStart(int Offset, int Line);

/// <summary>A picture of the guide.</summary>
/// <param name="Source">The file below the content folder, for example <c>images/threads.svg</c>.</param>
/// <param name="Span">The place of the path.</param>
public sealed record Picture(SitePath Source, string Alt, SourceSpan Span);

/// <summary>A headed section of an article or page.</summary>
/// <param name="Id">The fragment by which it is linked.</param>
/// <param name="Level">2 to 4, as in HTML.</param>
/// <param name="Sources">The points it draws on; default where it names none, empty where it says that it is our own.</param>
public sealed record Section(string Id, string Title, int Level, ImmutableArray<Citation> Sources, SourceSpan Span) : EntryPart
{
    /// <inheritdoc/>
    public override string Fragment => Id;

    /// <inheritdoc/>
    public override string Name => Title;

    /// <summary>None of its own: it divides the text of its entry.</summary>
    public override IEnumerable<LocatedText> Texts => [];

    /// <inheritdoc/>
    public override ImmutableArray<Citation> Cited => Sources;
}
