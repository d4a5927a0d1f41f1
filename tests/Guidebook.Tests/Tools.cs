using System.Diagnostics;
using Guidebook.Generator;

namespace Guidebook.Tests;

/// <summary>
/// Programs of the system that judge our results. Where one is missing it is installed by apt-get if we are root, once and
/// one at a time; elsewhere the test fails and names what to install.
/// </summary>
public static class Tools
{
    private static readonly Lock Installing = new();

    /// <summary>The path of a program.</summary>
    /// <param name="package">The Debian package that has it.</param>
    public static string Find(string program, string package)
    {
        if (OnPath(program) is { } found) return found;
        lock (Installing)
        {
            if (OnPath(program) is null && Environment.IsPrivilegedProcess && OnPath("apt-get") is { } apt) Install(apt, package);
        }

        return OnPath(program) ?? throw new InvalidOperationException(
            $"This test needs '{program}'. Please install it (Debian: apt-get install {package}).");
    }

    /// <summary>The browser that prints in tests and reads the website: Chromium without its own windows, as builds prefer it.</summary>
    public static string Browser() =>
        Environment.GetEnvironmentVariable("GUIDEBOOK_BROWSER") is { Length: > 0 } named ? named : Find("chromium-headless-shell", "chromium-headless-shell");

    /// <summary>Runs <c>qpdf</c>, <c>pdfinfo</c> or <c>pdftotext</c> and hands over what it wrote.</summary>
    public static string Run(string program, params string[] arguments)
    {
        var (code, output) = Execute(Find(program, program == "qpdf" ? "qpdf" : "poppler-utils"), arguments);
        return code == 0 ? output : throw new InvalidOperationException($"{program} ended with {code}: {output}");
    }

    /// <summary>
    /// Runs <c>exiftool</c>, which tells all that is said in a picture besides the picture, and hands over what it wrote.
    /// </summary>
    public static string RunExifTool(params string[] arguments) => Execute(Find("exiftool", "libimage-exiftool-perl"), arguments).Output;

    /// <summary>The words behind the codes to scan that pictures show.</summary>
    public static string[] Scan(params string[] pictures)
    {
        var (code, output) = Execute(Find("zbarimg", "zbar-tools"), ["--quiet", "--raw", "--nodbus", "-Sdisable", "-Sqrcode.enable", .. pictures]);
        return code is 0 or 4 ? output.Split('\n', StringSplitOptions.RemoveEmptyEntries) : throw new InvalidOperationException($"zbarimg ended with {code}: {output}");
    }

    /// <summary>
    /// Runs a script in the system's Python with <c>pypdf</c>, which reads and fills forms, and hands over what it wrote.
    /// </summary>
    public static string RunPypdf(string script, params string[] arguments) => RunPython("pypdf", script, arguments);

    /// <summary>
    /// Runs a script in the system's Python with a library, whose Debian package is <c>python3-</c> and its name, and hands over what it
    /// wrote.
    /// </summary>
    public static string RunPython(string library, string script, params string[] arguments)
    {
        const string python = "/usr/bin/python3"; // Another one that comes first on the path would not see Debian's packages.
        lock (Installing)
        {
            var isThere = File.Exists(python) && Execute(python, "-c", $"import {library}").Code == 0;
            if (!isThere && Environment.IsPrivilegedProcess && OnPath("apt-get") is { } apt) Install(apt, $"python3-{library}");
        }

        var (code, output) = Execute(python, ["-c", script, .. arguments]);
        return code == 0 ? output : throw new InvalidOperationException($"{library} (Debian: apt-get install python3-{library}) ended with {code}: {output}");
    }

    /// <summary>Runs the Nu HTML checker over folders and hands over what it found wrong, a line each.</summary>
    /// <param name="package">The folder with the npm package of the checker; fetched there as locked where it is not yet.</param>
    public static string[] CheckHtml(string package, params string[] folders)
    {
        var checker = Path.Combine(package, "node_modules/vnu-jar/build/dist/vnu.jar");
        lock (Installing)
        {
            if (!File.Exists(checker)) Execute(Find("npm", "npm"), "ci", "--prefix", package, "--ignore-scripts", "--no-audit", "--no-fund");
        }

        return Execute(Find("java", "default-jre-headless"), ["-jar", checker, "--errors-only", "--skip-non-html", .. folders]).Output
            .Split('\n', StringSplitOptions.RemoveEmptyEntries);
    }

    private static string? OnPath(string program) => (Environment.GetEnvironmentVariable("PATH") ?? "")
        .Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
        .Select(folder => Path.Combine(folder, program))
        .FirstOrDefault(File.Exists);

    /// <summary>Two runs of the tests at once wait for each other: apt-get itself waits for its lock.</summary>
    private static void Install(string apt, string package)
    {
        Execute(apt, "-o", "DPkg::Lock::Timeout=300", "update", "--quiet");
        Execute(apt, "-o", "DPkg::Lock::Timeout=300", "install", "--yes", "--quiet", "--no-install-recommends", package);
    }

    private static (int Code, string Output) Execute(string program, params string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true };
        using var process = Process.Start(start)!;
        var errors = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, output + errors.GetAwaiter().GetResult());
    }
}
