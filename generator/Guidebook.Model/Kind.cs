namespace Guidebook.Model;

/// <summary>A kind of entry: what it is called, where it is read, where it stands and what it must have; one object for each.</summary>
public sealed class Kind
{
    /// <summary>Makes a kind.</summary>
    public Kind() => Expected = new(this);

    /// <summary>The kind in a word, as keys of <c>guide.yaml</c> and reports name it: <c>practice</c>.</summary>
    public required string Word { get; init; }

    /// <summary>Several of the kind: <c>practices</c>.</summary>
    public string Plural { get => field ?? $"{Word}s"; init; }

    /// <summary>One of the kind, as a sentence names it: <c>a practice</c>.</summary>
    public string Phrase { get => field ?? OneOf(Word); init; }

    /// <summary>Where its entries are read.</summary>
    public required Origin Origin { get; init; }

    /// <summary>The section of the guide in which its entries stand, as the navigation names it; null for none.</summary>
    public string? Section { get; init; }

    /// <summary>What the parts of its entries are; null where they have none.</summary>
    public PartKind? Parts { get; init; }

    /// <summary>Whether its entries must say on which points of sources they draw.</summary>
    public required bool NeedsSources { get; init; }

    /// <summary>Whether readers come to its entries from other ones, so that one which nothing mentions is lost.</summary>
    public bool NeedsMention { get; init; }

    /// <summary>Whether its titles are names that are looked up by their first letter, and not sentences.</summary>
    public required bool HasNames { get; init; }

    /// <summary>Whether its entries have the fields that a guide declares.</summary>
    public bool HasFields { get; init; }

    /// <summary>How much a word that is searched for counts in its entries, 1 for most.</summary>
    public double SearchWeight { get; init; } = 1;

    /// <summary>What a reference must name that must name an entry of this kind.</summary>
    public Expected Expected { get; }

    /// <summary>A word with its article: <c>an article</c>.</summary>
    public static string OneOf(string word) => $"{("aeiou".Contains(word[0], StringComparison.Ordinal) ? "an" : "a")} {word}";

    /// <inheritdoc/>
    public override string ToString() => Word;
}

/// <summary>What the parts of an entry are: the headings of an article, the days of a plan.</summary>
/// <param name="Word">A part in a word: <c>day</c>.</param>
/// <param name="AreLinked">Whether a link can lead to one of them.</param>
/// <param name="HaveTexts">Whether each has texts of its own, and so can be counted and measured; a heading only divides a text.</param>
public sealed record PartKind(string Word, bool AreLinked, bool HaveTexts)
{
    /// <summary>The headings of a text.</summary>
    public static PartKind Heading { get; } = new("heading", AreLinked: true, HaveTexts: false);

    /// <summary>Several of them: <c>days</c>.</summary>
    public string Plural => $"{Word}s";
}
