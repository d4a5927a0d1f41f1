using System.Collections.Immutable;

namespace Guidebook.Model;

/// <summary>An article: prose on one or more topics, in a part of the guide.</summary>
public sealed record Article : Document
{
    /// <summary>The kind of articles.</summary>
    public static Kind Definition { get; } = new()
    {
        Word = "article",
        Origin = new Origin.Folder("articles", ".md"),
        Section = "articles",
        Parts = PartKind.Heading,
        NeedsSources = true,
        HasNames = true,
    };

    /// <summary>The part that contains the article; null for none.</summary>
    public Reference? Part { get; init; }

    /// <summary>The sort key among the articles; articles without one come last, sorted by id.</summary>
    public int? Order { get; init; }

    /// <summary>The topics, in plain text.</summary>
    public ImmutableArray<Located<string>> Topics { get; init; } = [];

    /// <summary>The box "If you only do one thing today"; null for none.</summary>
    public Passage? OneThing { get; init; }

    /// <summary>The key points, in order.</summary>
    public ImmutableArray<Passage> KeyPoints { get; init; } = [];

    /// <inheritdoc/>
    public override Kind Kind => Definition;

    /// <inheritdoc/>
    public override ImmutableArray<Located<string>> ListedUnder => Topics;

    /// <inheritdoc/>
    public override IEnumerable<LocatedText> Texts =>
        [
            .. OneThing is null && KeyPoints.IsEmpty ? [] : LocatedText.Prose([OneThing, .. KeyPoints]),
            LocatedText.InSections(Body, Sections),
        ];

    /// <inheritdoc/>
    public override IEnumerable<ListedReference> References => ListedReference.Sorting(Model.Part.Definition.Expected, Part);
}
