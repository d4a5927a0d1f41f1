using System.Collections.Immutable;

namespace Guidebook.Model;

/// <summary>An article: a text to read, in a part of the guide, on topics.</summary>
public sealed record Article : Document
{
    /// <summary>What articles are.</summary>
    public static Kind Definition { get; } = new()
    {
        Word = "article",
        Origin = new Origin.Folder("articles", ".md"),
        Section = "articles",
        Parts = PartKind.Heading,
        NeedsSources = true,
        HasNames = true,
    };

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

    /// <inheritdoc/>
    public override Kind Kind => Definition;

    /// <inheritdoc/>
    public override ImmutableArray<Located<string>> ListedUnder => Topics;

    /// <inheritdoc/>
    public override IEnumerable<LocatedText> Texts =>
        [.. LocatedText.Prose([OneThing, .. KeyPoints]), LocatedText.InSections(Body, Sections)];

    /// <inheritdoc/>
    public override IEnumerable<ListedReference> References => ListedReference.Sorting(Model.Part.Definition.Expected, Part);
}
