using System.Globalization;
using System.Runtime.InteropServices;

namespace Guidebook.Generator.Commands;

/// <summary>
/// The number of files that the system lets the program have open. Below a number the runtime cannot even load its own libraries, and fails
/// in ways that look like bugs.
/// </summary>
internal static class OpenFiles
{
    private const ulong Least = 256;
    private const int OfLinux = 7;
    private const int OfMac = 8;

    /// <summary>What is wrong and how to change it; null if the number suffices.</summary>
    public static string? Lack =>
        !OperatingSystem.IsWindows() && Get(OperatingSystem.IsLinux() ? OfLinux : OfMac, out var limit) == 0 && limit.Soft < Least
            ? string.Create(CultureInfo.InvariantCulture, $"error: The system lets this program open {limit.Soft} files at once, and it needs {Least}. Allow more, for example with 'ulimit -n 1024'.")
            : null;

    [DllImport("libc", EntryPoint = "getrlimit")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int Get(int resource, out Limit limit);

    [StructLayout(LayoutKind.Sequential)]
    private readonly struct Limit
    {
        public readonly ulong Soft;

        public readonly ulong Hard;
    }
}
