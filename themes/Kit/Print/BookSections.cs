using System.Collections.Immutable;
using Guidebook.Model;

namespace Guidebook.Themes.Kit.Print;

/// <summary>A section of a book, which begins on a page of its own.</summary>
/// <param name="Id">The id of its element.</param>
public abstract record BookSection(string Id)
{
    /// <summary>The title; null for pages that the contents do not list.</summary>
    public string? Title { get; init; }

    /// <summary>The level of its heading, from 1.</summary>
    public int Level { get; init; } = 1;

    /// <summary>The title of the part that contains it; null for none.</summary>
    public string? PartTitle { get; init; }

    /// <summary>Whether it begins on a right page.</summary>
    public bool OnRight { get; init; }

    /// <summary>Whether a blank page precedes it, so that it begins on a right page.</summary>
    public bool BlankBefore { get; init; }

    /// <summary>The location that diagnostics about its layout report.</summary>
    public required SourceSpan Span { get; init; }

    /// <summary>Whether its pages have neither running head nor folio.</summary>
    public virtual bool IsDisplay => false;

    /// <summary>The entries in it, in order.</summary>
    public virtual IEnumerable<BookUnit> Units => [];
}

/// <summary>An entry in a book.</summary>
/// <param name="Anchor">The id of its element.</param>
/// <param name="Level">The level of its heading.</param>
/// <param name="HasEnd">Whether its end has an id, because it can take several pages.</param>
public sealed record BookUnit(Entry Entry, string Anchor, int Level, bool HasEnd = false);

/// <summary>The first page: the title alone.</summary>
public sealed record HalfTitle(string Id) : BookSection(Id)
{
    /// <inheritdoc/>
    public override bool IsDisplay => true;
}

/// <summary>The title page.</summary>
public sealed record TitlePage(string Id) : BookSection(Id)
{
    /// <inheritdoc/>
    public override bool IsDisplay => true;
}

/// <summary>The imprint on the back of the title page.</summary>
public sealed record ImprintPage(string Id) : BookSection(Id)
{
    /// <inheritdoc/>
    public override bool IsDisplay => true;
}

/// <summary>The table of contents.</summary>
public sealed record BookContents(string Id) : BookSection(Id);

/// <summary>The opener of a part.</summary>
/// <param name="Part">The part of the guide; null for a section such as the practices.</param>
/// <param name="Summary">The summary; null for none.</param>
public sealed record PartOpener(string Id, Part? Part, Passage? Summary) : BookSection(Id)
{
    /// <summary>The number of the opener in the book, from 1.</summary>
    public int Number { get; init; } = 1;

    /// <inheritdoc/>
    public override bool IsDisplay => true;

    /// <inheritdoc/>
    public override IEnumerable<BookUnit> Units => Part is null ? [] : [new(Part, Id, Level)];
}

/// <summary>The index.</summary>
/// <param name="Letters">The entries by index letter; empty before the first print round.</param>
public sealed record BookIndex(string Id, ImmutableArray<IndexLetter> Letters) : BookSection(Id);

/// <summary>The entries of an index with one first letter.</summary>
public sealed record IndexLetter(string Letter, ImmutableArray<IndexEntry> Entries);

/// <summary>An entry of an index.</summary>
/// <param name="Runs">The pages, in order; empty if only its sub-entries have pages.</param>
/// <param name="Below">The sub-entries.</param>
public sealed record IndexEntry(string Title, ImmutableArray<IndexRun> Runs, ImmutableArray<IndexEntry> Below)
{
    /// <summary>The entries of which this is another name and which have many pages; empty if this one has them.</summary>
    public ImmutableArray<string> See { get; init; } = [];

    /// <summary>Whether it leads anywhere.</summary>
    public bool HasPages => !Runs.IsEmpty || !Below.IsEmpty || !See.IsEmpty;
}

/// <summary>The last page: how the book was made.</summary>
public sealed record Colophon(string Id) : BookSection(Id)
{
    /// <inheritdoc/>
    public override bool IsDisplay => true;
}
