using Guidebook.Model;

namespace Guidebook.Generator.Diagnostics.Printers;

/// <summary>The authors' lines at which something was found; each file is read once.</summary>
internal sealed class SourceLines
{
    private readonly Dictionary<string, string[]> files = new(StringComparer.Ordinal);

    /// <summary>The line; null where there is nothing on it, where it cannot be read, and where the file is meant as a whole.</summary>
    public string? Find(SourceSpan span)
    {
        if (span == SourceSpan.Whole(span.File)) return null;
        if (!files.TryGetValue(span.File, out var lines)) files[span.File] = lines = Read(span.File);
        return span.Line <= lines.Length && lines[span.Line - 1].Trim().Length > 0 ? lines[span.Line - 1] : null;
    }

    /// <summary>The lines as places count them: nothing but line feeds and carriage returns ends one.</summary>
    private static string[] Read(string file)
    {
        try
        {
            return File.ReadAllText(file).Replace("\r\n", "\n", StringComparison.Ordinal).Split('\n', '\r');
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            return [];
        }
    }
}
