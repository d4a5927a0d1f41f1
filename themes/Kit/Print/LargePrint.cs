using System.Collections.Immutable;
using Guidebook.Model;

namespace Guidebook.Themes.Kit.Print;

/// <summary>A plan in large type: its text flows over as many pages as it takes.</summary>
/// <param name="Size">The page.</param>
/// <param name="Index">Its practices, strand by strand.</param>
/// <param name="Numbers">Where everything stood in the round before.</param>
public sealed record LargePrint(
    Plan Plan, PageSize Size, ImmutableArray<LargeWeek> Weeks, ImmutableArray<LargeStrand> Index, PageNumbers Numbers)
{
    /// <summary>The guide's help; null for none.</summary>
    public HelpPart? Help { get; init; }

    /// <summary>The number of the page on which an id stands, as it is printed; of the usual width while it is not known.</summary>
    public string PageOf(string id) => Numbers.Find(id)?.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? "00";
}

/// <summary>A week with its days.</summary>
public sealed record LargeWeek(Week Week, ImmutableArray<DaySheet> Days)
{
    /// <summary>The id of its opener.</summary>
    public string Id => FormattableString.Invariant($"week-{Week.Number}");
}

/// <summary>The practices of a strand.</summary>
/// <param name="Strand">The strand; null for practices of none.</param>
public sealed record LargeStrand(Strand? Strand, ImmutableArray<LargeEntry> Practices);

/// <summary>A practice, and the ids of the days that have it first and then of those that name it.</summary>
public sealed record LargeEntry(Practice Practice, ImmutableArray<string> Days);
