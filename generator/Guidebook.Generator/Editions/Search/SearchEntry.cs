using System.Collections.Immutable;

namespace Guidebook.Generator.Editions.Search;

/// <summary>An entry of the search index.</summary>
/// <param name="Kind">The key of its kind in the theme's strings, which groups the results: <c>practices</c>.</param>
/// <param name="Where">The address relative to the website's root, with a fragment: <c>glossary.html#term-drift</c>.</param>
internal sealed record SearchEntry(string Kind, string Title, string Where)
{
    /// <summary>A summary sentence, or the beginning of the text; may be empty.</summary>
    public string Summary { get; init; } = "";

    /// <summary>Alternative names: the words of the id, other forms of a term.</summary>
    public ImmutableArray<string> Names { get; init; } = [];

    /// <summary>SearchVocabulary numbers of the words that are not in the title, names or summary.</summary>
    public int[] Words { get; init; } = [];

    /// <summary>The entry of the containing page: the article of a section, the plan of a day; null if there is none.</summary>
    public SearchEntry? Of { get; init; }
}
