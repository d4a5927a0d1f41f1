using System.Runtime.InteropServices;
using System.Text;

namespace Guidebook.Generator.Publishing;

/// <summary>The calls of the operating system that .NET does not offer: exchange two folders, and give a file a second name.</summary>
internal static class NativeCalls
{
    private const int CurrentFolder = -100;
    private const uint RenameExchange = 2;

    /// <summary>Lets two folders change places in one move; false where the system or the disk cannot.</summary>
    public static bool Exchange(string one, string other) =>
        OperatingSystem.IsLinux() && Succeeds(() => RenameAt2(CurrentFolder, Text(one), CurrentFolder, Text(other), RenameExchange));

    /// <summary>Gives a file (or a symbolic link itself) a second name; false where the system or the disk cannot.</summary>
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
            return false; // an old C library
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
