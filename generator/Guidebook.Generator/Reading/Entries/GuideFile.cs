using System.Collections.Immutable;
using Guidebook.Generator.Reading.Files;
using Guidebook.Model;

namespace Guidebook.Generator.Reading.Entries;

/// <summary>The content of <c>guide.yaml</c>.</summary>
/// <param name="Entries">The entries that the file declares: parts and strands.</param>
internal sealed record GuideFile(Settings Settings, ImmutableArray<Entry> Entries)
{
    /// <summary>The vocabulary keys that practices need.</summary>
    public PracticeKeys Keys { get; init; } = PracticeKeys.None;

    /// <summary>The custom fields of practices; default if an id is invalid, so that unknown keys cannot be reported.</summary>
    public ImmutableArray<FieldDeclaration> Fields { get; init; } = [];
}
