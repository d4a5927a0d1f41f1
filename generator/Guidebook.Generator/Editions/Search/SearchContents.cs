using System.Collections.Immutable;
using Guidebook.Model;

namespace Guidebook.Generator.Editions.Search;

/// <summary>The input of the search index.</summary>
/// <param name="Choice">Selects the indexed words of the entries.</param>
internal sealed record SearchContents(IReadOnlyList<SearchEntry> Entries, WordChoice Choice)
{
    /// <summary>Pages that a search without results suggests.</summary>
    public ImmutableArray<(string Title, SitePath Path)> WaysOut { get; init; } = [];

    /// <summary>The help shown above all results for searches that suggest danger; null for none.</summary>
    public HelpInSearch? Help { get; init; }
}

/// <summary>The safety page, and the words that trigger it.</summary>
/// <param name="LeaveOut">For each entry, whether the help hides it: sources, and entries on pages that start an exercise.</param>
internal sealed record HelpInSearch((string Title, SitePath Path) Page, DangerList Words, ImmutableArray<bool> LeaveOut);
