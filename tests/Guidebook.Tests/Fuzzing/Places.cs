using Guidebook.Generator.Diagnostics;

namespace Guidebook.Tests.Fuzzing;

/// <summary>Checks that findings are of the content, and stand in a file.</summary>
internal static class Places
{
    private static readonly string[] LineEnds = ["\r\n", "\n", "\r"];

    /// <summary>Asserts that each finding has a place inside of its file, and a sentence that can be printed.</summary>
    /// <param name="read">The text of a file by its name in findings; null if there is no such file.</param>
    /// <returns>The codes that were found.</returns>
    public static string AssertInside(IEnumerable<Diagnostic> found, Func<string, string?> read)
    {
        var codes = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var diagnostic in found)
        {
            codes.Add(diagnostic.Code.Id);
            Assert.NotEqual(Severity.Machine, diagnostic.Code.Severity);
            Assert.NotEmpty(diagnostic.Message);
            if (diagnostic.Span is not { } span) continue;
            var lines = read(span.File)?.Split(LineEnds, StringSplitOptions.None);
            if (lines is null) continue;
            Assert.True(span.Line >= 1 && span.Line <= lines.Length, $"{diagnostic} stands below the {lines.Length} lines of its file.");
            var end = lines[span.Line - 1].Length + 1;
            Assert.True(span.Column >= 1 && span.Column <= end && span.Column + span.Length <= end, $"{diagnostic} of length {span.Length} stands behind the end of its line at {end}.");
        }

        return string.Join(' ', codes);
    }
}
