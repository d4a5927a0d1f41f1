using System.Collections.Immutable;
using System.Text;
using System.Text.RegularExpressions;
using Guidebook.Generator.Diagnostics;
using Guidebook.Generator.Reading.Entries;
using Guidebook.Generator.Reading.Files;
using Guidebook.Model;

namespace Guidebook.Generator.Starting;

/// <summary>Adds an item at the end of a list file; every other byte stays.</summary>
internal static partial class ListAddition
{
    /// <summary>The bytes of the file with the item; null if the file is written in a way to which no item can be appended.</summary>
    /// <param name="item">The item, indented by two blanks.</param>
    public static byte[]? Append(byte[] file, StartingKind kind, string item)
    {
        var text = Encoding.UTF8.GetString(file);
        var newline = text.Contains("\r\n", StringComparison.Ordinal) ? "\r\n" : "\n";
        var indent = FirstItem().Match(text) is { Success: true } match ? match.Groups[1].Length : 2;
        var lines = item.TrimEnd('\n').Split('\n').Select(line => line.Length == 0 ? "" : new string(' ', indent) + line[2..]);
        var start = text.Length == 0 || text.EndsWith('\n') ? "" : newline;
        var all = start + string.Join(newline, lines) + newline;
        byte[] longer = [.. file, .. Encoding.UTF8.GetBytes(all)];
        var (before, after) = (Read(kind, file), Read(kind, longer));
        return after.IsSound && after.Ids.Length == before.Ids.Length + 1 && before.Ids.All(after.Ids.Contains) ? longer : null;
    }

    private static (bool IsSound, ImmutableArray<Slug> Ids) Read(StartingKind kind, byte[] bytes)
    {
        var (found, file) = (new DiagnosticBag(), new FoundFile("", "", default) { Bytes = bytes });
        ImmutableArray<Entry> entries = kind.Kind == Term.Definition
            ? [.. ListFileReader.Terms(file, found)] : [.. ListFileReader.Questions(file, found)];
        return (!found.HasErrors, [.. entries.Select(entry => entry.Id)]);
    }

    [GeneratedRegex(@"^( *)- ", RegexOptions.Multiline)]
    private static partial Regex FirstItem();
}
