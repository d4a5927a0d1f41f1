namespace Guidebook.Benchmarks;

/// <summary>The repository that contains the benchmarks.</summary>
public static class Repository
{
    /// <summary>The root folder.</summary>
    public static string Root { get; } = Find(AppContext.BaseDirectory);

    private static string Find(string folder) =>
        File.Exists(Path.Combine(folder, "Guidebook.sln")) ? folder
        : Path.GetDirectoryName(folder) is { } outer ? Find(outer)
        : throw new DirectoryNotFoundException("The benchmarks run where they were built: in the repository, for they build its guide.");
}
