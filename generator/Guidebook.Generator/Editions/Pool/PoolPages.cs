using System.Collections.Immutable;
using Guidebook.Model;
using Guidebook.Themes.Kit.Print;

namespace Guidebook.Generator.Editions.Pool;

/// <summary>The pages of the pool in order, and the units that they belong to.</summary>
internal sealed record PoolPages(ImmutableArray<BookletPage> Pages, ImmutableArray<PoolUnit> Units)
{
    /// <summary>The id of a plan's instructions.</summary>
    public static string HowToOf(Plan plan) => $"{plan.Id}_how-to";
}
