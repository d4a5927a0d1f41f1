using System.Collections.Immutable;

namespace Guidebook.Model;

/// <summary>A practice: an exercise in steps, for one person or several.</summary>
public sealed record Practice : Entry
{
    /// <summary>The kind of practices.</summary>
    public static Kind Definition { get; } = new()
    {
        Word = "practice",
        Origin = new Origin.Folder("practices", ".yaml"),
        Section = "practices",
        NeedsSources = true,
        NeedsMention = true,
        HasNames = true,
        HasFields = true,
    };

    /// <summary>The strand; null for none.</summary>
    public Reference? Strand { get; init; }

    /// <summary>The number of the stage; null for none.</summary>
    public Located<int>? Stage { get; init; }

    /// <summary>The duration; null for none.</summary>
    public Duration? Duration { get; init; }

    /// <summary>Whether the duration is taken from a source; otherwise it is an estimate.</summary>
    public bool MinutesFromSource { get; init; }

    /// <summary>The people who do it: an id of <see cref="Settings.Who"/>; null for none.</summary>
    public Reference? Who { get; init; }

    /// <summary>The frequency: an id of <see cref="Settings.Cadences"/>; null for none.</summary>
    public Reference? Cadence { get; init; }

    /// <summary>The time of day that it is for.</summary>
    public TimeOfDay TimeOfDay { get; init; }

    /// <summary>Whether it involves body contact.</summary>
    public bool Touch { get; init; }

    /// <summary>The practices to do before this one.</summary>
    public ImmutableArray<Reference> Needs { get; init; } = [];

    /// <summary>The topics, in plain text.</summary>
    public ImmutableArray<Located<string>> Topics { get; init; } = [];

    /// <summary>The lead picture; null for none.</summary>
    public Figure? Picture { get; init; }

    /// <summary>The required materials, one line each.</summary>
    public ImmutableArray<Passage> Materials { get; init; } = [];

    /// <summary>The reason why it may help; null for none.</summary>
    public Passage? Why { get; init; }

    /// <summary>The steps, in order; at least one.</summary>
    public required ImmutableArray<Passage> Steps { get; init; }

    /// <summary>Suggested sentences to say.</summary>
    public ImmutableArray<Passage> Words { get; init; } = [];

    /// <summary>A worked example in dialogue.</summary>
    public ImmutableArray<SpokenLine> Example { get; init; } = [];

    /// <summary>Possible problems with their remedies.</summary>
    public ImmutableArray<Passage> IfItGoesWrong { get; init; } = [];

    /// <summary>A shorter or easier version; null for none.</summary>
    public Passage? Smaller { get; init; }

    /// <summary>A version for people at a distance from each other; null for none.</summary>
    public Passage? Apart { get; init; }

    /// <summary>A version for one person alone; null for none.</summary>
    public Passage? Alone { get; init; }

    /// <summary>A note of caution; null for none.</summary>
    public Passage? Care { get; init; }

    /// <summary>The values of custom fields, in the order of <see cref="Settings.Fields"/>.</summary>
    public ImmutableArray<FieldValue> Fields { get; init; } = [];

    /// <summary>The value of a field for the finder's filter; null if there is none.</summary>
    public string? FinderValueOf(FieldDeclaration field) => Fields.FirstOrDefault(value => value.Field == field.Id)?.FinderValue;

    /// <inheritdoc/>
    public override Kind Kind => Definition;

    /// <inheritdoc/>
    public override ImmutableArray<Located<string>> ListedUnder => Topics;

    /// <inheritdoc/>
    public override IEnumerable<LocatedText> Texts =>
    [
        .. LocatedText.Plain(Span, Duration?.Words), .. LocatedText.Prose(Materials),
        .. LocatedText.Spoken([.. Words, .. Example.Select(line => line.Says)]),
        .. LocatedText.Prose([Why, .. Steps, .. IfItGoesWrong, Smaller, Apart, Alone, Care, Picture?.Caption]),
        .. Fields.SelectMany(one => one.Texts),
    ];

    /// <inheritdoc/>
    public override IEnumerable<Picture> Pictures =>
        [.. Picture is null ? [] : new[] { Picture.Picture }, .. Fields.SelectMany(one => one.Pictures)];

    /// <inheritdoc/>
    public override IEnumerable<ListedReference> References =>
        [.. ListedReference.Sorting(Model.Strand.Definition.Expected, Strand), .. ListedReference.Mentioning(Needs, Definition.Expected)];

    /// <inheritdoc/>
    public override IEnumerable<ChosenValue> Choices =>
        [.. Vocabulary.Stages.Choose(Stage), .. Vocabulary.Who.Choose(Who), .. Vocabulary.Cadences.Choose(Cadence)];
}

/// <summary>A line of dialogue.</summary>
public sealed record SpokenLine(string Who, Passage Says);
