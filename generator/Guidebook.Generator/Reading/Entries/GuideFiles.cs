using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Guidebook.Generator.Diagnostics;
using Guidebook.Generator.Languages;
using Guidebook.Generator.Reading.Files;
using Guidebook.Model;

namespace Guidebook.Generator.Reading.Entries;

/// <summary>Reads the files of a guide, with a maximum number of parallel jobs.</summary>
/// <param name="reader">Reads the files, or returns their cached records.</param>
internal sealed class GuideFiles(ContentFiles files, int jobs, DiagnosticBag diagnostics, FileReader reader)
{
    /// <summary>The language of the files.</summary>
    public Language Language { get; init; } = LanguageTable.English;

    /// <summary>The vocabulary keys that practices need.</summary>
    public PracticeKeys Keys { get; init; } = PracticeKeys.None;

    /// <summary>The custom fields of practices; default if they are unknown.</summary>
    public ImmutableArray<FieldDeclaration> Fields { get; init; } = [];

    /// <summary>Reads the entries of a kind with one file per entry, in the given order, or sorted by id.</summary>
    public IEnumerable<Entry> Each<TEntry>(Kind kind, Func<FoundFile, DiagnosticBag, TEntry> read, Comparison<TEntry>? order = null)
        where TEntry : Entry
    {
        var (all, fields) = (files.Find(kind), kind.HasFields ? Fields : []);
        var entries = new TEntry[all.Length];
        var options = new ParallelOptions { MaxDegreeOfParallelism = Math.Max(1, jobs) };
        Parallel.For(0, entries.Length, options, index => entries[index] = Read(all[index] with { Fields = fields }, read));
        return ImmutableCollectionsMarshal.AsImmutableArray(entries).Sort(order ?? ById);
    }

    /// <summary>Reads the entries of a kind with one file for all, in the order of the file.</summary>
    public IEnumerable<Entry> Listed<TEntry>(Kind kind, Func<FoundFile, DiagnosticBag, ImmutableArray<TEntry>> read)
        where TEntry : Entry => One(((Origin.TopFile)kind.Origin).Name, read, []);

    /// <summary>Reads a file in the guide's root folder; returns the default value if there is no file.</summary>
    public T One<T>(string name, Func<FoundFile, DiagnosticBag, T> read, T none) =>
        files.Single(name) is { } file ? Read(file, read) : none;

    /// <summary>Reads a file.</summary>
    public T Read<T>(FoundFile file, Func<FoundFile, DiagnosticBag, T> read) =>
        reader.Read(file with { Language = Language, Keys = Keys }, diagnostics, read);

    private static int ById(Entry one, Entry other) => one.Id.CompareTo(other.Id);
}
