using System.Collections.Immutable;
using System.Text;
using Guidebook.Themes.Kit;

namespace Guidebook.Generator.IO;

/// <summary>The files that are embedded in the program, by the names that the project file gives them.</summary>
internal static class EmbeddedFile
{
    /// <summary>The names that begin with these letters, sorted.</summary>
    public static ImmutableArray<string> NamesWith(string start) =>
        [.. typeof(EmbeddedFile).Assembly.GetManifestResourceNames()
            .Where(name => name.StartsWith(start, StringComparison.Ordinal)).Order(StringComparer.Ordinal)];

    /// <summary>The bytes of a file; null if there is none.</summary>
    public static byte[]? Find(string name) => typeof(EmbeddedFile).Assembly.ReadResource(name);

    /// <summary>The bytes of a file that the program has.</summary>
    public static byte[] Read(string name) => Find(name) ?? throw new FileNotFoundException($"The program has no file '{name}'.", name);

    /// <summary>The text of a file that the program has.</summary>
    public static string ReadText(string name) => Encoding.UTF8.GetString(Read(name));

    /// <summary>The rows of a table, without comments, which begin with <c>#</c>.</summary>
    public static IEnumerable<string> ReadRows(string name)
    {
        using var reader = new StreamReader(new MemoryStream(Read(name)));
        while (reader.ReadLine() is { } line)
            if (!line.StartsWith('#')) yield return line;
    }
}
