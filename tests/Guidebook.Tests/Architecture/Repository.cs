using System.Runtime.CompilerServices;

namespace Guidebook.Tests.Architecture;

/// <summary>The repository that contains the tests.</summary>
public static class Repository
{
    /// <summary>The root folder.</summary>
    public static string Root { get; } = Find();

    /// <summary>The source files below a folder, without build output.</summary>
    public static IEnumerable<string> Files(string folder, params string[] extensions) => Directory
        .EnumerateFiles(Path.Combine(Root, folder), "*", SearchOption.AllDirectories)
        .Where(file => extensions.Contains(Path.GetExtension(file)))
        .Where(file => !file.Contains("node_modules", StringComparison.Ordinal) && !file.Contains(".artifacts", StringComparison.Ordinal))
        .Order(StringComparer.Ordinal);

    private static string Find([CallerFilePath] string here = "") =>
        Path.GetFullPath(Path.Combine(Path.GetDirectoryName(here)!, "..", "..", ".."));
}
