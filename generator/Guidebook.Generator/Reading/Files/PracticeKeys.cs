namespace Guidebook.Generator.Reading.Files;

/// <summary>States which vocabulary keys practices need, from the vocabularies in <c>guide.yaml</c>.</summary>
internal sealed record PracticeKeys(Need Strand, Need Stage, Need Who, Need Cadence)
{
    /// <summary>The keys of a guide without vocabularies.</summary>
    public static PracticeKeys None { get; } = new(Need.None, Need.None, Need.None, Need.None);

    /// <summary>All keys, as optional keys.</summary>
    public static PracticeKeys All { get; } = new(Need.Optional, Need.Optional, Need.Optional, Need.Optional);
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
