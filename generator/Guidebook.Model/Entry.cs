using System.Collections.Immutable;

namespace Guidebook.Model;

/// <summary>
/// A linkable item of the guide with an id. It provides its kind, texts, references and parts, so that reading, linking, measuring and
/// indexing need no knowledge of the kinds.
/// </summary>
public abstract record Entry
{
    /// <summary>The id, unique in the guide.</summary>
    public required Slug Id { get; init; }

    /// <summary>The title, in plain text.</summary>
    public required string Title { get; init; }

    /// <summary>The title with its marks and links, if the kind's titles are sentences; null if they are names.</summary>
    public virtual Passage? TitleLine => null;

    /// <summary>One summary sentence; null for none.</summary>
    public Passage? Summary { get; init; }

    /// <summary>The location of the definition; diagnostics about the whole entry point there.</summary>
    public required SourceSpan Span { get; init; }

    /// <summary>
    /// The cited points, without those of parts; default if the entry names none, empty if it declares that it has no source.
    /// </summary>
    public ImmutableArray<Citation> Sources { get; init; }

    /// <summary>The related entries that the author lists.</summary>
    public ImmutableArray<Reference> Related { get; init; } = [];

    /// <summary>The entry's kind.</summary>
    public abstract Kind Kind { get; }

    /// <summary>The texts, without title, summary and the texts of parts. Lists without a summary show the first text.</summary>
    public abstract IEnumerable<LocatedText> Texts { get; }

    /// <summary>The references to entries, without those in texts, those in <see cref="Related"/> and those of parts.</summary>
    public abstract IEnumerable<ListedReference> References { get; }

    /// <summary>Whether, since when and under which earlier addresses the entry is published.</summary>
    public Release Release { get; init; } = Release.Usual;

    /// <summary>Other names of the entry, by which readers search for it; texts mention a term by them.</summary>
    public ImmutableArray<string> Also { get; init; } = [];

    /// <summary>Alternative names for search. An id is one only if the entry has its own file, because then an author chose it.</summary>
    public IEnumerable<string> OtherNames => Kind.Origin is Origin.Folder ? Also.Prepend(Id.Value.Replace('-', ' ')) : Also;

    /// <summary>The topics that list the entry, in plain text.</summary>
    public virtual ImmutableArray<Located<string>> ListedUnder => [];

    /// <summary>The parts, in order.</summary>
    public virtual IEnumerable<EntryPart> Parts => [];

    /// <summary>The values chosen from vocabularies of the guide, without those of parts.</summary>
    public virtual IEnumerable<ChosenValue> Choices => [];

    /// <summary>The pictures, without those in texts.</summary>
    public virtual IEnumerable<Picture> Pictures => [];

    /// <summary>The texts that count for the entry's length.</summary>
    public virtual IEnumerable<LocatedText> MeasuredTexts => AllTexts;

    /// <summary>All texts that readers see: title, summary, own texts and those of parts.</summary>
    public IReadOnlyList<LocatedText> AllTexts
    {
        get
        {
            var all = new List<LocatedText>(4);
            if (TitleLine is { } line) all.Add(LocatedText.InSections(line, default));
            else if (Title.Length > 0) all.Add(LocatedText.OfWords(Title, Span));
            if (Summary is { } summary) all.Add(LocatedText.InSections(summary, default));
            all.AddRange(Texts);
            foreach (var part in Parts)
                foreach (var text in part.Texts) all.Add(text with { Part = part });
            return all;
        }
    }

    /// <summary>All references to entries, except those in texts.</summary>
    public IEnumerable<ListedReference> AllReferences => References
        .Concat(Parts.SelectMany(part => part.References, (part, reference) => reference with { Part = part }))
        .Concat(ListedReference.Mentioning(Related, Expected.Anything));

    /// <summary>All values chosen from vocabularies of the guide.</summary>
    public IEnumerable<ChosenValue> AllChoices => Choices.Concat(Parts.SelectMany(part => part.Choices));
}
