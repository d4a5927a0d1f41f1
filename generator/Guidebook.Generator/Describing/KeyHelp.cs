using System.Text;
using Guidebook.Generator.Diagnostics;
using Guidebook.Generator.Reading;
using Guidebook.Generator.Reading.Files;
using Guidebook.Model;

namespace Guidebook.Generator.Describing;

/// <summary>Explains keys on the command line, with the values of the guide at hand.</summary>
public sealed class KeyHelp
{
    private const int MostInFull = 6;

    private readonly Content? content;
    private readonly List<(KeyFile File, DescribedKey Key)> keys;

    private KeyHelp(Content? content, string? folder)
    {
        this.content = content;
        var files = KeyCatalog.Create(content is null ? null : folder);
        keys = [.. files.SelectMany(file => KeyCatalog.KeysOf(file).Select(key => (file, key)))];
    }

    /// <summary>Reads the guide in a folder, if there is one, without a word about its mistakes.</summary>
    public static KeyHelp Create(ContentFolders folders) => new(
        File.Exists(Path.Combine(folders.Content, "guide.yaml")) ? ContentReader.Read(folders, Environment.ProcessorCount, new()) : null,
        folders.Content);

    /// <summary>
    /// The text about the keys of a name, such as <c>strand</c> or <c>plan.days.space</c>, or of a kind of file, such as <c>practice</c>;
    /// null if there are none.
    /// </summary>
    public string? Find(string name) => FindFile(name) ?? FindKeys(name);

    /// <summary>The keys whose meanings have all the words, a line each; null if there are none.</summary>
    public string? Search(IReadOnlyCollection<string> words)
    {
        var found = keys.Select(pair => pair.Key)
            .Where(key => words.All(word => MeaningOf(key).Contains(word, StringComparison.OrdinalIgnoreCase)))
            .Select(key => $"  {key.Path}  {MeaningOf(key)}\n").Distinct().ToList();
        return found.Count == 0 ? null : $"Keys:\n{string.Concat(found)}";
    }

    /// <summary>The keys of a file, those at its top.</summary>
    private string? FindFile(string name)
    {
        var named = keys.Where(pair => pair.File.Name == name && pair.Key.Path == $"{name}.{pair.Key.Key.Name}").ToList();
        if (named.Count == 0) return null;
        var needed = named.Where(pair => pair.Key.Key.IsNeeded).ToList();
        return $"{named[0].File.Pattern}\n"
            + (needed.Count == 0 ? "" : $"  Required: {List(needed)}.\n")
            + (needed.Count == named.Count ? "" : $"  Optional: {List(named.Except(needed))}.\n")
            + $"  'guidebook explain {named[0].Key.Path}' explains one of them.\n";

        static string List(IEnumerable<(KeyFile, DescribedKey Key)> keys) =>
            string.Join(", ", keys.Select(pair => pair.Key.Key.Name).Distinct());
    }

    private string? FindKeys(string name)
    {
        var found = keys.Where(pair => pair.Key.Path == name || pair.Key.Path.EndsWith($".{name}", StringComparison.Ordinal)).ToList();
        if (found.Count == 0) return null;
        var paths = found.Select(pair => pair.Key.Path).ToHashSet(StringComparer.Ordinal);
        found.RemoveAll(pair => ShortOf(pair.Key.Path) is var path && path != pair.Key.Path && paths.Contains(path));
        var places = found.Select(pair => pair.Key.Path).Distinct().ToList();
        if (places.Count > MostInFull)
            return $"'{name}' is a key of:\n{string.Concat(places.Select(place => $"  {place}\n"))}'guidebook explain {places[0]}' explains one of them.\n";
        return string.Join('\n', found.GroupBy(pair => pair.Key.Path)
            .Select(same => Explain(same.First().File, [.. same.Select(pair => pair.Key)])));
    }

    /// <summary>A sentence with the nearest names of keys, after a space; empty if none is near.</summary>
    public string Suggestion(string name)
    {
        var isPath = name.Contains('.', StringComparison.Ordinal);
        return Nearest.Suggestion(name, keys.Select(pair => isPath ? pair.Key.Path : pair.Key.Key.Name).Distinct());
    }

    /// <summary>The path of the same key in a list that has no other keys beside it.</summary>
    private static string ShortOf(string path) => path.Replace(".values.", ".", StringComparison.Ordinal);

    private string Explain(KeyFile file, List<DescribedKey> same)
    {
        var (key, text) = (same[0], new StringBuilder());
        var words = new ShapeWords(content);
        var place = file.IsFrontMatter ? $"the front matter of {file.Pattern}" : file.Pattern;
        text.Append($"{key.Path}\n  In {place}. {(same.TrueForAll(one => one.Key.IsNeeded) ? "Required" : "Optional")}{OnlyOf(same)}.\n");
        text.Append($"  {MeaningOf(key)}\n");
        foreach (var values in same.Select(one => words.Of(one.Key.Shape)).Distinct()) text.Append($"  Value: {values}.\n");
        if (key.Usual is { } usual) text.Append($"  Without it: {usual}.\n");
        if (key.Key.Inner is { } inner && inner.Keys.Any())
            text.Append($"  Keys below it: {string.Join(", ", inner.Keys.Concat(inner.Variants.Values.SelectMany(group => group.Keys)).Select(below => below.Name).Distinct())}.\n");
        if (key.Text is { } known) text.Append($"  Example: {key.Key.Name}: {known.Example}\n");
        return text.ToString();
    }

    private static string OnlyOf(List<DescribedKey> same) =>
        same[0].Only is null ? "" : $", with {string.Join(" or ", same.Select(key => $"'{key.Only}'").Distinct())}";

    private string MeaningOf(DescribedKey key) => key.Text?.Meaning
        ?? $"A field of this guide: {content?.Settings.Fields.FirstOrDefault(field => field.Id.Value == key.Key.Name)?.Label}.";
}
