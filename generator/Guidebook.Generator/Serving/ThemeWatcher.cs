using System.Collections.Immutable;
using System.ComponentModel;
using System.Diagnostics;
using Guidebook.Generator.IO;
using Guidebook.Generator.Reading.Files;
using Guidebook.Themes.Kit;

namespace Guidebook.Generator.Serving;

/// <summary>
/// Watches the theme's source folder if the program runs from its source tree, and bundles changed stylesheets and scripts as the program's
/// build does. Templates and strings are code, which <c>dotnet watch</c> reloads.
/// </summary>
/// <param name="folder">The folder with the theme's <c>package.json</c>.</param>
/// <param name="report">Prints a sentence on the server's terminal.</param>
public sealed class ThemeWatcher(string folder, Action<string> report)
{
    private static readonly string[] Sources = ["assets", "scripts"];
    private static readonly string[] Bundles = ["styles", "bundle"];

    /// <summary>Finds the project folder of a theme in the source tree of the running program; null if it runs elsewhere.</summary>
    public static string? Find(ITheme theme)
    {
        var project = theme.GetType().Assembly.GetName().Name + ".csproj";
        for (var above = AppContext.BaseDirectory; above is not null; above = Path.GetDirectoryName(above))
            if (Path.Combine(above, "themes") is var themes && Directory.Exists(themes))
                return Directory.EnumerateDirectories(themes)
                    .FirstOrDefault(one => File.Exists(Path.Combine(one, project)) && Directory.Exists(Path.Combine(one, "node_modules")));
        return null;
    }

    /// <summary>Bundles after every change, until it is cancelled.</summary>
    /// <param name="renew">Receives the new files.</param>
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
            // The watch was cancelled.
        }
    }

    /// <summary>Bundles all files; null on errors, which are printed.</summary>
    public async Task<ThemeFiles?> BundleAsync(CancellationToken cancellation)
    {
        try
        {
            using var home = TemporaryFolder.Create("theme");
            var made = Directory.CreateDirectory(Path.Combine(home.Path, "made"));
            foreach (var bundle in Bundles)
                if (!await RunAsync(bundle, made.FullName, cancellation)) return null;
            foreach (var drawing in Directory.EnumerateFiles(Path.Combine(folder, "assets"), "*.svg"))
                File.Copy(drawing, Path.Combine(made.FullName, Path.GetFileName(drawing)));
            return new(made.EnumerateFiles()
                .ToImmutableDictionary(file => file.Name, file => File.ReadAllBytes(file.FullName), StringComparer.Ordinal));
        }
        catch (Exception exception) when (exception.IsIoError())
        {
            report($"The theme's files could not be read; the site keeps the old ones. {exception.Message}");
            return null;
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
