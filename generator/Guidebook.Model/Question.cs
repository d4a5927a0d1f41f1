using System.Collections.Immutable;

namespace Guidebook.Model;

/// <summary>A question that readers ask; its title is the question in plain words.</summary>
public sealed record Question : Entry
{
    /// <summary>The kind of questions.</summary>
    public static Kind Definition { get; } = new()
    {
        Word = "question",
        Origin = new Origin.TopFile("faq.yaml"),
        Section = "faq",
        NeedsSources = true,
        HasNames = false,
    };

    /// <summary>The question.</summary>
    public required Passage Asks { get; init; }

    /// <summary>The answer.</summary>
    public required Passage Answer { get; init; }

    /// <summary>Practices to begin with.</summary>
    public required ImmutableArray<Reference> Practices { get; init; }

    /// <inheritdoc/>
    public override Kind Kind => Definition;

    /// <inheritdoc/>
    public override Passage TitleLine => Asks;

    /// <inheritdoc/>
    public override IEnumerable<LocatedText> Texts => LocatedText.Prose(Answer);

    /// <inheritdoc/>
    public override IEnumerable<ListedReference> References => ListedReference.Mentioning(Practices, Practice.Definition.Expected);
}
