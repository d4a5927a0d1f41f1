using System.Collections.Immutable;

namespace Guidebook.Model;

/// <summary>A practice: something to do, in steps, alone or together.</summary>
public sealed record Practice : Entry
{
    /// <summary>What practices are.</summary>
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

    /// <summary>The strand it belongs to; null for none.</summary>
    public Reference? Strand { get; init; }

    /// <summary>The number of its stage; null for none.</summary>
    public Located<int>? Stage { get; init; }

    /// <summary>How long it takes; null where the guide does not say.</summary>
    public Duration? Duration { get; init; }

    /// <summary>Whether the minutes follow from a source; otherwise they are our estimate.</summary>
    public bool MinutesFromSource { get; init; }

    /// <summary>Who does it: an id of <see cref="Settings.Who"/>; null for none.</summary>
    public Reference? Who { get; init; }

    /// <summary>How often: an id of <see cref="Settings.Cadences"/>; null for none.</summary>
    public Reference? Cadence { get; init; }

    /// <summary>Whether body contact is part of it.</summary>
    public bool Touch { get; init; }

    /// <summary>Practices to do before.</summary>
    public ImmutableArray<Reference> Needs { get; init; } = [];

    /// <summary>What it is about, in plain words.</summary>
    public ImmutableArray<Located<string>> Topics { get; init; } = [];

    /// <summary>The picture at its head; null for none.</summary>
    public Figure? Picture { get; init; }

    /// <summary>Things to have at hand, a line each.</summary>
    public ImmutableArray<Passage> Materials { get; init; } = [];

    /// <summary>Why it may help.</summary>
    public Passage? Why { get; init; }

    /// <summary>What to do, in order; at least one.</summary>
    public required ImmutableArray<Passage> Steps { get; init; }

    /// <summary>Words to borrow: lines to say, in plain text.</summary>
    public ImmutableArray<string> Words { get; init; } = [];

    /// <summary>A worked example in dialogue.</summary>
    public ImmutableArray<SpokenLine> Example { get; init; } = [];

    /// <summary>What may go wrong, and what then.</summary>
    public ImmutableArray<Passage> IfItGoesWrong { get; init; } = [];

    /// <summary>A smaller version.</summary>
    public Passage? Smaller { get; init; }

    /// <summary>A version at a distance.</summary>
    public Passage? Apart { get; init; }

    /// <summary>A version for one alone.</summary>
    public Passage? Alone { get; init; }

    /// <summary>A note of care.</summary>
    public Passage? Care { get; init; }

    /// <summary>The values of the fields that the guide declares, in the order of <see cref="Settings.Fields"/>.</summary>
    public ImmutableArray<FieldValue> Fields { get; init; } = [];

    /// <summary>The value by which the finder compares a field; null where it has none.</summary>
    public string? FinderValueOf(FieldDeclaration field) => Fields.FirstOrDefault(value => value.Field == field.Id)?.FinderValue;

    /// <inheritdoc/>
    public override Kind Kind => Definition;

    /// <inheritdoc/>
    public override ImmutableArray<Located<string>> ListedUnder => Topics;

    /// <inheritdoc/>
    public override IEnumerable<LocatedText> Texts =>
    [
        .. LocatedText.Plain(Span, Duration?.Words), .. LocatedText.Prose(Materials),
        .. LocatedText.Spoken(Span, [.. Words, .. Example.Select(line => line.Says)]),
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
public sealed record SpokenLine(string Who, string Says);
