using System.Collections.Immutable;
using Guidebook.Generator.Diagnostics;
using Guidebook.Generator.Reading.Files;
using Guidebook.Generator.Reading.Keys;
using Guidebook.Generator.Reading.Yaml;
using Guidebook.Model;

namespace Guidebook.Generator.Reading.Entries;

/// <summary>Reads <c>decks/*.yaml</c>.</summary>
internal static class DeckReader
{
    /// <summary>Reads one file.</summary>
    public static Deck Read(FoundFile file, DiagnosticBag diagnostics) =>
        FileReading.Yaml(file, diagnostics, fields => Read(file.Id, fields));

    private static Deck Read(Slug id, Fields fields)
    {
        var whole = true;
        var levels = fields.Named("levels", level => ReadLevel(level, ref whole), level => new(level.Id.Value, level.Span));
        var words = levels.Select(level => (level.Id.Value, (Slug?)level.Id)).ToImmutableArray();
        Func<Fields, Slug?> levelOf = words.IsEmpty ? card => NoLevel(card, whole && !fields.Has("levels"))
            : whole ? card => card.Word("level", words)
            : card => card.OptionalId("level")?.Value;
        return new()
        {
            Id = id,
            Span = fields.LocationOf("title"),
            Title = fields.Name("title"),
            Also = fields.Names("also"),
            Release = ReleaseReader.Read(fields),
            Summary = fields.Sentence("summary"),
            Introduction = fields.Prose("introduction"),
            NotNow = fields.OptionalProse("not-now"),
            Levels = levels,
            CardSize = fields.Has("card-size") ? fields.Word("card-size", PrintSettingsReader.CardSizes) : null,
            Picture = fields.OptionalDrawing("picture"),
            Cards = fields.SomeGroups("cards", card => ReadCard(card, levelOf)),
            Sources = fields.Citations("sources"),
            Related = fields.References("related", IdSource.Anything),
        };
    }

    private static Card ReadCard(Fields fields, Func<Fields, Slug?> levelOf)
    {
        var hasPractice = fields.Has("practice");
        fields.Exclude("practice", "text",
            "'practice' and 'text' exclude each other: a card shows the one or the other. Keep one of them.", isOneNeeded: true);
        var text = hasPractice ? fields.OptionalProse("text")
            : fields.Prose("text", "'text: …' with a text, or 'practice: …' with an id");
        return new(text, levelOf(fields), fields.LocationOf(hasPractice ? "practice" : "text"))
        {
            Practice = fields.OptionalReference("practice", IdSource.Practices),
            Heading = fields.OptionalName("heading"),
            HeadingSpan = fields.Has("heading") ? fields.LocationOf("heading") : null,
            Back = fields.OptionalProse("back"),
        };
    }

    private static Level ReadLevel(Fields fields, ref bool whole)
    {
        var id = fields.Id("id");
        var level = new Level(id.Value, fields.Name("title"), id.Span);
        whole &= !fields.IsIncomplete;
        return level;
    }

    private static Slug? NoLevel(Fields card, bool report)
    {
        if (card.OptionalId("level") is not null && report)
            card.Report(Codes.NotAllowed, card.LocationOf("level"), "The deck has no 'levels', so a card cannot name one. Take the line away, or declare the levels.");
        return null;
    }
}
