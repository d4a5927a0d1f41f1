using Guidebook.Model;

namespace Guidebook.Generator.Prose.Links;

/// <summary>Addresses of pictures, as authors write them and as they should be.</summary>
internal static class PictureAddress
{
    /// <summary>The folder of the pictures.</summary>
    public const string Folder = "images/";

    private const int Longest = 1000;

    /// <summary>Whether a path ends like a picture.</summary>
    public static bool IsPicture(string path) => Path.GetExtension(path).ToLowerInvariant()
        is ".svg" or ".png" or ".jpg" or ".jpeg" or ".webp" or ".gif" or ".avif";

    /// <summary>
    /// The address that a picture of the guide has, for any path of it: <c>C:\Ida\my cup.jpg</c> becomes <c>images/my cup.jpg</c>.
    /// </summary>
    public static string InFolder(string path)
    {
        if (path.Length > Longest) return Folder + "picture.svg";
        var plain = path.Replace('\\', '/');
        if (plain.LastIndexOf(Folder, StringComparison.Ordinal) is >= 0 and var at && SitePath.IsSafe(plain[at..])) return plain[at..];
        var name = plain[(plain.LastIndexOfAny(['/', ':']) + 1)..];
        return Folder + (SitePath.IsSafe(name) ? name : "picture.svg");
    }

    /// <summary>An address as it stands between the brackets: one with a blank in angle brackets.</summary>
    public static string Written(string address) => address.Contains(' ', StringComparison.Ordinal) ? $"<{address}>" : address;
}
