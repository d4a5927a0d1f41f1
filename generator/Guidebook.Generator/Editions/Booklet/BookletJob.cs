using System.Collections.Frozen;
using Guidebook.Model;
using Guidebook.Themes.Kit;

namespace Guidebook.Generator.Editions.Booklet;

/// <summary>A booklet before it is drawn and printed.</summary>
public sealed record BookletJob
{
    /// <summary>Where the PDF will stand on the website.</summary>
    public required SitePath Path { get; init; }

    /// <summary>The document's title.</summary>
    public required string Title { get; init; }

    /// <summary>Who wrote it; null where the guide does not say.</summary>
    public required string? Author { get; init; }

    /// <summary>What it is about, in one line.</summary>
    public required string Subject { get; init; }

    /// <summary>Its language as a BCP 47 tag.</summary>
    public required string Language { get; init; }

    /// <summary>The template: a <see cref="Page{TModel}"/> for just this model.</summary>
    public required Type Template { get; init; }

    /// <summary>The pages.</summary>
    public required Themes.Kit.Print.Booklet Model { get; init; }

    /// <summary>How links are written in it.</summary>
    public required Medium Medium { get; init; }

    /// <summary>The number of every page by its id: what the printed PDF must agree with.</summary>
    public required FrozenDictionary<string, int> Numbers { get; init; }

    /// <summary>For each page by its id, the author's place to look at when its text does not fit.</summary>
    public required FrozenDictionary<string, SourceSpan> Places { get; init; }

    /// <summary>How many pages of the booklet are empty Notes, put in to fill the last sheet.</summary>
    public required int NotesPages { get; init; }
}
