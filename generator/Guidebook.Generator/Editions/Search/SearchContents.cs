using System.Collections.Immutable;
using Guidebook.Model;

namespace Guidebook.Generator.Editions.Search;

/// <summary>The input of the search index.</summary>
/// <param name="Choice">Selects the indexed words of the entries.</param>
internal sealed record SearchContents(IReadOnlyList<SearchEntry> Entries, WordChoice Choice)
{
    /// <summary>Pages that a search without results suggests, with their summaries.</summary>
    public ImmutableArray<(string Title, SitePath Path, string Summary)> WaysOut { get; init; } = [];

    /// <summary>The lists of words that are equal.</summary>
    public ImmutableArray<ImmutableArray<string>> Synonyms { get; init; } = [];

    /// <summary>Words of the language that are never taken for a misspelling of another word.</summary>
    public ImmutableArray<string> PlainWords { get; init; } = [];

    /// <summary>The help shown above all results for searches that suggest danger; null for none.</summary>
    public HelpInSearch? Help { get; init; }
}

/// <summary>The safety page, and the words that trigger it.</summary>
/// <param name="LeaveOut">For each entry, whether the help hides it: sources, and entries on pages that start an exercise.</param>
internal sealed record HelpInSearch((string Title, SitePath Path) Page, DangerList Words, ImmutableArray<bool> LeaveOut)
{
    /// <summary>The help lines as plain words: country, name, number, text, hours and for whom; lines in danger come first.</summary>
    public ImmutableArray<string[]> Lines { get; init; } = [];
}
