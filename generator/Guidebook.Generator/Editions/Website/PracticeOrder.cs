using System.Collections.Immutable;
using Guidebook.Model;
using Guidebook.Themes.Kit.Website;

namespace Guidebook.Generator.Editions.Website;

/// <summary>The order of practices in lists and in the book.</summary>
internal static class PracticeOrder
{
    /// <summary>The practices by strand, sorted by stage; those without a strand come last, and empty strands are omitted.</summary>
    public static ImmutableArray<StrandGroup> ByStrand(Content content) =>
    [
        .. content.All<Strand>().Append<Strand?>(null)
            .Select(strand => new StrandGroup(strand,
            [
                .. content.All<Practice>().Where(practice => practice.Strand?.Target == strand?.Id)
                    .OrderBy(practice => practice.Stage?.Value ?? int.MaxValue).ThenBy(practice => practice.Title, StringComparer.Ordinal),
            ]))
            .Where(group => !group.Practices.IsEmpty),
    ];
}
