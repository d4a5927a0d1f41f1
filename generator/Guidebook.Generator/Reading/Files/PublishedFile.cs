using Guidebook.Generator.Languages;
using Guidebook.Model;

namespace Guidebook.Generator.Reading.Files;

/// <summary>
/// Converts between paths on the website and files on disk. Some systems write <c>é</c> as one code point and others as two; on the website
/// it is always one (NFC), as it is in links.
/// </summary>
internal static class PublishedFile
{
    /// <summary>The file below the content folder whose path on the website this is.</summary>
    public static FoundFile Find(string contentFolder, SitePath path)
    {
        var file = Path.Combine(contentFolder, path.Value);
        if (!File.Exists(file) && Follow(contentFolder, path) is { } other) file = other;
        return new(file, file.Replace('\\', '/'), default);
    }

    /// <summary>Whether two files have the same name, however their letters are composed.</summary>
    public static bool AreSame(string one, string other) => Normalization.Compose(one) == Normalization.Compose(other);

    private static string? Follow(string folder, SitePath path)
    {
        foreach (var part in path.Value.Split('/'))
        {
            var items = Directory.Exists(folder) ? Directory.EnumerateFileSystemEntries(folder) : [];
            var next = items.Where(item => AreSame(Path.GetFileName(item), part)).Order(StringComparer.Ordinal).FirstOrDefault();
            if (next is null) return null;
            folder = next;
        }

        return folder;
    }
}
