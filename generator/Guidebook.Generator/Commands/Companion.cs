using System.CommandLine;
using System.Diagnostics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Text;
using Guidebook.Generator.Editions;
using Guidebook.Generator.Reading;

namespace Guidebook.Generator.Commands;

/// <summary>The managed program beside a native one: it can compile, and gets the same command line where a guide needs that.</summary>
public static class Companion
{
    private const string Folder = "managed";

    /// <summary>Hands a command line over, with this process where the system lets it; null if this program runs it itself.</summary>
    public static int? TakeOver(ParseResult arguments, string[] words)
    {
        if (RuntimeFeature.IsDynamicCodeSupported || ContentOf(arguments) is not { } content
            || !CompilerNeed.Of(content, KnownThemes.Folders.Select(ThemeFinder.NameOf))) return null;
        var program = Path.Combine(AppContext.BaseDirectory, Folder, OperatingSystem.IsWindows() ? "guidebook.exe" : "guidebook");
        if (!OperatingSystem.IsWindows()) Become(program, words);
        else if (File.Exists(program)) return Await(program, words);
        LastWords.Say($"error: The theme or a text file of this guide has templates, which the program '{program}' compiles, and it cannot be run. It is part of the archive: unpack the whole archive.");
        return ExitCode.Machine;
    }

    private static int Await(string program, string[] words)
    {
        using var process = Process.Start(new ProcessStartInfo(program, words))!;
        process.WaitForExit();
        return process.ExitCode;
    }

    /// <summary>Replaces the program of this process, which then gets all signals; returns if there is no such program.</summary>
    private static void Become(string program, string[] words)
    {
        string[] command = [program, .. words];
        _ = Execute(Encoding.UTF8.GetBytes(program + '\0'), [.. command.Select(Marshal.StringToCoTaskMemUTF8), 0]);
    }

    [DllImport("libc", EntryPoint = "execv")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int Execute(byte[] path, nint[] arguments);

    /// <summary>The folder of the guide; null for commands that draw nothing.</summary>
    private static string? ContentOf(ParseResult arguments) =>
        arguments.CommandResult.Command is { Name: "build" or "check" or "serve" } command
        && command.Options.OfType<Option<string>>().FirstOrDefault(option => option.Name == "--content") is { } content
            ? arguments.GetValue(content)
            : null;
}
