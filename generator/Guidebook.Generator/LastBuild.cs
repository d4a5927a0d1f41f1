using System.Collections.Immutable;
using Guidebook.Generator.Caching;
using Guidebook.Generator.Diagnostics;
using Guidebook.Generator.Hashing;
using Guidebook.Generator.IO;
using Guidebook.Generator.Publishing;
using Guidebook.Generator.Starting;

namespace Guidebook.Generator;

/// <summary>
/// What the last build read, wrote and said. A build with the same inputs whose output stands as it was written has nothing to do but to
/// say it again. Builds with errors are not recorded, and neither are those with findings about the output folder.
/// </summary>
/// <param name="Surroundings">The hash of all inputs besides folders.</param>
/// <param name="Folders">The folders that it read.</param>
/// <param name="Schemas">The folder with the schemas for editors, which it wrote.</param>
/// <param name="Record">The hash of <c>build.json</c>, which has the hashes of all files of the site.</param>
/// <param name="Beside">The hash of the file with the rules for nginx.</param>
/// <param name="Conclusion">What stands in the output and, in the lines after the first, where.</param>
/// <param name="Findings">What it found.</param>
internal sealed record LastBuild(
    string Surroundings, ImmutableArray<FolderState> Folders, FolderState Schemas, string Record, string Beside, string Conclusion,
    ImmutableArray<SaidAgain> Findings)
{
    private const string FileName = "last-build.json";
    private const string OfOutput = "GB70";
    private static readonly ImmutableArray<Code> OfContent = [Codes.ActiveFile, Codes.EmptyFeed, Codes.ReservedName];

    /// <summary>Does nothing but say what the last build said, if all that this one would read and write is as it was.</summary>
    /// <returns>Whether that was so.</returns>
    public static bool Repeats(BuildOptions options, Run run) => BestEffort.Get(() =>
    {
        if (options is not { CommandLine: not null, Output: { } output }) return false;
        var layout = LayoutOf(output);
        if (Read(Path.Combine(layout.Kept, FileName)) is not { } last || !last.HasInputs(options)) return false;
        if (!last.Stands(output, layout, options)) return false;
        foreach (var finding in last.Findings) run.Diagnostics.Report(finding.ToDiagnostic());
        var standing = last.Conclusion.Split('\n', 2);
        run.Progress.Conclude(time => RunSummary.FormatEnd($"Nothing has changed since the last build: {standing[0]}", standing[1], time));
        return true;
    }, false);

    /// <summary>Records a build while it holds the output folder; a disk that fails only costs work of the next build.</summary>
    /// <param name="conclusion">What stands in the output and, in the lines after the first, where.</param>
    public static void Write(BuildOptions options, BuildInputs? inputs, string conclusion, IReadOnlyCollection<Diagnostic> found)
    {
        if (inputs?.Folders is not { } folders || FolderState.Read(SchemasOf(options)) is not { } schemas || !found.All(MayRepeat)) return;
        var layout = LayoutOf(options.Output!);
        BestEffort.Do(() =>
        {
            var last = new LastBuild(
                inputs.Surroundings, folders, schemas, HashOf(layout.Record), HashOf(HostFiles.PathBeside(layout.Root)), conclusion,
                [.. found.Select(SaidAgain.From)]);
            Directory.CreateDirectory(layout.Kept);
            HashedText.Write(Path.Combine(layout.Kept, FileName), LastBuildJson.Write(last));
        });
    }

    private static LastBuild? Read(string file) =>
        HashedText.Read(file) is { } text ? LastBuildJson.Read(text) : null;

    private bool HasInputs(BuildOptions options) =>
        Surroundings == BuildInputs.SurroundingsOf(options)
        && Folders.All(folder => IsAsItWas(folder, folder.Path == options.Folders.Content ? SchemaFolder.Name : null))
        && IsAsItWas(Schemas, null);

    private static bool IsAsItWas(FolderState folder, string? without) =>
        FolderState.Read(folder.Path, without, folder.Young)?.Hash == folder.Hash;

    /// <summary>Whether the output is what the record says, byte for byte, and no other build is at work or was killed.</summary>
    private bool Stands(string given, OutputLayout layout, BuildOptions options)
    {
        if (Directory.Exists(layout.Hidden) || !OutputLocation.IsSound(given, layout, [options.Folders.Content], new())) return false;
        if (HashOf(layout.Record) != Record || HashOf(HostFiles.PathBeside(layout.Root)) != Beside) return false;
        var made = BuildRecord.Read(layout.Record).Files;
        var sizes = TreeWalk.Entries(layout.Site).Where(entry => entry.Kind is TreeEntryKind.File)
            .ToDictionary(entry => entry.Path, entry => entry.Size);
        return made.All(file => sizes.TryGetValue(file.Path, out var size) && size == file.Size)
            && made.All(file => HashOf(Path.Combine(layout.Site, file.Path)) == file.Sha256);
    }

    private static bool MayRepeat(Diagnostic found) =>
        found.Code.Severity is Severity.Warning
        && (OfContent.Contains(found.Code) || !found.Code.Id.StartsWith(OfOutput, StringComparison.Ordinal));

    private static string HashOf(string file)
    {
        using var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, bufferSize: 0);
        return ContentHash.Create(stream);
    }

    private static OutputLayout LayoutOf(string output) => new(Path.TrimEndingDirectorySeparator(Path.GetFullPath(output)));

    private static string SchemasOf(BuildOptions options) => Path.Combine(options.Folders.Content, SchemaFolder.Name);
}
