using System.Collections.Frozen;
using System.Collections.Immutable;
using Guidebook.Model;
using Guidebook.Themes.Kit;
using Guidebook.Themes.Kit.Print;

namespace Guidebook.Generator.Editions.Documents;

/// <summary>A document before it is drawn and printed: one print HTML, of which one file or several are made.</summary>
public sealed record PrintDocument
{
    /// <summary>The document's title, as its properties say it.</summary>
    public required string Title { get; init; }

    /// <summary>What a list under the guide's own title calls it: the plan, the week, the deck.</summary>
    public required string Name { get; init; }

    /// <summary>What it is about, in one line.</summary>
    public required string Subject { get; init; }

    /// <summary>The page that is drawn, bleed included.</summary>
    public required PageSize Size { get; init; }

    /// <summary>
    /// What the theme's template shows, given the page of each id as far as it is known; asked again until no number moves.
    /// </summary>
    public required Func<PageNumbers, PrintView> View { get; init; }

    /// <summary>For each <c>data-fit</c> in the document, the author's place to look at when its text does not fit.</summary>
    public required FrozenDictionary<string, SourceSpan> Locations { get; init; }

    /// <summary>The height of a line of its text in millimetres, to say by how many lines a text is too long.</summary>
    public required double LineMm { get; init; }

    /// <summary>How many pages are empty Notes, put in to fill the last sheet.</summary>
    public int NotesPages { get; init; }

    /// <summary>The files to be made of it; at least one.</summary>
    public required ImmutableArray<PrintOrder> Orders { get; init; }
}

/// <summary>What a template is given to draw.</summary>
public sealed record PrintView(object Model, Medium Medium);
