using System.Collections.Immutable;
using Guidebook.Model;

namespace Guidebook.Themes.Kit.Website;

/// <summary>A filter of the practice finder; it exists only if its values distinguish practices.</summary>
/// <param name="Name">The name in the page's query and in the keys of strings.</param>
/// <param name="Choices">The options; the first is preselected.</param>
public sealed record FindGroup(string Name, string Title, ImmutableArray<FindChoice> Choices)
{
    /// <summary>Whether the options are too many or too long for a single row.</summary>
    public bool IsList { get; init; }

    /// <summary>The name of a custom field's filter, which differs from all other names.</summary>
    public static string NameOf(FieldDeclaration field) => $"field-{field.Id}";
}

/// <summary>An option of a filter.</summary>
/// <param name="Value">The value in the page's query; empty for no filter.</param>
/// <param name="Title">The text below the filter's title.</param>
/// <param name="Says">The text outside of the filter.</param>
public sealed record FindChoice(string Value, string Title, string Says);

/// <summary>The page that suggests one easy practice for the available time.</summary>
/// <param name="Times">The easy practices, grouped by time.</param>
/// <param name="Groups">The filters.</param>
public sealed record TonightModel(Frame Frame, ImmutableArray<TonightTime> Times, ImmutableArray<FindGroup> Groups) : WebModel(Frame);

/// <summary>An amount of available time with its practices.</summary>
/// <param name="Minutes">The available minutes.</param>
/// <param name="Practices">The practices that fit into this time but not into the next shorter one.</param>
public sealed record TonightTime(int Minutes, string Title, string Heading, ImmutableArray<Practice> Practices)
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
