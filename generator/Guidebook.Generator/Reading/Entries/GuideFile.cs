using System.Collections.Immutable;
using Guidebook.Generator.Reading.Files;
using Guidebook.Model;

namespace Guidebook.Generator.Reading.Entries;

/// <summary>What <c>guide.yaml</c> holds.</summary>
/// <param name="Entries">The entries that are declared there: parts, strands.</param>
internal sealed record GuideFile(Settings Settings, ImmutableArray<Entry> Entries)
{
    /// <summary>The keys that its practices need.</summary>
    public PracticeKeys Keys { get; init; } = PracticeKeys.None;

    /// <summary>The fields that the files of practices can have; default where some are not known by name.</summary>
    public ImmutableArray<FieldDeclaration> Fields { get; init; } = [];
}
