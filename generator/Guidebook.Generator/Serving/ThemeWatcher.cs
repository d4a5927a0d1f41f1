using System.Collections.Immutable;
using System.ComponentModel;
using System.Diagnostics;
using Guidebook.Themes.Kit;

namespace Guidebook.Generator.Serving;

/// <summary>
/// The theme's source folder, where the program runs from its source tree: when a stylesheet or script in it changes, they are bundled
/// again, as the build of the program does it. Templates and words are code: <c>dotnet watch</c> sees to them.
/// </summary>
/// <param name="folder">The folder with the theme's <c>package.json</c>.</param>
/// <param name="report">Called with a sentence for whoever runs the server.</param>
public sealed class ThemeWatcher(string folder, Action<string> report)
{
    private static readonly string[] Sources = ["assets", "scripts"];
    private static readonly string[] Bundles = ["styles", "bundle"];

    /// <summary>
    /// The folder with the project of a theme, in the source tree in which the program was built; null where it runs elsewhere.
    /// </summary>
    public static string? Find(ITheme theme)
    {
        var project = theme.GetType().Assembly.GetName().Name + ".csproj";
        for (var above = AppContext.BaseDirectory; above is not null; above = Path.GetDirectoryName(above))
            if (Path.Combine(above, "themes") is var themes && Directory.Exists(themes))
                return Directory.EnumerateDirectories(themes)
                    .FirstOrDefault(one => File.Exists(Path.Combine(one, project)) && Directory.Exists(Path.Combine(one, "node_modules")));
        return null;
    }

    /// <summary>Bundles again after every change, until it is told to end.</summary>
    /// <param name="renew">Takes the new files.</param>
    public async Task WatchAsync(bool poll, Action<ThemeFiles> renew, CancellationToken ending)
    {
        await using var watch = new ChangeWatch(Sources.Select(part => Path.Combine(folder, part)), poll, report);
        try
        {
            while (true)
            {
                await watch.WaitAsync(ending);
                if (await BundleAsync(ending) is { } files) renew(files);
            }
        }
        catch (OperationCanceledException) when (ending.IsCancellationRequested)
        {
            // The end.
        }
    }

    /// <summary>Bundles everything; null, and said, where there are mistakes.</summary>
    public async Task<ThemeFiles?> BundleAsync(CancellationToken cancellation)
    {
        DirectoryInfo? made = null;
        try
        {
            made = Directory.CreateTempSubdirectory("guidebook-theme-");
            foreach (var bundle in Bundles)
                if (!await RunAsync(bundle, made.FullName, cancellation)) return null;
            foreach (var drawing in Directory.EnumerateFiles(Path.Combine(folder, "assets"), "*.svg"))
                File.Copy(drawing, Path.Combine(made.FullName, Path.GetFileName(drawing)));
            return new(made.EnumerateFiles()
                .ToImmutableDictionary(file => file.Name, file => File.ReadAllBytes(file.FullName), StringComparer.Ordinal));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            report($"The theme's files could not be read; the site keeps the old ones. {exception.Message}");
            return null;
        }
        finally
        {
            if (made is not null) TemporaryFolder.Delete(made.FullName);
        }
    }

    private async Task<bool> RunAsync(string bundle, string to, CancellationToken cancellation)
    {
        string[] command = ["npm", "run", "--silent", bundle, "--", $"--outdir={to}"];
        if (OperatingSystem.IsWindows()) command = ["cmd", "/c", .. command];
        try
        {
            using var process =
                Process.Start(
                new ProcessStartInfo(command[0], command[1..])
                { WorkingDirectory = folder, RedirectStandardError = true, RedirectStandardOutput = true })!;
            await using var ending = cancellation.Register(() => process.Kill(entireProcessTree: true));
            var lines = process.StandardOutput.ReadToEndAsync(cancellation);
            var errors = await process.StandardError.ReadToEndAsync(cancellation);
            await process.WaitForExitAsync(cancellation);
            if (process.ExitCode != 0) report($"The theme's files could not be bundled; the site keeps the old ones.\n{(errors + await lines).Trim()}");
            return process.ExitCode == 0;
        }
        catch (Win32Exception)
        {
            report("The theme's files could not be bundled: npm was not found.");
            return false;
        }
    }
}
