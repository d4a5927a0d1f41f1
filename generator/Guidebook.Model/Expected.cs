using System.Collections.Immutable;

namespace Guidebook.Model;

/// <summary>The kinds of entries that a reference accepts.</summary>
/// <param name="kinds">The accepted kinds; empty for any.</param>
public sealed class Expected(params ImmutableArray<Kind> kinds)
{
    /// <summary>Accepts every entry.</summary>
    public static Expected Anything { get; } = new();

    /// <summary>The kinds in words, as the guide names them: <c>practice or page</c>.</summary>
    public string WordIn(Settings settings) =>
        kinds.IsEmpty ? "entry" : string.Join(" or ", kinds.Select(kind => settings.One(kind.Word)));

    /// <summary>The key of <c>guide.yaml</c> that declares such entries; null if they have files of their own.</summary>
    public string? Key => kinds is [{ Origin: Origin.Declared declared }] ? declared.Key : null;

    /// <summary>Whether an entry is accepted.</summary>
    public bool Fits(Entry entry) => kinds.IsEmpty || kinds.Contains(entry.Kind);
}
