using System.Collections.Immutable;
using Guidebook.Generator.Languages;
using Guidebook.Generator.Reading.Keys;
using Guidebook.Model;

namespace Guidebook.Generator.Reading.Files;

/// <summary>A file to read.</summary>
/// <param name="Path">The path in the file system.</param>
/// <param name="Name">The name in source locations: the folder as given, then the relative path with forward slashes.</param>
/// <param name="Id">The id of the file's entry.</param>
internal sealed record FoundFile(string Path, string Name, Slug Id)
{
    /// <summary>The language of the file.</summary>
    public Language Language { get; init; } = LanguageTable.English;

    /// <summary>The vocabulary keys that practices need.</summary>
    public PracticeKeys Keys { get; init; } = PracticeKeys.None;

    /// <summary>The custom fields of the file's kind; default if they are unknown.</summary>
    public ImmutableArray<FieldDeclaration> Fields { get; init; } = [];

    /// <summary>The status when the file was found; null if it must be read separately.</summary>
    public FileStatus? Status { get; init; }

    /// <summary>Records the keys that the file's reader asks for, instead of reading the file; null for reading.</summary>
    public KeyGroup? Recorder { get; init; }

    /// <summary>The bytes, if they are loaded already.</summary>
    public byte[]? Bytes { get; init; }

    /// <summary>The bytes, loaded now if they are not yet.</summary>
    public byte[] ReadBytes() => Bytes ?? File.ReadAllBytes(Path);
}
