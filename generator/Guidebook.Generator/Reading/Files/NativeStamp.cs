using System.Runtime.InteropServices;
using System.Text;

namespace Guidebook.Generator.Reading.Files;

/// <summary>
/// Reads file attributes from Linux that .NET does not provide, or not in one call: change time, inode number, and whether the file is a
/// symlink.
/// </summary>
internal static class NativeStamp
{
    private const int CurrentFolder = -100;
    private const int DoNotFollow = 0x100;
    private const uint BasicFactsAndBirth = 0xFFF;
    private static readonly bool IsThere = OperatingSystem.IsLinux() && HasStatx();

    /// <summary>The stamp of a file, after following symlinks; null on other systems, or if there is no file.</summary>
    public static FileStamp? Read(string path) => FactsOf(path, 0)?.Stamp;

    /// <summary>The stamp of a file or of a symlink itself; null on other systems, or if there is no file.</summary>
    public static FileStamp? OfItself(string path, out bool isLink, out bool isSpecial)
    {
        var facts = FactsOf(path, DoNotFollow);
        isLink = facts is { IsLink: true };
        isSpecial = facts is { IsSpecial: true };
        return facts?.Stamp;
    }

    /// <summary>Whether a path leads to a pipe, a socket or a device, which would keep a reader waiting or never end.</summary>
    public static bool IsSpecial(string path) => FactsOf(path, 0) is { IsSpecial: true };

    private static Facts? FactsOf(string path, int flags)
    {
        if (!IsThere) return null;
        return Statx(CurrentFolder, Encoding.UTF8.GetBytes(path + '\0'), flags, BasicFactsAndBirth, out var facts) == 0 ? facts : null;
    }

    /// <summary>Whether the C library has the function.</summary>
    private static bool HasStatx()
    {
        try
        {
            _ = Statx(CurrentFolder, [(byte)'/', 0], 0, BasicFactsAndBirth, out _);
            return true;
        }
        catch (EntryPointNotFoundException)
        {
            return false;
        }
    }

    [DllImport("libc", EntryPoint = "statx")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int Statx(int folder, byte[] path, int flags, uint mask, out Facts facts);

    /// <summary><c>struct statx</c>, the same on every processor (statx(2)).</summary>
    [StructLayout(LayoutKind.Explicit, Size = 256)]
    private readonly struct Facts
    {
        [FieldOffset(28)]
        public readonly ushort Mode;

        [FieldOffset(32)]
        public readonly long Number;

        [FieldOffset(40)]
        public readonly long Size;

        [FieldOffset(80)]
        public readonly Moment Born;

        [FieldOffset(96)]
        public readonly Moment Changed;

        [FieldOffset(112)]
        public readonly Moment Written;

        [FieldOffset(136)]
        public readonly uint DiskMajor;

        [FieldOffset(140)]
        public readonly uint DiskMinor;

        public bool IsLink => (Mode & 0xF000) == 0xA000;

        public bool IsSpecial => (Mode & 0xF000) is not (0x8000 or 0x4000 or 0xA000);

        public FileStamp Stamp =>
            new(Size, Written.Ticks, Changed.Ticks, Number ^ Born.Ticks ^ ((long)DiskMajor << 52) ^ ((long)DiskMinor << 44));
    }

    /// <summary><c>struct statx_timestamp</c>: seconds since 1970 and nanoseconds.</summary>
    [StructLayout(LayoutKind.Explicit, Size = 16)]
    private readonly struct Moment
    {
        [FieldOffset(0)]
        public readonly long Seconds;

        [FieldOffset(8)]
        public readonly uint Nanoseconds;

        public long Ticks => DateTime.UnixEpoch.Ticks + Seconds * TimeSpan.TicksPerSecond + Nanoseconds / 100;
    }
}
