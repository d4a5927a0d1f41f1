using System.Globalization;
using static System.Environment;

namespace Guidebook.Generator.Printing;

/// <summary>
/// Finds a browser of the Chromium family: the named browser, else one on the search path, else one at a usual location. Headless shells
/// come first: they print the same PDFs as the full browser and open in half the time.
/// </summary>
public static class BrowserFinder
{
    private static readonly string[] Names =
    [
        "chromium-headless-shell", "chrome-headless-shell",
        "chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome", "microsoft-edge", "microsoft-edge-stable", "msedge",
    ];

    private static readonly string[] WindowsPlaces =
        [@"Google\Chrome\Application\chrome.exe", @"Chromium\Application\chrome.exe", @"Microsoft\Edge\Application\msedge.exe"];

    private static readonly string[] MacPlaces = ["Google Chrome", "Chromium", "Microsoft Edge"];

    private static readonly string[] LinuxPlaces =
    [
        "/usr/bin/chromium-headless-shell", "/usr/bin/chromium", "/snap/bin/chromium", "/usr/lib/chromium/chromium",
        "/opt/google/chrome/chrome", "/opt/microsoft/msedge/msedge",
    ];

    /// <summary>
    /// Path of the browser to use. A named browser is returned even if its file is missing: another browser must not silently replace it.
    /// </summary>
    public static string? Find(BrowserChoice choice) =>
        choice.Path ?? choice.Surroundings.NamedBrowser ?? OnSearchPath(choice.Surroundings)
        ?? choice.Surroundings.Locations.FirstOrDefault(File.Exists);

    /// <summary>
    /// What tells the browser from any other: the path of its program, its size and the time of its last change; null for no browser.
    /// </summary>
    public static string? FindStamp(BrowserChoice choice)
    {
        var path = Find(choice);
        if (path is null || !File.Exists(path)) return null;
        var file = new FileInfo(path);
        var program = file.ResolveLinkTarget(returnFinalTarget: true) as FileInfo ?? file;
        return string.Create(CultureInfo.InvariantCulture, $"{program.FullName} {program.Length} {program.LastWriteTimeUtc.Ticks}");
    }

    /// <summary>Usual locations of browsers on this operating system.</summary>
    public static IReadOnlyList<string> UsualPlaces()
    {
        if (OperatingSystem.IsWindows())
        {
            var folders = new[] { SpecialFolder.ProgramFiles, SpecialFolder.ProgramFilesX86, SpecialFolder.LocalApplicationData };
            return [.. WindowsPlaces.SelectMany(location => folders.Select(folder => Path.Combine(GetFolderPath(folder), location)))];
        }

        return OperatingSystem.IsMacOS() ? [.. MacPlaces.SelectMany(MacPlacesOf)] : LinuxPlaces;
    }

    private static string? OnSearchPath(Surroundings surroundings) => Names
        .Select(name => surroundings.FindProgram(OperatingSystem.IsWindows() ? name + ".exe" : name))
        .FirstOrDefault(path => path is not null);

    private static IEnumerable<string> MacPlacesOf(string name)
    {
        var location = $"Applications/{name}.app/Contents/MacOS/{name}";
        return ["/" + location, Path.Combine(GetFolderPath(SpecialFolder.UserProfile), location)];
    }
}
