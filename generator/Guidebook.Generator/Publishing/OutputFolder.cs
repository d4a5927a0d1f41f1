using System.Collections.Concurrent;
using System.Text.Json;
using System.Text.Json.Nodes;
using Guidebook.Generator.Diagnostics;
using Guidebook.Generator.IO;
using Guidebook.Model;

namespace Guidebook.Generator.Publishing;

/// <summary>
/// An output folder during one build: files are added singly, and the whole site is published atomically or not at all. Disposing without
/// <see cref="Publish"/> leaves the old output unchanged.
/// </summary>
public sealed class OutputFolder : IDisposable
{
    private readonly ConcurrentDictionary<string, MadeFile> made = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, bool> twice = new(StringComparer.Ordinal);
    private readonly (OutputLayout Layout, string Given, bool IsNew) location;
    private readonly OutputLock held;
    private readonly HashSet<string> owned;
    private readonly Draft draft;
    private readonly DurableWrites durable;
    private readonly BuildRecord record;
    private readonly DraftWriter writer;
    private readonly ConcurrentDictionary<string, ReadOnlyMemory<byte>> texts = new(StringComparer.Ordinal);
    private bool keepsTexts;

    private OutputFolder((OutputLayout Layout, string Given, bool IsNew) location, OutputLock held, BuildRecord record, bool sync)
    {
        (this.location, this.held, this.record, owned) = (location, held, record, record.Owned());
        (draft, durable) = (new(location.Layout, owned), new(sync));
        writer = new(draft);
    }

    /// <summary>The cache folder for later builds, beside the site and not part of it; may not exist yet.</summary>
    public string KeptFolder => location.Layout.Kept;

    /// <summary>Keeps the text files in memory from now on, so that <see cref="Compress"/> finds them.</summary>
    public void KeepTexts() => keepsTexts = true;

    /// <summary>The files added to the new site so far, sorted by path.</summary>
    public IEnumerable<MadeFile> Made => made.Values.OrderBy(file => file.Path, StringComparer.Ordinal);

    /// <summary>Locks an output folder for a build and creates it if needed; repairs the leftovers of a killed build.</summary>
    /// <param name="path">The output folder, as the user named it.</param>
    /// <param name="inputs">Folders that the build reads; the output folder must not be inside them.</param>
    /// <param name="sync">Whether to wait until the disk has the new site before it replaces the old one.</param>
    /// <returns>Null if the folder cannot be used; the reason is reported.</returns>
    public static OutputFolder? Open(string path, IReadOnlyList<string> inputs, DiagnosticBag diagnostics, bool sync = true)
    {
        var layout = new OutputLayout(Path.TrimEndingDirectorySeparator(Path.GetFullPath(path)));
        var isNew = !Directory.Exists(layout.Root);
        OutputLock? held = null;
        try
        {
            if (!OutputLocation.IsSound(path, layout, inputs, diagnostics)) return null;
            held = OutputLock.Take(layout);
            if (held is null) diagnostics.Report(Codes.AnotherBuild, $"Another build is at work on '{path}'. Wait until it has ended, or name another output folder.");
            if (held is null || Prepare(layout, path, diagnostics) is not { } record) return null;
            var opened = new OutputFolder((layout, path, isNew), held, record, sync);
            held = null;
            return opened;
        }
        catch (Exception exception) when (exception.IsIoError())
        {
            diagnostics.Report(Codes.OutputNotWritable, $"The output folder '{path}' cannot be written: {IoErrors.Reason(exception)}.");
            return null;
        }
        finally
        {
            held?.Dispose();
        }
    }

    /// <summary>Adds a file to the new site; thread-safe. <see cref="Publish"/> reports I/O errors such as a full disk once.</summary>
    public void Write(SitePath path, ReadOnlyMemory<byte> bytes)
    {
        if (!SitePath.IsSafe(path.Value)) throw new ArgumentException("The path is empty.", nameof(path));
        if (keepsTexts && CompressedCopies.AreWorthwhile(path, bytes)) texts[path.Value] = bytes;
        if (!made.TryAdd(path.Value, MadeFile.Create(path, bytes))) twice.TryAdd(path.Value, true);
        else writer.Add(path.Value, bytes);
    }

    /// <summary>Adds compressed copies beside all text files added so far.</summary>
    public void Compress(int jobs) => Parallel.ForEach(
        texts, new() { MaxDegreeOfParallelism = jobs }, text =>
        {
            foreach (var (ending, bytes) in CompressedCopies.Create(text.Value)) Write(new(text.Key + ending), bytes);
        });

    /// <summary>The report of the last build; null for none.</summary>
    public JsonObject? LastReport => record.Report;

    /// <summary>The files of the last build that this one has not made.</summary>
    public IEnumerable<string> Gone => record.Files.Select(file => file.Path).Where(path => !made.ContainsKey(path));

