using System.Collections.Immutable;

namespace Guidebook.Model;

/// <summary>Whether, since when and under which earlier addresses an entry is published.</summary>
public sealed record Release
{
    /// <summary>A published entry without dates and earlier addresses.</summary>
    public static Release Usual { get; } = new();

    /// <summary>Whether the entry is a draft: previews show it, and builds leave it out.</summary>
    public bool IsDraft { get; init; }

    /// <summary>The day of its publication; null if it is unknown.</summary>
    public DateOnly? Date { get; init; }

    /// <summary>The day of its last change that readers should hear of; null for none.</summary>
    public DateOnly? Updated { get; init; }

    /// <summary>The earlier addresses: ids that the entry had, or paths on the website.</summary>
    public ImmutableArray<Located<string>> Aliases { get; init; } = [];

    /// <summary>The day of the last change; null if it is unknown.</summary>
    public DateOnly? Changed => Updated ?? Date;
}
