namespace Guidebook.Generator.Reading.Files;

/// <summary>Which keys a guide's practices need: those whose values its <c>guide.yaml</c> declares.</summary>
internal sealed record PracticeKeys(Need Strand, Need Stage, Need Who, Need Cadence)
{
    /// <summary>The keys where nothing is declared.</summary>
    public static PracticeKeys None { get; } = new(Need.None, Need.None, Need.None, Need.None);

    /// <summary>All keys, none of them required.</summary>
    public static PracticeKeys All { get; } = new(Need.Optional, Need.Optional, Need.Optional, Need.Optional);
}

/// <summary>Whether a key is needed.</summary>
internal enum Need
{
    /// <summary>Its values are not declared: without any, it means nothing.</summary>
    None,

    /// <summary>It can be left out.</summary>
    Optional,

    /// <summary>It cannot be left out.</summary>
    Required,
}
