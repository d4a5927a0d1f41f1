using System.Collections.Immutable;
using System.Globalization;

namespace Guidebook.Model;

/// <summary>A list of values in <c>guide.yaml</c> from which content chooses.</summary>
/// <param name="Word">What a value of it is.</param>
/// <param name="Key">The key of the list.</param>
/// <param name="Values">The values that a guide declares.</param>
public sealed record Vocabulary(string Word, string Key, Func<Settings, IEnumerable<string>> Values)
{
    /// <summary>How often a practice can be done.</summary>
    public static Vocabulary Cadences { get; } = new("cadence", "cadences", settings => Ids(settings.Cadences));

    /// <summary>Who can do a practice.</summary>
    public static Vocabulary Who { get; } = new("'who' value", "who", settings => Ids(settings.Who));

    /// <summary>What a day can be marked with.</summary>
    public static Vocabulary Marks { get; } = new("mark", "marks", settings => Ids(settings.Marks));

    /// <summary>How much a practice can ask for.</summary>
    public static Vocabulary Stages { get; } =
        new("stage", "stages", settings => settings.Stages.Select(stage => stage.Number.ToString(CultureInfo.InvariantCulture)));

    /// <summary>A value that content has chosen; whether the guide declares it, nobody knows yet.</summary>
    public ChosenValue Choose(Reference value) => new(this, value.Target.Value, value.Span);

    /// <summary>A value that content may have chosen.</summary>
    public IEnumerable<ChosenValue> Choose(Reference? value) => value is { } chosen ? [Choose(chosen)] : [];

    /// <summary>A number that content may have chosen.</summary>
    public IEnumerable<ChosenValue> Choose(Located<int>? number) => number is { } chosen
        ? [new(this, chosen.Value.ToString(CultureInfo.InvariantCulture), chosen.Span)]
        : [];

    private static IEnumerable<string> Ids(ImmutableArray<Choice> choices) => choices.Select(choice => choice.Id.Value);
}

/// <summary>A value that content has chosen from a vocabulary.</summary>
/// <param name="Value">The value as written; empty where it could not be read.</param>
public readonly record struct ChosenValue(Vocabulary From, string Value, SourceSpan Span);
