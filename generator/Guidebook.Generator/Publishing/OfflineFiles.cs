using System.Text;
using System.Text.Json;
using Guidebook.Generator.Hashing;
using Guidebook.Model;
using Guidebook.Themes.Kit;

namespace Guidebook.Generator.Publishing;

/// <summary>
/// Lists the files for offline reading, which are all files of the site except those for print, as a script for the service worker.
/// </summary>
public static class OfflineFiles
{
    private static readonly string[] Printed = [".pdf", ".png"];

    /// <summary>The script; its version changes with any file, and browsers then fetch a new copy.</summary>
    public static byte[] Write(IEnumerable<MadeFile> files)
    {
        var copied = files.Where(file => !IsPrinted(file.Path)).ToList();
        var state = string.Concat(copied.Select(file => $"{file.Path} {file.Sha256}\n"));
        var version = ContentHash.Create(state)[..16];
        var list = JsonSerializer.Serialize(
            new { version, paths = copied.Select(file => new SitePath(file.Path).ToUrl()) }, JsonSerializerOptions.Web);
        return Encoding.UTF8.GetBytes($"self.offlineFiles = {list};\n");
    }

    private static bool IsPrinted(string path) =>
        path.StartsWith("downloads/", StringComparison.Ordinal) && Printed.Contains(Path.GetExtension(path));
}
