namespace Guidebook.Generator.Reading.Yaml.Nodes;

/// <summary>The subject of a message: the value of a key, or an item of its list.</summary>
internal readonly record struct Subject(string Key, bool IsItem)
{
    /// <summary>Whether the value is required.</summary>
    public bool IsNeeded { get; init; }

    /// <summary>What a reference chooses, such as <c>a strand</c>; null for other values.</summary>
    public string? Choice { get; init; }

    /// <summary>Whether a reference chooses an entry, which has a title.</summary>
    public bool ChoosesEntry { get; init; }

    /// <summary>The subject at the beginning of a sentence.</summary>
    public override string ToString() => IsItem ? $"An item of '{Key}'" : $"'{Key}'";
}
