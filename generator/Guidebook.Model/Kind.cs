namespace Guidebook.Model;

/// <summary>A kind of entry with its names, its files, its section and its requirements; one instance for each kind.</summary>
public sealed class Kind
{
    /// <summary>Creates a kind.</summary>
    public Kind() => Expected = new(this);

    /// <summary>The name in keys of <c>guide.yaml</c> and in messages: <c>practice</c>.</summary>
    public required string Word { get; init; }

    /// <summary>The plural name: <c>practices</c>.</summary>
    public string Plural { get => field ?? $"{Word}s"; init; }

    /// <summary>The name with an indefinite article: <c>a practice</c>.</summary>
    public string Phrase { get => field ?? OneOf(Word); init; }

    /// <summary>The files or keys that define the entries.</summary>
    public required Origin Origin { get; init; }

    /// <summary>The section in the navigation that contains the entries; null for none.</summary>
    public string? Section { get; init; }

    /// <summary>The kind of the entries' parts; null if they have none.</summary>
    public PartKind? Parts { get; init; }

    /// <summary>Whether its entries must say on which points of sources they draw.</summary>
    public required bool NeedsSources { get; init; }

    /// <summary>Whether readers reach the entries only by links, so that an entry without backlinks is reported.</summary>
    public bool NeedsMention { get; init; }

    /// <summary>Whether its titles are names that are looked up by their first letter, and not sentences.</summary>
    public required bool HasNames { get; init; }

    /// <summary>Whether the entries have the fields that the guide declares.</summary>
    public bool HasFields { get; init; }

    /// <summary>The weight of the entries in search results; 1 is the highest.</summary>
    public double SearchWeight { get; init; } = 1;

    /// <summary>The constraint of a reference to an entry of this kind.</summary>
    public Expected Expected { get; }

    /// <summary>A word with the indefinite article: <c>an article</c>.</summary>
    public static string OneOf(string word) => $"{("aeiou".Contains(word[0], StringComparison.Ordinal) ? "an" : "a")} {word}";

    /// <inheritdoc/>
    public override string ToString() => Word;
}

/// <summary>A kind of parts of an entry, such as the headings of an article or the days of a plan.</summary>
/// <param name="Word">The singular name: <c>day</c>.</param>
/// <param name="AreLinked">Whether links can lead to a part.</param>
/// <param name="HaveTexts">Whether parts have texts of their own, which are counted and measured; headings only divide a text.</param>
public sealed record PartKind(string Word, bool AreLinked, bool HaveTexts)
{
    /// <summary>The headings of a body.</summary>
    public static PartKind Heading { get; } = new("heading", AreLinked: true, HaveTexts: false);

    /// <summary>The plural name: <c>days</c>.</summary>
    public string Plural => $"{Word}s";
}
