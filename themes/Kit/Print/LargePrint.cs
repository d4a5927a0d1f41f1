using System.Collections.Immutable;
using Guidebook.Model;

namespace Guidebook.Themes.Kit.Print;

/// <summary>A plan in large print; its text flows over any number of pages.</summary>
/// <param name="Size">The page size.</param>
/// <param name="Index">The practices grouped by strand.</param>
/// <param name="Numbers">The page numbers from the previous layout pass.</param>
public sealed record LargePrint(
    Plan Plan, PageSize Size, ImmutableArray<LargeWeek> Weeks, ImmutableArray<LargeStrand> Index, PageNumbers Numbers)
{
    /// <summary>The help section; null for none.</summary>
    public HelpPart? Help { get; init; }

    /// <summary>The printed page number of an id; a placeholder of two digits until it is known.</summary>
    public int PageOf(string id) => Numbers.Find(id) ?? 10;
}

/// <summary>A week with its days.</summary>
public sealed record LargeWeek(Week Week, ImmutableArray<DaySheet> Days)
{
    /// <summary>The pages of the guide that the plan puts before and after days.</summary>
    public ImmutableArray<InsertedPage> Inserts { get; init; } = [];

    /// <summary>The pages before a day.</summary>
    public IEnumerable<InsertedPage> Before(Day day) => Inserts.Where(page => page.Day == day && page.IsBefore);

    /// <summary>The pages after a day.</summary>
    public IEnumerable<InsertedPage> After(Day day) => Inserts.Where(page => page.Day == day && !page.IsBefore);

    /// <summary>The id of the week's opener.</summary>
    public string Id => FormattableString.Invariant($"week-{Week.Number}");
}

/// <summary>The practices of a strand.</summary>
/// <param name="Strand">The strand; null for practices without one.</param>
public sealed record LargeStrand(Strand? Strand, ImmutableArray<LargeEntry> Practices);

/// <summary>A practice with its days: first those that have it as main practice, then those that mention it.</summary>
public sealed record LargeEntry(Practice Practice, ImmutableArray<IndexRun> Runs);
