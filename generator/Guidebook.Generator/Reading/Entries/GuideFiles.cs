using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Guidebook.Generator.Diagnostics;
using Guidebook.Generator.Languages;
using Guidebook.Generator.Reading.Files;
using Guidebook.Model;

namespace Guidebook.Generator.Reading.Entries;

/// <summary>The files of a guide while they are read, so many at once.</summary>
/// <param name="reader">Reads them, or knows their records.</param>
internal sealed class GuideFiles(ContentFiles files, int jobs, DiagnosticBag diagnostics, FileReader reader)
{
    /// <summary>The language in which the files are written.</summary>
    public Language Language { get; init; } = LanguageTable.English;

    /// <summary>The keys that the guide's practices need.</summary>
    public PracticeKeys Keys { get; init; } = PracticeKeys.None;

    /// <summary>The fields that the guide declares; default where that is not known.</summary>
    public ImmutableArray<FieldDeclaration> Fields { get; init; } = [];

    /// <summary>The entries of a kind that has a file for each, in the order given; without one, by their ids.</summary>
    public IEnumerable<Entry> Each<TEntry>(Kind kind, Func<FoundFile, DiagnosticBag, TEntry> read, Comparison<TEntry>? order = null)
        where TEntry : Entry
    {
        var (all, fields) = (files.Find(kind), kind.HasFields ? Fields : []);
        var entries = new TEntry[all.Length];
        var options = new ParallelOptions { MaxDegreeOfParallelism = Math.Max(1, jobs) };
        Parallel.For(0, entries.Length, options, index => entries[index] = Read(all[index] with { Fields = fields }, read));
        return ImmutableCollectionsMarshal.AsImmutableArray(entries).Sort(order ?? ById);
    }

    /// <summary>The entries of a kind that are listed in one file, as listed.</summary>
    public IEnumerable<Entry> Listed<TEntry>(Kind kind, Func<FoundFile, DiagnosticBag, ImmutableArray<TEntry>> read)
        where TEntry : Entry => One(((Origin.TopFile)kind.Origin).Name, read, []);

    /// <summary>What a file at the top of the guide gives, or what stands for it where there is none.</summary>
    public T One<T>(string name, Func<FoundFile, DiagnosticBag, T> read, T none) =>
        files.Single(name) is { } file ? Read(file, read) : none;

    /// <summary>The record of a file.</summary>
    public T Read<T>(FoundFile file, Func<FoundFile, DiagnosticBag, T> read) =>
        reader.Read(file with { Language = Language, Keys = Keys }, diagnostics, read);

    private static int ById(Entry one, Entry other) => one.Id.CompareTo(other.Id);
}
