using System.Collections.Frozen;
using Guidebook.Generator.IO;

namespace Guidebook.Generator.Describing;

/// <summary>What no reader knows about a key: its meaning, an example, and the value without it.</summary>
/// <param name="Path">The path of the key, or a pattern of paths.</param>
/// <param name="Usual">The value without the key; null if there is none, or if its shape says it.</param>
internal sealed record KeyText(string Path, string Meaning, string Example, string? Usual)
{
    private const string Separator = " :: ";

    private static readonly FrozenDictionary<string, KeyText> ByPath = Read();

    /// <summary>All texts.</summary>
    public static IEnumerable<KeyText> All => ByPath.Values;

    /// <summary>The text about the key of a path; null for none, as for a guide's own field.</summary>
    public static KeyText? Find(string path)
    {
        var last = path.LastIndexOf('.');
        string[] names = [path, path.Replace(".values.", ".", StringComparison.Ordinal), $"{path[..last]}.*", $"*{path[last..]}"];
        return names.Select(name => ByPath.GetValueOrDefault(name)).FirstOrDefault(text => text is not null);
    }

    private static FrozenDictionary<string, KeyText> Read() =>
        EmbeddedFile.ReadText("keys.txt").Split('\n').Where(line => line.Contains(Separator, StringComparison.Ordinal))
            .Select(line => Read(line.TrimEnd())).ToFrozenDictionary(text => text.Path, StringComparer.Ordinal);

    private static KeyText Read(string line) => line.Split(Separator) switch
    {
        [var path, var meaning, var example] => new(path, meaning, example, null),
        [var path, var meaning, var example, var usual] => new(path, meaning, example, usual),
        _ => throw new FormatException($"A line of keys.txt has three or four parts: {line}"),
    };
}
