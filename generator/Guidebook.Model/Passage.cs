using System.Collections.Immutable;

namespace Guidebook.Model;

/// <summary>A text of an author, read from Markdown once and written for each medium by that medium's links.</summary>
/// <param name="Parts">Its parts in order; empty for no text.</param>
/// <param name="Span">Where the text begins.</param>
public sealed record Passage(ImmutableArray<PassagePart> Parts, SourceSpan Span)
{
    /// <summary>What it consists of.</summary>
    public ImmutableArray<PassagePart> Parts { get; private init; } = Parts; // what is gathered from them below stays true

    /// <summary>Where the file's lines begin in the words, in order; empty where all stands on the line of <see cref="Span"/>.</summary>
    public ImmutableArray<LineStart> Lines { get; init; } = [];

    /// <summary>All references in the text, in order.</summary>
    public ImmutableArray<Reference> References { get; } = [.. Parts.OfType<LinkStart>().Select(link => link.To)];

    /// <summary>All pictures in the text, in order.</summary>
    public ImmutableArray<Picture> Pictures { get; } = [.. Parts.OfType<Picture>()];

    /// <summary>The text without any markup, on one line.</summary>
    public string PlainText => string.Concat(Parts.OfType<Words>().Select(words => words.Text)).ReplaceLineEndings(" ").Trim();

    /// <summary>The same text, in which no glossary term is linked.</summary>
    public Passage WithoutTerms => this with { Parts = [.. Parts.Select(part => part is Words words ? words with { MayLink = false } : part)] };

    /// <summary>The line of the file on which a letter stands, counted over all <see cref="Words"/> of the text.</summary>
    public int LineAt(int offset) =>
        Ordered.LastAt(Lines.AsSpan(), offset, static start => start.Offset) is >= 0 and var last ? Lines[last].Line : Span.Line;
}

/// <summary>A line of the author's file that begins in the words of a text.</summary>
/// <param name="Offset">How many letters of the text's words stand before it.</param>
/// <param name="Line">Its number in the file, from 1.</param>
public readonly record struct LineStart(int Offset, int Line);

/// <summary>A part of a text.</summary>
public abstract record PassagePart;

/// <summary>Finished HTML between the other parts: tags, encoded text that must not be touched (code), never a link to the guide.</summary>
public sealed record Markup(string Html) : PassagePart;

/// <summary>Running words, not yet encoded.</summary>
/// <param name="MayLink">Whether a glossary term may be linked here: not in headings, links or code.</param>
public sealed record Words(string Text, bool MayLink) : PassagePart;

/// <summary>The start of a link to something in the guide; it ends at the next <see cref="LinkEnd"/>.</summary>
/// <param name="HasText">Whether the author gave words; if not, nothing stands before the end and the target's title is written.</param>
public sealed record LinkStart(Reference To, bool HasText) : PassagePart;

/// <summary>The end of the link begun last.</summary>
public sealed record LinkEnd : PassagePart
{
    /// <summary>The only one there is.</summary>
    public static LinkEnd Instance { get; } = new();
}

/// <summary>A picture of the guide.</summary>
/// <param name="Source">The file below the content folder, for example <c>images/threads.svg</c>.</param>
/// <param name="Span">The place of the path.</param>
public sealed record Picture(SitePath Source, string Alt, SourceSpan Span) : PassagePart;

/// <summary>A headed section of an article or page.</summary>
/// <param name="Id">The fragment by which it is linked.</param>
/// <param name="Level">2 to 4, as in HTML.</param>
/// <param name="Sources">The points it draws on; default where it names none, empty where it says that it is our own.</param>
public sealed record Section(string Id, string Title, int Level, ImmutableArray<Citation> Sources, SourceSpan Span);
