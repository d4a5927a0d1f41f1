using System.Collections;
using System.Collections.Immutable;
using System.Globalization;
using System.Runtime.InteropServices;
using Guidebook.Generator.Caching;
using Guidebook.Generator.Hashing;
using Guidebook.Generator.Printing;
using Guidebook.Generator.Starting;

namespace Guidebook.Generator;

/// <summary>
/// All that a build reads: its command line, the date, the browser, the program and the folders of the guide. A folder is added before
/// anything of it is read, so that a change during the build is noticed by the next one.
/// </summary>
internal sealed class BuildInputs
{
    private const string Variables = "GUIDEBOOK_";
    private readonly List<FolderState?> folders = [];
    private readonly List<string?> stamps = [];

    private BuildInputs(string surroundings) => Surroundings = surroundings;

    /// <summary>The hash of everything besides folders.</summary>
    public string Surroundings { get; }

    /// <summary>The states of the folders; null if one cannot be told, or has changed since it was added.</summary>
    public ImmutableArray<FolderState>? Folders =>
        folders.Contains(null) || folders.Where((folder, i) => folder!.StampsOfYoung() != stamps[i]).Any() ? null : [.. folders!];

    /// <summary>Reads the inputs of a build besides those that the guide names; null if the build has no command line.</summary>
    public static BuildInputs? Read(BuildOptions options)
    {
        if (options.CommandLine is null) return null;
        var inputs = new BuildInputs(SurroundingsOf(options));
        inputs.Add(AppContext.BaseDirectory);
        inputs.Add(options.Folders.Content, SchemaFolder.Name);
        if (options.Folders.Seeds is { } seeds) inputs.Add(seeds);
        return inputs;
    }

    /// <summary>Adds a folder.</summary>
    /// <param name="without">A name in it that is left out.</param>
    public void Add(string folder, string? without = null)
    {
        folders.Add(FolderState.Read(folder, without));
        stamps.Add(folders[^1]?.StampsOfYoung());
    }

    /// <summary>The hash of what a build reads besides folders.</summary>
    public static string SurroundingsOf(BuildOptions options) => ContentHash.Create(
    [
        typeof(Build).Module.ModuleVersionId.ToString(), RuntimeInformation.FrameworkDescription, RuntimeInformation.RuntimeIdentifier,
        options.CommandLine ?? "", Path.GetFullPath(options.Folders.Content),
        options.Folders.Seeds is { } seeds ? Path.GetFullPath(seeds) : "",
        Today.Date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        options.Print ? BrowserFinder.FindStamp(options.BrowserChoice) ?? "" : "",
        .. Environment.GetEnvironmentVariables().Cast<DictionaryEntry>().Select(variable => $"{variable.Key}={variable.Value}")
            .Where(variable => variable.StartsWith(Variables, StringComparison.Ordinal)).Order(StringComparer.Ordinal),
    ]);
}
