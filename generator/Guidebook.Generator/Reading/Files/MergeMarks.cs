using Guidebook.Generator.Diagnostics;

namespace Guidebook.Generator.Reading.Files;

/// <summary>Finds the conflict markers that a merge leaves in a file where two people changed the same lines.</summary>
internal static class MergeMarks
{
    private const string Begin = "<<<<<<<";
    private const string Middle = "=======";
    private const string End = ">>>>>>>";

    /// <summary>Reports each conflict; other mistakes in such a file are not reported, because the conflict causes them.</summary>
    public static SourceDocument Report(SourceDocument document)
    {
        if (!document.Text.Contains(Begin, StringComparison.Ordinal) && !document.Text.Contains(End, StringComparison.Ordinal))
            return document;
        var (number, begun, found) = (0, 0, false);
        foreach (var line in document.Text.AsSpan().EnumerateLines())
        {
            number++;
            if (Is(line, Begin)) begun = number;
            if (!Is(line, End)) continue;
            document.Report(
                Codes.MergeMarks, new(document.Name, begun > 0 ? begun : number, 1, begun > 0 ? document.Line(begun).Length : line.Length),
                Message(begun, number));
            (begun, found) = (0, true);
        }

        if (begun > 0) document.Report(Codes.MergeMarks, new(document.Name, begun, 1, document.Line(begun).Length), Message(begun, 0));
        return found || begun > 0 ? document.Silent : document;
    }

    private static string Message(int begin, int end) => begin > 0 && end > 0
        ? FormattableString.Invariant($"A merge left two versions here, up to line {end}, with '{Middle}' between them. Keep one of them, and delete the three lines with the marks.")
        : $"This is a leftover of a merge. Look for the lines with '{Begin}', '{Middle}' and '{End}', keep what should stand, and delete them.";

    private static bool Is(ReadOnlySpan<char> line, string mark) =>
        line.StartsWith(mark) && (line.Length == mark.Length || line[mark.Length] == ' ');
}
