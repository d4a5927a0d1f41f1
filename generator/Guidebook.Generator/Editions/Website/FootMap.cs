using System.Collections.Immutable;
using Guidebook.Themes.Kit.Website;

namespace Guidebook.Generator.Editions.Website;

/// <summary>The groups of links in the foot of every page.</summary>
internal static class FootMap
{
    /// <summary>What to do, what to read, and the standalone pages; empty groups are omitted.</summary>
    /// <param name="sections">The sections by the key of their title, in order.</param>
    /// <param name="downloads">The page of downloads; null for none.</param>
    public static IEnumerable<NavGroup> Create(
        IReadOnlyDictionary<string, NavItem> sections, ImmutableArray<NavItem> parts, NavItem? downloads, ImmutableArray<NavItem> pages)
    {
        var isToDo = KindPages.Sections.ToDictionary(pages => pages.Kind.Section!, pages => pages.IsToDo);
        var toDo = sections.Where(section => isToDo[section.Key]).Select(section => section.Value);
        var toRead = sections.Where(section => !isToDo[section.Key]).Select(section => section.Value).ToList();
        ImmutableArray<NavGroup> groups =
        [
            new("foot-do", downloads is null ? [.. toDo] : [.. toDo, downloads]),
            new("foot-read", [.. toRead.Take(1), .. parts, .. toRead.Skip(1)]),
            new("foot-about", pages),
        ];
        return groups.Where(group => !group.Items.IsEmpty);
    }
}
