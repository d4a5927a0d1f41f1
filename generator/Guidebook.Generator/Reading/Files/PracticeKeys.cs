namespace Guidebook.Generator.Reading.Files;

/// <summary>States which vocabulary keys practices need, from the vocabularies in <c>guide.yaml</c>.</summary>
internal sealed record PracticeKeys(VocabularyKey Strand, VocabularyKey Stage, VocabularyKey Who, VocabularyKey Cadence)
{
    /// <summary>The keys of a guide without vocabularies.</summary>
    public static PracticeKeys None { get; } = new(new(Need.None), new(Need.None), new(Need.None), new(Need.None));

    /// <summary>All keys, as optional keys.</summary>
    public static PracticeKeys All { get; } = new(new(Need.Optional), new(Need.Optional), new(Need.Optional), new(Need.Optional));
}

/// <summary>A key with the values that the guide declares.</summary>
/// <param name="Values">The values, joined by commas.</param>
internal readonly record struct VocabularyKey(Need Need, string Values = "")
{
    /// <summary>The advice if a key is missing.</summary>
    public string WayTo(string key) => $"'{key}: …' with one of {Values}";
}

/// <summary>The requirement of a key.</summary>
internal enum Need
{
    /// <summary>The vocabulary is not declared, so the key is invalid.</summary>
    None,

    /// <summary>The key is optional.</summary>
    Optional,

    /// <summary>The key is required.</summary>
    Required,
}
