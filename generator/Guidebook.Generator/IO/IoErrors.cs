namespace Guidebook.Generator.IO;

/// <summary>Classifies I/O errors and describes them for the user.</summary>
internal static class IoErrors
{
    private const int WindowsSharing = unchecked((int)0x80070020);
    private const int WindowsDiskFull = unchecked((int)0x80070070);

    /// <summary>Whether an exception is an I/O or permission error rather than a bug.</summary>
    public static bool IsIoError(this Exception exception) => exception is IOException or UnauthorizedAccessException;

    /// <summary>Whether another process has locked the file.</summary>
    public static bool IsHeldByAnother(this IOException exception) =>
        OperatingSystem.IsWindows() ? exception.HResult == WindowsSharing : exception.HResult is 11 or 35; // EWOULDBLOCK: Linux, macOS

    /// <summary>Describes the error as the end of a sentence.</summary>
    public static string Reason(Exception exception) => exception switch
    {
        UnauthorizedAccessException => "permission is denied",
        DirectoryNotFoundException => "its path leads through something that is not a folder",
        { HResult: WindowsDiskFull or 28 } => "the disk is full",
        { HResult: 30 } => "the disk can only be read",
        { HResult: 69 or 122 } => "your share of the disk is used up",
        _ => exception.Message.TrimEnd('.'),
    };
}
