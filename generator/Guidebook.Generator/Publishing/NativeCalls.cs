using System.Runtime.InteropServices;
using System.Text;

namespace Guidebook.Generator.Publishing;

/// <summary>System calls that .NET does not offer: atomic exchange of two folders, and hard links.</summary>
internal static class NativeCalls
{
    private const int CurrentFolder = -100;
    private const uint RenameExchange = 2;

    // struct statx, the same on every processor; the second byte of its attributes, in the order of bytes of all processors of .NET.
    private const int SizeOfFacts = 256;
    private const int PlaceOfAttributes = 8;
    private const int MountRoot = 0x20;

    /// <summary>Swaps two folders atomically; false if the system or the file system does not support it.</summary>
    public static bool Exchange(string one, string other) =>
        OperatingSystem.IsLinux() && Succeeds(() => RenameAt2(CurrentFolder, Text(one), CurrentFolder, Text(other), RenameExchange));

    /// <summary>Creates a hard link to a file or symlink; false if the system or the file system does not support it.</summary>
    public static bool Link(string existing, string second) =>
        !OperatingSystem.IsWindows() && Succeeds(() => HardLink(Text(existing), Text(second)));

    /// <summary>Whether a file system begins at a folder, which then cannot be moved; false if the system does not say.</summary>
    public static bool IsMountPoint(string folder)
    {
        if (!OperatingSystem.IsLinux()) return false;
        var facts = new byte[SizeOfFacts];
        return Succeeds(() => Statx(CurrentFolder, Text(folder), 0, 0, facts)) && (facts[PlaceOfAttributes + 1] & MountRoot) != 0;
    }

    /// <summary>Waits until a file or folder is on the disk; false if the system refused.</summary>
    public static bool Sync(string path)
    {
        if (OperatingSystem.IsWindows()) return true;
        var file = Open(Text(path), 0);
        if (file < 0) return false;
        var isSynced = Fsync(file) == 0;
        _ = Close(file);
        return isSynced;
    }

    /// <summary>
    /// Waits until all that was written to the file system of a file is on the disk; false if the system does not support it, or refused.
    /// </summary>
    public static bool SyncFileSystem(string path)
    {
        if (!OperatingSystem.IsLinux()) return false;
        var file = Open(Text(path), 0);
        if (file < 0) return false;
        var isSynced = Succeeds(() => Syncfs(file));
        _ = Close(file);
        return isSynced;
    }

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

    [DllImport("libc", EntryPoint = "statx")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int Statx(int folder, byte[] path, int flags, uint mask, byte[] facts);

    [DllImport("libc", EntryPoint = "open")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int Open(byte[] path, int flags);

    [DllImport("libc", EntryPoint = "fsync")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int Fsync(int file);

    [DllImport("libc", EntryPoint = "syncfs")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int Syncfs(int file);

    [DllImport("libc", EntryPoint = "close")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int Close(int file);

    [DllImport("libc", EntryPoint = "link")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int HardLink(byte[] existing, byte[] second);
}
