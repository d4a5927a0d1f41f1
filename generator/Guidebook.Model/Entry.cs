using System.Collections.Immutable;

namespace Guidebook.Model;

/// <summary>
/// Anything in the guide that has an id and can be linked to. It says itself of what kind it is, and gives all its texts, references and
/// parts, so that whoever reads, links, measures or indexes a guide need not know the kinds.
/// </summary>
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

    /// <summary>The points it names, apart from its parts; default where it names none, empty where it says that it is our own.</summary>
    public ImmutableArray<Citation> Sources { get; init; }

    /// <summary>Entries that the author names as related.</summary>
    public ImmutableArray<Reference> Related { get; init; } = [];

    /// <summary>Its kind.</summary>
    public abstract Kind Kind { get; }

    /// <summary>Its texts, apart from title, summary and those of its parts; first what a list can show in place of a summary.</summary>
    public abstract IEnumerable<LocatedText> Texts { get; }

    /// <summary>Its references to entries, apart from those in texts, from the related ones and from those of its parts.</summary>
    public abstract IEnumerable<ListedReference> References { get; }

    /// <summary>Other names by which readers search for it; an author has chosen the id of what has a file of its own.</summary>
    public virtual IEnumerable<string> OtherNames => Kind.Origin is Origin.Folder ? [Id.Value.Replace('-', ' ')] : [];

    /// <summary>The topics whose lists show it, in plain words.</summary>
    public virtual ImmutableArray<Located<string>> ListedUnder => [];

    /// <summary>Its parts, in order.</summary>
    public virtual IEnumerable<EntryPart> Parts => [];

    /// <summary>The values that it chooses from vocabularies of the guide, apart from those of its parts.</summary>
    public virtual IEnumerable<ChosenValue> Choices => [];

    /// <summary>Its pictures, apart from those in texts.</summary>
    public virtual IEnumerable<Picture> Pictures => [];

    /// <summary>The texts of which its length is counted.</summary>
    public virtual IEnumerable<LocatedText> MeasuredTexts => AllTexts;

    /// <summary>Every text that a reader reads of it.</summary>
    public IEnumerable<LocatedText> AllTexts => LocatedText.Plain(Span, Title, Summary)
        .Concat(Texts)
        .Concat(Parts.SelectMany(part => part.Texts, (part, text) => text with { Part = part }));

    /// <summary>Every reference of it to an entry, apart from those in texts.</summary>
    public IEnumerable<ListedReference> AllReferences => References
        .Concat(Parts.SelectMany(part => part.References, (part, reference) => reference with { Part = part }))
        .Concat(ListedReference.Mentioning(Related, Expected.Anything));

    /// <summary>Every value that it chooses from a vocabulary of the guide.</summary>
    public IEnumerable<ChosenValue> AllChoices => Choices.Concat(Parts.SelectMany(part => part.Choices));
}
