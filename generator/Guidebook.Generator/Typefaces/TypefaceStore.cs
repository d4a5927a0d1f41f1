using System.Diagnostics;
using Guidebook.Generator.Diagnostics;
using Guidebook.Generator.Hashing;
using Guidebook.Generator.IO;
using Guidebook.Generator.Reading.Files;

namespace Guidebook.Generator.Typefaces;

/// <summary>
/// Finds the typefaces of a script: beside the program, where an installed program brings them along, else in a folder of the user, into
/// which npm fetches them once, checked against the hashes of the lock file.
/// </summary>
/// <param name="folder">The folder of fetched typefaces.</param>
/// <param name="npm">The program to fetch with.</param>
internal sealed class TypefaceStore(string folder, string npm)
{
    private const string Variable = "GUIDEBOOK_TYPEFACES";
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(10);

    /// <summary>The store of this user; the variable <c>GUIDEBOOK_TYPEFACES</c> names another folder.</summary>
    public static TypefaceStore OfUser() => new(FolderOfUser, OperatingSystem.IsWindows() ? "npm.cmd" : "npm");

    /// <summary>The folder of the typefaces that were fetched for this user.</summary>
    private static string FolderOfUser =>
        Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } named ? named : UserFolder.PathOf("typefaces");

    /// <summary>The folder with the npm packages of a script; null if they cannot be fetched, which is reported.</summary>
    public string? Find(TypefacePackage package, DiagnosticBag diagnostics)
    {
        var here = FolderOf(package);
        if (Directory.Exists(here)) return here;
        var problem = TryFetch(package, here);
        if (problem is null) return here;
        diagnostics.Report(Codes.TypefacesNotFetched,
            $"The guide needs the typefaces '{package.Name}', and they could not be fetched: {problem} Install Node.js with npm, be online once, or put fonts of your own into 'fonts'.");
        return null;
    }

    /// <summary>The folder of a script: beside the program, or in that of the user, where it may still have to be fetched.</summary>
    public string FolderOf(TypefacePackage package)
    {
        var name = $"{package.Name}-{ContentHash.Create(Resource(package, "package-lock.json"))[..12]}";
        var installed = Path.Combine(AppContext.BaseDirectory, "typefaces", name);
        return Directory.Exists(installed) ? installed : Path.Combine(folder, name);
    }

    /// <summary>Fetches the typefaces; returns what went wrong, null for nothing.</summary>
    private string? TryFetch(TypefacePackage package, string target)
    {
        try
        {
            Fetch(package, target);
            return null;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return "npm is not installed.";
        }
        catch (Exception exception) when (exception.IsIoError())
        {
            return exception.Message;
        }
    }

    /// <summary>Fetches into a temporary folder and moves the needed files; another process may have been first.</summary>
    private void Fetch(TypefacePackage package, string target)
    {
        Directory.CreateDirectory(folder);
        var work = Directory.CreateDirectory(Path.Combine(folder, $"new-{Guid.NewGuid():N}")).FullName;
        try
        {
            foreach (var file in new[] { "package.json", "package-lock.json" }) File.WriteAllText(Path.Combine(work, file), Resource(package, file));
            Install(work);
            var kept = Path.Combine(work, "kept");
            foreach (var source in Directory.EnumerateDirectories(Path.Combine(work, "node_modules", "@fontsource")))
                Keep(source, Path.Combine(kept, Path.GetFileName(source)));
            if (!Directory.Exists(target)) Directory.Move(kept, target);
        }
        finally
        {
            Directory.Delete(work, recursive: true);
        }
    }

    /// <summary>Moves the list of subsets, the licence and the files of the needed weights.</summary>
    private static void Keep(string source, string target)
    {
        var faces = NpmTypeface.Read(source);
        Directory.CreateDirectory(Path.Combine(target, NpmTypeface.FilesFolder));
        var others = new[] { NpmTypeface.ListFile, "LICENSE" }.Where(name => File.Exists(Path.Combine(source, name)));
        foreach (var file in faces.Select(face => Path.Combine(NpmTypeface.FilesFolder, face.FileName)).Concat(others))
            File.Move(Path.Combine(source, file), Path.Combine(target, file));
    }

    private void Install(string work)
    {
        var start = new ProcessStartInfo(npm, ["ci", "--no-audit", "--no-fund", "--ignore-scripts", "--loglevel=error"])
        {
            WorkingDirectory = work,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using var process = Process.Start(start)!;
        process.OutputDataReceived += (_, _) => { };
        process.BeginOutputReadLine();
        var complaint = process.StandardError.ReadToEndAsync();
        if (!process.WaitForExit(Patience))
        {
            process.Kill(entireProcessTree: true);
            throw new IOException($"npm did not end within {Patience.TotalMinutes:0} minutes.");
        }

        if (process.ExitCode == 0) return;
        var last = complaint.GetAwaiter().GetResult().Split('\n', StringSplitOptions.RemoveEmptyEntries).FirstOrDefault() ?? "no message";
        throw new IOException($"npm ended with {process.ExitCode} ({last.Trim()}).");
    }

    private static string Resource(TypefacePackage package, string file) => EmbeddedFile.ReadText($"typefaces/{package.Name}/{file}");
}
