using System.Collections.Immutable;
using Guidebook.Model;
using Guidebook.Themes.Kit;
using Guidebook.Themes.Kit.Print;

namespace Guidebook.Generator.Editions.Ebook;

/// <summary>An e-book that is not yet drawn.</summary>
public sealed record EbookDraft
{
    /// <summary>The path on the website.</summary>
    public required SitePath Path { get; init; }

    /// <summary>The name of the content.</summary>
    public required string Name { get; init; }

    /// <summary>The theme's stylesheet for e-books.</summary>
    public required SitePath Styles { get; init; }

    /// <summary>The sections in reading order; each is a file.</summary>
    public required ImmutableArray<BookSection> Sections { get; init; }

    /// <summary>The medium for which the sections are drawn.</summary>
    public required Medium Medium { get; init; }

    /// <summary>The page numbers of the printed book; none if it is not printed.</summary>
    public required PageNumbers Numbers { get; init; }
}
