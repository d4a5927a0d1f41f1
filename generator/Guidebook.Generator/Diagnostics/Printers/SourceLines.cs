using Guidebook.Generator.IO;
using Guidebook.Model;

namespace Guidebook.Generator.Diagnostics.Printers;

/// <summary>The source lines of diagnostics; each file is read and split into lines once.</summary>
internal sealed class SourceLines
{
    private readonly Dictionary<string, (string Text, LineTable Lines)> files = new(StringComparer.Ordinal);

    /// <summary>The line; empty if it is blank, if the file cannot be read, or if the span covers the whole file.</summary>
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
        catch (Exception exception) when (exception.IsIoError() || exception is ArgumentException or NotSupportedException)
        {
            return "";
        }
    }
}
