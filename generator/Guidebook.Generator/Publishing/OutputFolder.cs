using System.Collections.Concurrent;
using System.Text.Json;
using System.Text.Json.Nodes;
using Guidebook.Generator.Diagnostics;
using Guidebook.Model;

namespace Guidebook.Generator.Publishing;

/// <summary>
/// An output folder that one build works on: files go in one by one, and all of them come into place in one move, or none.
/// Disposed without <see cref="Publish"/>, everything is as it was before.
/// </summary>
public sealed class OutputFolder : IDisposable
{
    private readonly ConcurrentDictionary<string, MadeFile> made = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, bool> twice = new(StringComparer.Ordinal);
    private readonly (OutputLayout Layout, string Given, bool IsNew) location;
    private readonly OutputLock held;
    private readonly HashSet<string> owned;
    private readonly DraftWriter writer;

    private OutputFolder((OutputLayout Layout, string Given, bool IsNew) location, OutputLock held, HashSet<string> owned)
    {
        (this.location, this.held, this.owned) = (location, held, owned);
        writer = new(new(location.Layout, owned));
    }

    /// <summary>A folder for what the next build need not make again; it stands beside the site, is not part of it, and may not be there yet.</summary>
    public string KeptFolder => location.Layout.Kept;

    /// <summary>The files that were put into the new site so far, by path.</summary>
    public IEnumerable<MadeFile> Made => made.Values.OrderBy(file => file.Path, StringComparer.Ordinal);

    /// <summary>Takes an output folder for a build, made if it is not there; repairs what a killed build has left in it.</summary>
    /// <param name="path">The folder, as the person at the keyboard names it.</param>
    /// <param name="inputs">Folders that the build reads; the output must not stand in them.</param>
    /// <returns>Null where something speaks against it, which is then reported.</returns>
    public static OutputFolder? Open(string path, IReadOnlyList<string> inputs, DiagnosticBag diagnostics)
    {
        var layout = new OutputLayout(Path.TrimEndingDirectorySeparator(Path.GetFullPath(path)));
        var isNew = !Directory.Exists(layout.Root);
        OutputLock? held = null;
        try
        {
            if (!OutputLocation.IsSound(path, layout, inputs, diagnostics)) return null;
            held = OutputLock.Take(layout);
            if (held is null) diagnostics.Report(Codes.AnotherBuild, $"Another build is at work on '{path}'. Wait until it has ended, or name another output folder.");
            if (held is null || Prepare(layout, path, diagnostics) is not { } owned) return null;
            var opened = new OutputFolder((layout, path, isNew), held, owned);
            held = null;
            return opened;
        }
        catch (Exception exception) when (IoErrors.IsOfTheDisk(exception))
        {
            diagnostics.Report(Codes.OutputNotWritable, $"The output folder '{path}' cannot be written: {IoErrors.Reason(exception)}.");
            return null;
        }
        finally
        {
            held?.Dispose();
        }
    }

    /// <summary>Puts a file into the new site; from any thread. A full disk is reported once, by <see cref="Publish"/>.</summary>
    public void Write(SitePath path, ReadOnlyMemory<byte> bytes)
    {
        if (!SitePath.IsSafe(path.Value)) throw new ArgumentException("The path is empty.", nameof(path));
        if (!made.TryAdd(path.Value, MadeFile.Create(path, bytes))) twice.TryAdd(path.Value, true);
        else writer.Add(path.Value, bytes);
    }

    /// <summary>Puts the new site in place, when all writing has ended. Null, and the old site untouched, where anything was found wrong.</summary>
    /// <param name="report">What the record shall tell of the build; without times and places, so that the same build gives the same record.</param>
    public Publication? Publish(JsonObject report, DiagnosticBag diagnostics)
    {
        writer.Finish();
        SiteNames.ReportTwice(twice.Keys, diagnostics);
        var files = made.Values.OrderBy(file => file.Path, StringComparer.Ordinal).ToList();
        // Before any fault of the disk: a name that is a file and a folder is why the disk refused.
        _ = new SiteNames(files.Select(file => file.Path), diagnostics);
        if (diagnostics.HasErrors) return null;
        try
        {
            if (writer.Failure is { } failure) throw failure;
            return new SiteReplacement(location.Layout, owned, files, writer.Changed).Run(report, diagnostics);
        }
        catch (Exception exception) when (IoErrors.IsOfTheDisk(exception))
        {
            diagnostics.Report(Codes.OutputNotWritable, $"The output folder '{location.Given}' cannot be written: {IoErrors.Reason(exception)}. The old output is as it was.");
            return null;
        }
    }

    /// <summary>Clears the draft away and lets the next build in.</summary>
    public void Dispose()
    {
        writer.Dispose();
        owned.UnionWith(made.Keys);
        BestEffort.Do(() => Recovery.Clear(location.Layout, owned));
        held.Dispose();
        BestEffort.Do(() => Directory.Delete(location.Layout.Root), when: location.IsNew); // only if nothing is in it
    }

    private static HashSet<string>? Prepare(OutputLayout layout, string given, DiagnosticBag diagnostics)
    {
        if (ReadRecord(layout, given, diagnostics) is not { } record) return null;
        var owned = record.Owned();
        Recovery.Clear(layout, owned);
        Directory.CreateDirectory(layout.Draft);
        return owned;
    }

    private static BuildRecord? ReadRecord(OutputLayout layout, string given, DiagnosticBag diagnostics)
    {
        try
        {
            if (File.Exists(layout.Record)) return BuildRecord.Read(layout.Record);
            if (!Directory.Exists(layout.Site) && !Directory.Exists(layout.Old)) return BuildRecord.None;
            diagnostics.Report(Codes.OutputNotOurs, $"'{given}' has a folder 'site' that no build has made: there is no 'build.json' beside it. Name another output folder, or move 'site' away.");
        }
        catch (JsonException)
        {
            diagnostics.Report(Codes.RecordDamaged, $"'build.json' in '{given}' is not the record of a build, so it cannot be told which files were made. Name another output folder, or move 'site' and 'build.json' away.");
        }

        return null;
    }
}
