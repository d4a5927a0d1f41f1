namespace Guidebook.Generator.Printing;

/// <summary>Which browser prints, as the command line says it.</summary>
public sealed record BrowserChoice
{
    /// <summary>The browser to use and no other; null to look for one.</summary>
    public string? Path { get; init; }

    /// <summary>Whether to install a browser where none is found.</summary>
    public bool Install { get; init; }

    /// <summary>How long the browser may take to open.</summary>
    public TimeSpan OpeningTimeout { get; init; } = TimeSpan.FromSeconds(60);

    /// <summary>How long it may take for each print.</summary>
    public TimeSpan Timeout { get; init; } = TimeSpan.FromSeconds(60);

    /// <summary>How many documents it prints at once.</summary>
    public int Pages { get; init; } = 2;

    /// <summary>Where to look.</summary>
    public Surroundings Surroundings { get; init; } = Surroundings.Current();
}

/// <summary>What the machine says of itself, as far as finding a browser needs it.</summary>
/// <param name="SearchPath">The folders of programs, as in <c>PATH</c>.</param>
/// <param name="NamedBrowser">The value of <c>GUIDEBOOK_BROWSER</c>.</param>
/// <param name="Locations">Whole paths at which browsers usually stand.</param>
/// <param name="IsPrivileged">Whether we are root.</param>
public sealed record Surroundings(string SearchPath, string? NamedBrowser, IReadOnlyList<string> Locations, bool IsPrivileged)
{
    /// <summary>The machine we are on.</summary>
    public static Surroundings Current() => new(
        Environment.GetEnvironmentVariable("PATH") ?? "",
        Environment.GetEnvironmentVariable("GUIDEBOOK_BROWSER") is { Length: > 0 } named ? named : null,
        BrowserFinder.UsualPlaces(),
        Environment.IsPrivilegedProcess);

    /// <summary>A program in one of the folders; null where none has it.</summary>
    public string? FindProgram(string name) => SearchPath
        .Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
        .Where(Path.IsPathRooted)
        .Select(folder => Path.Combine(folder, name))
        .FirstOrDefault(File.Exists);
}
