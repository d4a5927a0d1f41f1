using System.Collections.Immutable;
using System.Globalization;
using Guidebook.Generator.Diagnostics;
using Guidebook.Generator.IO;
using Guidebook.Generator.Printing;
using Guidebook.Generator.Reading.Files;
using Guidebook.Model;

namespace Guidebook.Generator.Examining;

/// <summary>Looks at everything that the program uses on this machine.</summary>
/// <param name="folders">The folders of the guide.</param>
/// <param name="output">The output folder.</param>
public sealed class Examination(ContentFolders folders, string output)
{
    private const long EnoughMegabytes = 500;
    private const int OldestNode = 20;

    private static readonly TimeSpan PatienceWithNpm = TimeSpan.FromMinutes(10);

    /// <summary>All conditions; first what every guide needs.</summary>
    public async Task<ImmutableArray<Condition>> RunAsync() =>
        [Guide(), await BrowserAsync(), Folder(), Room(), Assets(), .. await DevelopmentAsync()];

    private Condition Guide() => new("guide", "what the website and the booklets are made from",
        File.Exists(Path.Combine(folders.Content, "guide.yaml")) ? folders.Content : null,
        "'guidebook init' begins a guide; '--content DIR' names the folder of another.");

    private static async Task<Condition> BrowserAsync()
    {
        var surroundings = Surroundings.Current();
        var path = BrowserFinder.Find(new BrowserChoice { Surroundings = surroundings });
        var version = path is null ? null : await Programs.AskAsync(path, "--version");
        return new("browser", "prints the PDFs; without one, 'build --no-pdf' makes the website",
            version is null ? null : $"{version}, {path}",
            path is null ? "'guidebook doctor --fix' installs one; or install Chromium, Chrome or Edge." : $"'{path}' does not run. Install it again, or name another with --browser PATH.")
        {
            Fix = path is not null ? null : async () =>
            {
                var found = new DiagnosticBag();
                await BrowserInstaller.InstallAsync(surroundings, found);
                return found.IsEmpty ? null : found.Sorted[0].Message;
            },
        };
    }

    private Condition Folder()
    {
        var folder = Existing(output);
        var trial = Path.Combine(folder, $".guidebook-{Guid.NewGuid():N}");
        const string purpose = "takes what a build makes";
        try
        {
            File.WriteAllBytes(trial, []);
            File.Delete(trial);
            return new("output folder", purpose, Directory.Exists(output) ? $"{output} can be written" : $"{output} can be made", "");
        }
        catch (Exception exception) when (exception.IsIoError())
        {
            return new("output folder", purpose, null, $"'{folder}' cannot be written: {exception.Message} Change its permissions, or name another with --output DIR.");
        }
    }

    private Condition Room()
    {
        const string purpose = "a build keeps the old site until the new one is whole";
        var folder = Existing(output);
        // A folder of another machine, \\machine\folder, is on no drive that could be asked.
        if (folder.StartsWith(@"\\", StringComparison.Ordinal) || new DriveInfo(folder) is not { IsReady: true } drive)
            return new("room on the disk", purpose, "not known of this place", "");
        var free = drive.AvailableFreeSpace / 1_000_000;
        var words = string.Create(CultureInfo.InvariantCulture, $"{free:N0} MB free");
        return new("room on the disk", purpose, free >= EnoughMegabytes ? words : null,
            string.Create(CultureInfo.InvariantCulture, $"Only {words}. Make room for {EnoughMegabytes} MB, or name another disk with --output DIR."));
    }

    private static Condition Assets()
    {
        var theme = KnownThemes.All[0];
        var files = theme.WebsiteFiles(ThemeChoice.Usual).ToList();
        var lost = files.FirstOrDefault(path => theme.Read(path) is null);
        return new("theme", "styles, scripts and fonts of the pages",
            lost == default ? string.Create(CultureInfo.InvariantCulture, $"{theme.Name}, {files.Count} files") : null,
            $"'{lost}' is missing in the program. Install it again; in a clone: dotnet build");
    }

    /// <summary>What only those need who compile the program themselves.</summary>
    private static async Task<IEnumerable<Condition>> DevelopmentAsync()
    {
        var (sdk, node, npm) = (await Programs.AskAsync("dotnet", "--version"), await Programs.AskAsync("node", "--version"), await Programs.AskAsync("npm", "--version"));
        var isOld = Version.TryParse(node?.TrimStart('v'), out var version) && version.Major < OldestNode;
        const string only = "; only to compile the program from its repository";
        return
        [
            new(".NET SDK", $"compiles the program{only}", sdk, "https://dotnet.microsoft.com/download") { IsNeeded = false },
            new("Node.js", $"runs npm{only}", isOld ? null : node, string.Create(CultureInfo.InvariantCulture, $"Install Node.js {OldestNode} or newer{(isOld ? $"; this is {node}" : "")}: https://nodejs.org/")) { IsNeeded = false },
            new("npm", $"fetches fonts and the search engine{only}", npm, "It comes with Node.js: https://nodejs.org/ (Debian: apt-get install npm)") { IsNeeded = false },
            .. ThemePackages(),
        ];
    }

    /// <summary>The npm packages of each theme that has sources here; none outside of a clone of the repository.</summary>
    private static IEnumerable<Condition> ThemePackages()
    {
        if (!Directory.Exists("themes")) yield break;
        var locked = Directory.EnumerateDirectories("themes").Where(folder => File.Exists(Path.Combine(folder, "package-lock.json")));
        foreach (var folder in locked.Order(StringComparer.Ordinal))
            yield return new("packages", $"what npm fetches for {folder}", Directory.Exists(Path.Combine(folder, "node_modules")) ? $"{folder}/node_modules" : null,
                $"'guidebook doctor --fix', or: npm ci --ignore-scripts --prefix {folder}")
            {
                IsNeeded = false,
                Fix = async () => await Programs.RunAsync("npm", folder, PatienceWithNpm, "ci", "--ignore-scripts", "--no-audit", "--no-fund") is (not 0, var words)
                    ? $"npm ci failed: {string.Join(' ', words.Split('\n', StringSplitOptions.RemoveEmptyEntries).TakeLast(3))}" : null,
            };
    }

    private static string Existing(string folder)
    {
        var full = Path.GetFullPath(folder);
        while (!Directory.Exists(full) && Path.GetDirectoryName(full) is { } above) full = above;
        return full;
    }
}
