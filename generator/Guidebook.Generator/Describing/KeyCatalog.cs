using System.Collections.Immutable;
using Guidebook.Generator.Reading;
using Guidebook.Generator.Reading.Keys;

namespace Guidebook.Generator.Describing;

/// <summary>All files of a guide with their keys, as their readers ask for them.</summary>
public static class KeyCatalog
{
    /// <summary>The files, sorted by name.</summary>
    /// <param name="content">The folder of a guide with its own vocabularies and fields; null for all keys that any guide can have.</param>
    internal static ImmutableArray<KeyFile> Create(string? content = null) =>
        [.. ContentReader.RecordKeys(content).Select(file => new KeyFile(NameOf(file.Path), file.Name, file.Recorder!))];

    /// <summary>All keys of a file with the keys below them, in the order of the reader.</summary>
    internal static IEnumerable<DescribedKey> KeysOf(KeyFile file) => KeysOf(file.Keys, file.Name, null);

    private static IEnumerable<DescribedKey> KeysOf(KeyGroup group, string path, string? only)
    {
        foreach (var key in group.Keys)
        {
            var named = $"{path}.{key.Name}";
            yield return new(named, key, only);
            foreach (var inner in key.Inner is null ? [] : KeysOf(key.Inner, named, null)) yield return inner;
        }

        foreach (var (name, variant) in group.Variants)
        {
            var label = group.VariantKey is { } decider ? $"{decider}: {name}" : $"{name}: …";
            foreach (var key in KeysOf(variant, path, label)) yield return key;
        }
    }

    private static string NameOf(string path) => Path.GetFileNameWithoutExtension(path);
}

/// <summary>A file of a guide, or each file of a folder, with its keys.</summary>
/// <param name="Name">The kind of its entries, or its name without the extension.</param>
/// <param name="Pattern">The path below the guide's folder, with <c>*</c> for an id.</param>
internal sealed record KeyFile(string Name, string Pattern, KeyGroup Keys)
{
    /// <summary>Whether the keys stand in the front matter of a text.</summary>
    public bool IsFrontMatter => Pattern.EndsWith(".md", StringComparison.Ordinal);
}

/// <summary>A key at its place in a file.</summary>
/// <param name="Path">The file's name and the keys above, with dots: <c>plan.days.space</c>.</param>
/// <param name="Only">The line that a group needs for this key to belong to it; null for none.</param>
internal sealed record DescribedKey(string Path, KeyGroup.Key Key, string? Only)
{
    /// <summary>The text about the key; null for a guide's own field.</summary>
    public KeyText? Text => KeyText.Find(Path);

    /// <summary>The value without the key; null if there is none.</summary>
    public string? Usual => Text?.Usual ?? Key.Shape switch
    {
        Shape.Flag flag => flag.Usual ? "true" : "false",
        Shape.Word word => word.Usual,
        _ => null,
    };
}
