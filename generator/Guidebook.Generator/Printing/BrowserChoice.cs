namespace Guidebook.Generator.Printing;

/// <summary>The browser options of the command line.</summary>
public sealed record BrowserChoice
{
    /// <summary>Path of the browser to use, without a fallback; null to search for a browser.</summary>
    public string? Path { get; init; }

    /// <summary>Whether to install a browser if none is found.</summary>
    public bool Install { get; init; }

    /// <summary>Timeout for opening the browser.</summary>
    public TimeSpan OpeningTimeout { get; init; } = TimeSpan.FromSeconds(60);

    /// <summary>Timeout for each print job.</summary>
    public TimeSpan Timeout { get; init; } = TimeSpan.FromSeconds(60);

    /// <summary>Number of documents printed in parallel.</summary>
    public int Pages { get; init; } = 2;

    /// <summary>The environment in which to search for a browser.</summary>
    public Surroundings Surroundings { get; init; } = Surroundings.Current();
}

/// <summary>The facts about the machine on which the search for a browser depends.</summary>
/// <param name="SearchPath">Program folders, separated as in <c>PATH</c>.</param>
/// <param name="NamedBrowser">The value of <c>GUIDEBOOK_BROWSER</c>.</param>
/// <param name="Locations">Absolute paths at which browsers are usually installed.</param>
/// <param name="IsPrivileged">Whether the process runs as root.</param>
public sealed record Surroundings(string SearchPath, string? NamedBrowser, IReadOnlyList<string> Locations, bool IsPrivileged)
{
    /// <summary>The current machine.</summary>
    public static Surroundings Current() => new(
        Environment.GetEnvironmentVariable("PATH") ?? "",
        Environment.GetEnvironmentVariable("GUIDEBOOK_BROWSER") is { Length: > 0 } named ? named : null,
        BrowserFinder.UsualPlaces(),
        Environment.IsPrivilegedProcess);

    /// <summary>Path of a program in one of the search folders; null if no folder contains the program.</summary>
    public string? FindProgram(string name) => SearchPath
        .Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
        .Where(Path.IsPathRooted)
        .Select(folder => Path.Combine(folder, name))
        .FirstOrDefault(File.Exists);
}
