namespace Guidebook.Generator.Languages;

/// <summary>Reads the text tables embedded in the program.</summary>
internal static class EmbeddedTable
{
    /// <summary>The lines of a table, without comments.</summary>
    public static IEnumerable<string> Lines(string name)
    {
        using var stream = typeof(EmbeddedTable).Assembly.GetManifestResourceStream(name)
            ?? throw new FileNotFoundException($"The program has no table '{name}'.", name);
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
            if (!line.StartsWith('#')) yield return line;
    }
}
