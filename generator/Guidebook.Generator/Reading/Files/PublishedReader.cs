using System.Collections.Immutable;
using Guidebook.Generator.Diagnostics;
using Guidebook.Model;

namespace Guidebook.Generator.Reading.Files;

/// <summary>Reads <c>published.txt</c>: the addresses of the last published website, one a line; <c>#</c> begins a comment.</summary>
internal static class PublishedReader
{
    /// <summary>The name of the file in the guide's folder.</summary>
    public const string Name = "published.txt";

    /// <summary>Reads the file.</summary>
    public static ImmutableArray<Located<string>> Read(FoundFile file, DiagnosticBag diagnostics)
    {
        if (TextFile.Load(file, diagnostics) is not { } document) return [];
        return
        [
            .. document.Text.Split('\n').Select((line, i) => (Text: line.Trim(), Line: i + 1))
                .Where(line => line.Text.Length > 0 && line.Text[0] != '#')
                .Select(line => new Located<string>(line.Text, new(document.Name, line.Line, 1, line.Text.Length))),
        ];
    }
}
