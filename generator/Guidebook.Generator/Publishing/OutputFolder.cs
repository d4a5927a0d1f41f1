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
    private readonly (OutputLayout Layout, string Given, bool IsNew) place;
    private readonly OutputLock held;
    private readonly HashSet<string> owned;
    private readonly DraftWriter writer;

    private OutputFolder((OutputLayout Layout, string Given, bool IsNew) place, OutputLock held, HashSet<string> owned)
    {
        (this.place, this.held, this.owned) = (place, held, owned);
        writer = new(new(place.Layout, owned));
    }

    /// <summary>A folder for what the next build need not make again; it stands beside the site, is not part of it, and may not be there yet.</summary>
    public string KeptFolder => place.Layout.Kept;

    /// <summary>The files that were put into the new site so far, by path.</summary>
    public IEnumerable<MadeFile> Made => made.Values.OrderBy(file => file.Path, StringComparer.Ordinal);

    /// <summary>Takes an output folder for a build, made if it is not there; repairs what a killed build has left in it.</summary>
    /// <param name="path">The folder, as the person at the keyboard names it.</param>
    /// <param name="inputs">Folders that the build reads; the output must not stand in them.</param>
    /// <returns>Null where something speaks against it, which is then reported.</returns>
    public static OutputFolder? Open(string path, IReadOnlyList<string> inputs, Findings findings)
    {
        var layout = new OutputLayout(Path.TrimEndingDirectorySeparator(Path.GetFullPath(path)));
        var isNew = !Directory.Exists(layout.Root);
        OutputLock? held = null;
        try
        {
            if (!OutputPlace.IsSound(path, layout, inputs, findings)) return null;
            held = OutputLock.Take(layout);
            if (held is null) findings.Add(Codes.AnotherBuild, $"Another build is at work on '{path}'. Wait until it has ended, or name another output folder.");
            if (held is null || Prepare(layout, path, findings) is not { } owned) return null;
            var opened = new OutputFolder((layout, path, isNew), held, owned);
            held = null;
            return opened;
        }
        catch (Exception fault) when (Faults.IsOfTheDisk(fault))
        {
            findings.Add(Codes.OutputNotWritable, $"The output folder '{path}' cannot be written: {Faults.Reason(fault)}.");
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
        if (!made.TryAdd(path.Value, MadeFile.Of(path, bytes))) twice.TryAdd(path.Value, true);
        else writer.Add(path.Value, bytes);
    }

    /// <summary>Puts the new site in place, when all writing has ended. Null, and the old site untouched, where anything was found wrong.</summary>
    /// <param name="report">What the record shall tell of the build; without times and places, so that the same build gives the same record.</param>
    public Publication? Publish(JsonObject report, Findings findings)
    {
        writer.Finish();
        SiteNames.ReportTwice(twice.Keys, findings);
        var files = made.Values.OrderBy(file => file.Path, StringComparer.Ordinal).ToList();
        // Before any fault of the disk: a name that is a file and a folder is why the disk refused.
        _ = new SiteNames(files.Select(file => file.Path), findings);
        if (findings.HasErrors) return null;
        try
        {
            if (writer.Failure is { } failure) throw failure;
            return new SiteReplacement(place.Layout, owned, files, writer.Changed).Run(report, findings);
        }
        catch (Exception fault) when (Faults.IsOfTheDisk(fault))
        {
            findings.Add(Codes.OutputNotWritable, $"The output folder '{place.Given}' cannot be written: {Faults.Reason(fault)}. The old output is as it was.");
            return null;
        }
    }

    /// <summary>Clears the draft away and lets the next build in.</summary>
    public void Dispose()
    {
        writer.Dispose();
        owned.UnionWith(made.Keys);
        Quietly.Do(() => Leftovers.Clear(place.Layout, owned));
        held.Dispose();
        Quietly.Do(() => Directory.Delete(place.Layout.Root), when: place.IsNew); // only if nothing is in it
    }

    private static HashSet<string>? Prepare(OutputLayout layout, string given, Findings findings)
    {
        if (ReadRecord(layout, given, findings) is not { } record) return null;
        var owned = record.Owned();
        Leftovers.Clear(layout, owned);
        Directory.CreateDirectory(layout.Draft);
        return owned;
    }

    private static BuildRecord? ReadRecord(OutputLayout layout, string given, Findings findings)
    {
        try
        {
            if (File.Exists(layout.Record)) return BuildRecord.Read(layout.Record);
            if (!Directory.Exists(layout.Site) && !Directory.Exists(layout.Old)) return BuildRecord.None;
            findings.Add(Codes.OutputNotOurs, $"'{given}' has a folder 'site' that no build has made: there is no 'build.json' beside it. Name another output folder, or move 'site' away.");
        }
        catch (JsonException)
        {
            findings.Add(Codes.RecordDamaged, $"'build.json' in '{given}' is not the record of a build, so it cannot be told which files were made. Name another output folder, or move 'site' and 'build.json' away.");
        }

        return null;
    }
}
