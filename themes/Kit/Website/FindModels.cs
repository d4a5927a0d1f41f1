using System.Collections.Immutable;
using Guidebook.Model;

namespace Guidebook.Themes.Kit.Website;

/// <summary>Something that practices can be found by. It is there only where it tells some practices from others.</summary>
/// <param name="Name">Its name in the address of the page, and in the theme's words.</param>
/// <param name="Choices">What can be chosen; the first stands until the reader chooses.</param>
public sealed record FindGroup(string Name, LocalizedText Title, ImmutableArray<FindChoice> Choices)
{
    /// <summary>Whether the options are too many or too long for a single row.</summary>
    public bool IsList { get; init; }

    /// <summary>The name of a custom field's filter, which differs from all other names.</summary>
    public static string NameOf(FieldDeclaration field) => $"field-{field.Id}";
}

/// <summary>A choice by which practices are found.</summary>
/// <param name="Value">In the address of the page; empty where it leaves the matter open.</param>
/// <param name="Title">Its words below the title of its group.</param>
/// <param name="Says">Its words where they stand by themselves.</param>
public sealed record FindChoice(string Value, LocalizedText Title, string Says);

/// <summary>The page that suggests one easy practice for the available time.</summary>
/// <param name="Times">The easy practices, grouped by time.</param>
/// <param name="Groups">The filters.</param>
/// <param name="Others">The practices that are not suggested, by reason.</param>
public sealed record TonightModel(
    Frame Frame, ImmutableArray<TonightTime> Times, ImmutableArray<FindGroup> Groups, ImmutableArray<TonightOthers> Others)
    : WebModel(Frame);

/// <summary>Practices that are not suggested for tonight.</summary>
public sealed record TonightOthers(LocalizedText Reason, ImmutableArray<Listed> Practices);

/// <summary>A time that somebody may have, and what it is enough for.</summary>
/// <param name="Minutes">How long it is.</param>
/// <param name="Practices">Those for which it is enough, and the next shorter time is not.</param>
public sealed record TonightTime(int Minutes, LocalizedText Title, LocalizedText Heading, ImmutableArray<Practice> Practices)
{
    /// <summary>The id of the heading.</summary>
    public string Id => FormattableString.Invariant($"_up-to-{Minutes}");

    /// <summary>The query and fragment of the page for this time.</summary>
    public string Query => FormattableString.Invariant($"?minutes={Minutes}#{Id}");
}

/// <summary>The map of all practices by strand and stage.</summary>
public sealed record MapModel(Frame Frame, ImmutableArray<Stage> Stages, ImmutableArray<MapRow> Rows) : WebModel(Frame);

/// <summary>A strand's row on the map.</summary>
/// <param name="Counts">The number of practices per stage, in the order of the stages.</param>
public sealed record MapRow(Strand Strand, ImmutableArray<int> Counts);
