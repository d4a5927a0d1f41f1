using System.Collections.Immutable;

namespace Guidebook.Model;

/// <summary>What a reference to an entry must name.</summary>
/// <param name="kinds">The kinds that will do; none for any.</param>
public sealed class Expected(params ImmutableArray<Kind> kinds)
{
    /// <summary>Whatever has an id.</summary>
    public static Expected Anything { get; } = new();

    /// <summary>The kinds in words: <c>practice or page</c>.</summary>
    public string Word => kinds.IsEmpty ? "entry" : string.Join(" or ", kinds.Select(kind => kind.Word));

    /// <summary>The key of <c>guide.yaml</c> under which such entries are declared; null where they have files of their own.</summary>
    public string? Key => kinds is [{ Origin: Origin.Declared declared }] ? declared.Key : null;

    /// <summary>Whether an entry will do.</summary>
    public bool Fits(Entry entry) => kinds.IsEmpty || kinds.Contains(entry.Kind);
}
