using System.Runtime.InteropServices;
using System.Text;

namespace Guidebook.Generator.Publishing;

/// <summary>System calls that .NET does not offer: atomic exchange of two folders, and hard links.</summary>
internal static class NativeCalls
{
    private const int CurrentFolder = -100;
    private const uint RenameExchange = 2;

    /// <summary>Swaps two folders atomically; false if the system or the file system does not support it.</summary>
    public static bool Exchange(string one, string other) =>
        OperatingSystem.IsLinux() && Succeeds(() => RenameAt2(CurrentFolder, Text(one), CurrentFolder, Text(other), RenameExchange));

    /// <summary>Creates a hard link to a file or symlink; false if the system or the file system does not support it.</summary>
    public static bool Link(string existing, string second) =>
        !OperatingSystem.IsWindows() && Succeeds(() => HardLink(Text(existing), Text(second)));

    private static bool Succeeds(Func<int> call)
    {
        try
        {
            return call() == 0;
        }
        catch (EntryPointNotFoundException)
        {
            return false; // The C library is too old.
        }
    }

    private static byte[] Text(string path) => Encoding.UTF8.GetBytes(path + '\0');

    [DllImport("libc", EntryPoint = "renameat2")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int RenameAt2(int fromFolder, byte[] from, int toFolder, byte[] to, uint flags);

    [DllImport("libc", EntryPoint = "link")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int HardLink(byte[] existing, byte[] second);
}
