using Guidebook.Model;

namespace Guidebook.Generator.Diagnostics.Printers;

/// <summary>The authors' lines at which something was found; each file is read and parted into lines once.</summary>
internal sealed class SourceLines
{
    private readonly Dictionary<string, (string Text, LineTable Lines)> files = new(StringComparer.Ordinal);

    /// <summary>The line; empty where there is nothing on it, where it cannot be read, and where the file is meant as a whole.</summary>
    public ReadOnlySpan<char> Find(SourceSpan span)
    {
        if (span == SourceSpan.Whole(span.File)) return [];
        if (!files.TryGetValue(span.File, out var file)) files[span.File] = file = Read(span.File);
        var line = file.Lines.Line(file.Text, span.Line);
        return line.IsWhiteSpace() ? [] : line;
    }

    private static (string Text, LineTable Lines) Read(string file)
    {
        var text = TextOf(file);
        return (text, new(text));
    }

    private static string TextOf(string file)
    {
        try
        {
            return File.ReadAllText(file);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            return "";
        }
    }
}
