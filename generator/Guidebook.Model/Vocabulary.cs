using System.Collections.Immutable;
using System.Globalization;

namespace Guidebook.Model;

/// <summary>A list of values in <c>guide.yaml</c> for keys of content.</summary>
/// <param name="Word">The name of a value in messages.</param>
/// <param name="Key">The list's key in <c>guide.yaml</c>.</param>
/// <param name="Values">The values that the guide declares.</param>
public sealed record Vocabulary(string Word, string Key, Func<Settings, IEnumerable<string>> Values)
{
    /// <summary>The frequencies of practices.</summary>
    public static Vocabulary Cadences { get; } = new("cadence", "cadences", settings => Ids(settings.Cadences));

    /// <summary>The people who can do a practice.</summary>
    public static Vocabulary Who { get; } = new("'who' value", "who", settings => Ids(settings.Who));

    /// <summary>The marks of days.</summary>
    public static Vocabulary Marks { get; } = new("mark", "marks", settings => Ids(settings.Marks));

    /// <summary>The levels of demand of practices.</summary>
    public static Vocabulary Stages { get; } =
        new("stage", "stages", settings => settings.Stages.Select(stage => stage.Number.ToString(CultureInfo.InvariantCulture)));

    /// <summary>Creates a chosen value; a later check reports it if the guide does not declare it.</summary>
    public ChosenValue Choose(Reference value) => new(this, value.Target.Value, value.Span);

    /// <summary>Creates a chosen value; empty for null.</summary>
    public IEnumerable<ChosenValue> Choose(Reference? value) => value is { } chosen ? [Choose(chosen)] : [];

    /// <summary>Creates a chosen number; empty for null.</summary>
    public IEnumerable<ChosenValue> Choose(Located<int>? number) => number is { } chosen
        ? [new(this, chosen.Value.ToString(CultureInfo.InvariantCulture), chosen.Span)]
        : [];

    private static IEnumerable<string> Ids(ImmutableArray<Choice> choices) => choices.Select(choice => choice.Id.Value);
}

/// <summary>A value that content has chosen from a vocabulary.</summary>
/// <param name="Value">The value as written; empty if it could not be read.</param>
public readonly record struct ChosenValue(Vocabulary From, string Value, SourceSpan Span);
