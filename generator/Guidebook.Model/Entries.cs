using System.Collections.Immutable;

namespace Guidebook.Model;

/// <summary>Anything in the guide that has an id and can be linked to.</summary>
public abstract record Entry
{
    /// <summary>The id, unique over the whole guide.</summary>
    public required Slug Id { get; init; }

    /// <summary>What it is called, in plain text.</summary>
    public required string Title { get; init; }

    /// <summary>One sentence about it in plain text; empty where the kind has none.</summary>
    public string Summary { get; init; } = "";

    /// <summary>Where it is defined: what a diagnostic about the whole entry points at.</summary>
    public required SourceSpan Span { get; init; }

    /// <summary>The points it names itself, apart from its sections; default where it names none, empty where it says that it is our own.</summary>
    public ImmutableArray<Citation> Sources { get; init; }

    /// <summary>Entries that the author names as related.</summary>
    public ImmutableArray<Reference> Related { get; init; } = [];
}

/// <summary>An entry with a body of headed text.</summary>
public abstract record Text : Entry
{
    /// <summary>The text.</summary>
    public required Passage Body { get; init; }

    /// <summary>Its headed sections in order, of every level.</summary>
    public required ImmutableArray<Section> Sections { get; init; }
}

/// <summary>An article: a text to read, in a part of the guide, on topics.</summary>
public sealed record Article : Text
{
    /// <summary>The part it belongs to.</summary>
    public Reference? Part { get; init; }

    /// <summary>Its place among the articles; those without come last, by id.</summary>
    public int? Order { get; init; }

    /// <summary>What it is about, in plain words.</summary>
    public ImmutableArray<Located<string>> Topics { get; init; } = [];

    /// <summary>"If you only do one thing today".</summary>
    public Passage? OneThing { get; init; }

    /// <summary>What to take away.</summary>
    public ImmutableArray<Passage> KeyPoints { get; init; } = [];
}

/// <summary>A page that stands alone: help, about, how to print.</summary>
public sealed record Page : Text
{
    /// <summary>A list that is put after the text.</summary>
    public ImmutableArray<PageList> Shows { get; init; } = [];

    /// <summary>Whether the page starts someone on an exercise and so carries the safety signpost.</summary>
    public bool StartsExercise { get; init; }

    /// <summary>Whether being seen on the page may endanger its reader: it then carries a way to leave at once.</summary>
    public bool Sensitive { get; init; }
}

/// <summary>What a page can list after its text.</summary>
public enum PageList
{
    /// <summary>The help lines.</summary>
    HelpLines,

    /// <summary>The files to print.</summary>
    Downloads,
}

/// <summary>A term of the glossary.</summary>
public sealed record Term : Entry
{
    /// <summary>Other forms under which it is found in the text.</summary>
    public required ImmutableArray<string> Also { get; init; }

    /// <summary>What it means.</summary>
    public required Passage Meaning { get; init; }
}

/// <summary>A question that readers ask; its title is the question.</summary>
public sealed record Question : Entry
{
    /// <summary>The answer.</summary>
    public required Passage Answer { get; init; }

    /// <summary>Practices to begin with.</summary>
    public required ImmutableArray<Reference> Practices { get; init; }
}

/// <summary>A row of the quick reference; its title is the difficulty.</summary>
public sealed record QuickRow : Entry
{
    /// <summary>What to do.</summary>
    public required Passage Fix { get; init; }

    /// <summary>What may come of it.</summary>
    public required string Gain { get; init; }

    /// <summary>Practices to begin with.</summary>
    public required ImmutableArray<Reference> Practices { get; init; }
}

/// <summary>A line to call for help. All but the names may be absent.</summary>
/// <param name="Number">The telephone number as it is dialled.</param>
/// <param name="Text">How to reach it by message.</param>
/// <param name="For">For whom it is.</param>
/// <param name="Checked">The day on which somebody last checked the facts.</param>
public sealed record HelpLine(
    string Country, string Name, string? Number, string? Text, string? Hours, string For, string? Address, DateOnly Checked, SourceSpan Span)
{
    /// <summary>Whether it is for anybody in danger: such lines are shown where there is room for few.</summary>
    public bool Emergency { get; init; }
}
