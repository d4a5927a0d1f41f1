using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Guidebook.Generator.Diagnostics;
using Guidebook.Generator.Languages;
using Guidebook.Model;

namespace Guidebook.Generator.Reading;

/// <summary>The files of a guide while they are read: so many at once, each only if it has changed since it was read last.</summary>
/// <param name="known">What was read before; null to read everything.</param>
internal sealed class GuideFiles(ContentFiles files, int jobs, DiagnosticBag diagnostics, KnownFiles? known)
{
    /// <summary>The language in which the files are written.</summary>
    public Language Language { get; init; } = LanguageTable.English;

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
    public T One<T>(string name, Func<FoundFile, DiagnosticBag, T> read, T none) => files.Single(name) is { } file ? Read(file, read) : none;

    /// <summary>What a file gives, or gave before where it has not changed.</summary>
    public T Read<T>(FoundFile file, Func<FoundFile, DiagnosticBag, T> read) =>
        known is null ? read(file with { Language = Language }, diagnostics) : known.Read(file with { Language = Language }, diagnostics, read);

    private static int ById(Entry one, Entry other) => one.Id.CompareTo(other.Id);
}
