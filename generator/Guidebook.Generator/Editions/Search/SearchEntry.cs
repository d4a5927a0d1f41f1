using System.Collections.Immutable;

namespace Guidebook.Generator.Editions.Search;

/// <summary>Something on the website that a reader can look for.</summary>
/// <param name="Kind">The theme's word for its kind, under which it is listed: <c>practices</c>.</param>
/// <param name="Where">Its address from the root of the website, with the place on the page: <c>glossary.html#term-drift</c>.</param>
internal sealed record SearchEntry(string Kind, string Title, string Where)
{
    /// <summary>A sentence about it, or how it begins; empty where there is neither.</summary>
    public string Summary { get; init; } = "";

    /// <summary>What else it is called: the words of its id, other forms of a term.</summary>
    public ImmutableArray<string> Names { get; init; } = [];

    /// <summary>The numbers of the words that stand there and not in its title, names or summary.</summary>
    public int[] Words { get; init; } = [];

    /// <summary>The page of which it is a part: the article of a section, the plan of a day; null where it is none.</summary>
    public SearchEntry? Of { get; init; }
}
