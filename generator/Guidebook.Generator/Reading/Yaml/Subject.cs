namespace Guidebook.Generator.Reading;

/// <summary>What a message speaks of: the value of a key, or an item of its list.</summary>
internal readonly record struct Subject(string Key, bool IsItem)
{
    /// <summary>Whether the value must be there.</summary>
    public bool IsNeeded { get; init; }

    /// <summary>At the beginning of a sentence.</summary>
    public override string ToString() => IsItem ? $"An item of '{Key}'" : $"'{Key}'";
}
