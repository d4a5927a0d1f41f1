using System.IO.Enumeration;
using Guidebook.Generator.Reading;

namespace Guidebook.Generator.Serving;

/// <summary>A number for all that stands in a folder, names and stamps: another number means that something has changed.</summary>
internal static class FolderPrint
{
    private static readonly EnumerationOptions Everything = new() { RecurseSubdirectories = true, AttributesToSkip = 0, IgnoreInaccessible = true };

    /// <summary>The number of a folder; 0 where there is none.</summary>
    public static long Of(string folder)
    {
        try
        {
            var print = 0L;
            // The order in which a disk names its files means nothing, so it must not count.
            foreach (var path in new FileSystemEnumerable<string>(folder, (ref FileSystemEntry entry) => entry.ToFullPath(), Everything))
                print += HashCode.Combine(path, FileStamp.Read(path)) * 2654435761L;
            return print;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return 0;
        }
    }

    /// <summary>Which folder it is that stands there now; null where there is none.</summary>
    public static long? IdentityOf(string folder) => !Directory.Exists(folder) ? null
        : NativeStamp.Read(folder)?.Number ?? Directory.GetCreationTimeUtc(folder).Ticks;
}
