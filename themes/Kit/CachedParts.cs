namespace Guidebook.Themes.Kit;

/// <summary>The parts that pages of one folder show alike, the last of each name. Not thread-safe.</summary>
public sealed class CachedParts
{
    private readonly Dictionary<string, (object Key, string Html)> parts = new(StringComparer.Ordinal);
    private string folder = "";

    /// <summary>Begins a page; those of another folder have other addresses.</summary>
    /// <param name="folder">The path of the folder.</param>
    public CachedParts In(string folder)
    {
        if (folder != this.folder) parts.Clear();
        this.folder = folder;
        return this;
    }

    /// <summary>A part as it was drawn last; null if that was with another key, or not in this folder.</summary>
    public string? Find(string name, object key) =>
        parts.TryGetValue(name, out var last) && last.Key.Equals(key) ? last.Html : null;

    /// <summary>Keeps a part in place of the last of its name.</summary>
    public void Keep(string name, object key, string html) => parts[name] = (key, html);
}
