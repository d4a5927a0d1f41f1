using System.Collections.Immutable;
using Guidebook.Generator.Languages;
using Guidebook.Model;

namespace Guidebook.Generator.Reading.Files;

/// <summary>A file that is to be read.</summary>
/// <param name="Path">Where the system finds it.</param>
/// <param name="Name">What places call it: the folder as given, then the path inside it with forward slashes.</param>
/// <param name="Id">The id of what it holds.</param>
internal sealed record FoundFile(string Path, string Name, Slug Id)
{
    /// <summary>The language in which it is written.</summary>
    public Language Language { get; init; } = LanguageTable.English;

    /// <summary>The keys that the guide's practices need.</summary>
    public PracticeKeys Keys { get; init; } = PracticeKeys.None;

    /// <summary>The fields that the guide declares for entries of its kind; default where that is not known.</summary>
    public ImmutableArray<FieldDeclaration> Fields { get; init; } = [];

    /// <summary>How it looked when it was found; null where it must be asked for.</summary>
    public FileStatus? Status { get; init; }

    /// <summary>Its bytes, where they were loaded already.</summary>
    public byte[]? Bytes { get; init; }
}
