using System.Collections.Immutable;
using Guidebook.Model;

namespace Guidebook.Generator.Editions.Search;

/// <summary>What an index is written from.</summary>
/// <param name="Choice">Which words of the entries are kept.</param>
internal sealed record SearchContents(IReadOnlyList<SearchEntry> Entries, WordChoice Choice)
{
    /// <summary>Where to look when nothing was found.</summary>
    public ImmutableArray<(string Title, SitePath Path)> WaysOut { get; init; } = [];

    /// <summary>What stands above all results where somebody may be in danger; null for nothing.</summary>
    public HelpInSearch? Help { get; init; }
}

/// <summary>The page of safety, and the words that lead to it.</summary>
/// <param name="LeaveOut">For each entry, whether it is not listed below help: one on a page that starts somebody on an exercise, or a source.</param>
internal sealed record HelpInSearch((string Title, SitePath Path) Page, DangerList Words, ImmutableArray<bool> LeaveOut);