    /// <summary>Takes the files to print of the last build into the new site, unless it has its own; returns their number.</summary>
    public int KeepPrints()
    {
        var kept = record.Files.Where(file => OfflineFiles.IsPrinted(file.Path) && !made.ContainsKey(file.Path))
            .Select(file => (Site: new SitePath(file.Path), Disk: Path.Combine(location.Layout.Site, file.Path)))
            .Where(file => File.Exists(file.Disk)).ToList();
        foreach (var (site, disk) in kept) Write(site, File.ReadAllBytes(disk));
        return kept.Count(file => file.Site.Value.EndsWith(".pdf", StringComparison.Ordinal));
    }

    /// <summary>Publishes the new site after all writes. Returns null and leaves the old site unchanged if there are errors.</summary>
    /// <param name="report">The report for the record, without times and absolute paths: the same build must give the same record.</param>
    public Publication? Publish(JsonObject report, DiagnosticBag diagnostics)
    {
        writer.Finish();
        SiteNames.ReportTwice(twice.Keys, diagnostics);
        var files = made.Values.OrderBy(file => file.Path, StringComparer.Ordinal).ToList();
        // Before I/O errors: a name used for both a file and a folder explains why the disk refused the write.
        _ = new SiteNames(files.Select(file => file.Path), diagnostics);
        if (diagnostics.HasErrors) return null;
        try
        {
            if (writer.Failure is { } failure) throw failure;
            // Without a record, what stands where this build writes was made by an earlier one.
            if (record == BuildRecord.Lost) owned.UnionWith(made.Keys);
            var replacement = new SiteReplacement(location.Layout, owned, files, writer.Changed) { Draft = draft, Durable = durable };
            return replacement.Run(report, diagnostics);
        }
        catch (Exception exception) when (exception.IsIoError())
        {
            diagnostics.Report(Codes.OutputNotWritable, $"The output folder '{location.Given}' cannot be written: {IoErrors.Reason(exception)}. {StateOfOld()}");
            return null;
        }
    }

    /// <summary>Writes a file beside the site, unless it is there already.</summary>
    public void WriteBeside(string name, byte[] bytes, DiagnosticBag diagnostics)
    {
        var path = Path.Combine(location.Layout.Root, name);
        try
        {
            if (!File.Exists(path) || !File.ReadAllBytes(path).AsSpan().SequenceEqual(bytes)) File.WriteAllBytes(path, bytes);
        }
        catch (Exception exception) when (exception.IsIoError())
        {
            diagnostics.Report(Codes.OutputNotWritable, $"'{name}' in the output folder '{location.Given}' cannot be written: {IoErrors.Reason(exception)}. The website is in place.");
        }
    }

    private string StateOfOld() => NativeCalls.IsMountPoint(location.Layout.Site)
        ? "'site' is a mount point, which is changed file by file: it can hold parts of both builds until the next one."
        : "The old output is as it was.";

    /// <summary>Deletes the draft and releases the lock.</summary>
    public void Dispose()
    {
        writer.Dispose();
        owned.UnionWith(made.Keys);
        BestEffort.Do(() => Recovery.Clear(location.Layout, owned));
        held.Dispose();
        if (location.IsNew) BestEffort.Do(() => Directory.Delete(location.Layout.Root)); // Deletes only an empty folder.
    }

    private static BuildRecord? Prepare(OutputLayout layout, string given, DiagnosticBag diagnostics)
    {
        if (ReadRecord(layout, given, diagnostics) is not { } record) return null;
        Recovery.Clear(layout, record.Owned());
        Directory.CreateDirectory(layout.Draft);
        return record;
    }

    /// <summary>Whether there is no site: a volume that is mounted in its place is empty at first.</summary>
    private static bool IsEmpty(string site) => !Directory.Exists(site) || !Directory.EnumerateFileSystemEntries(site).Any();

    private static BuildRecord? ReadRecord(OutputLayout layout, string given, DiagnosticBag diagnostics)
    {
        try
        {
            if (File.Exists(layout.Record)) return BuildRecord.Read(layout.Record);
            if (IsEmpty(layout.Site) && !Directory.Exists(layout.Old)) return BuildRecord.None;
            diagnostics.Report(Codes.OutputNotOurs, $"'{given}' has a folder 'site' that no build has made: there is no 'build.json' beside it. Name another output folder, or move 'site' away.");
        }
        catch (JsonException) when (BuildRecord.IsTorn(layout.Record))
        {
            diagnostics.Report(Codes.RecordLost, $"'build.json' in '{given}' was cut off, by a power cut for instance. This build writes it anew; pages that the guide no longer has stay in 'site': look through it, or delete it and build again.");
            return BuildRecord.Lost;
        }
        catch (JsonException)
        {
            diagnostics.Report(Codes.RecordDamaged, $"'build.json' in '{given}' is not the record of a build, so it cannot be told which files were made. Name another output folder, or move 'site' and 'build.json' away.");
        }

        return null;
    }
}
