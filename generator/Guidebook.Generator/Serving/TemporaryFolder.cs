namespace Guidebook.Generator.Serving;

/// <summary>Deletes temporary folders.</summary>
internal static class TemporaryFolder
{
    /// <summary>Deletes a folder; if a file is in use, the folder is left to the system's cleanup.</summary>
    public static void Delete(string path)
    {
        try
        {
            if (Directory.Exists(path)) Directory.Delete(path, recursive: true);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // Left to the system's cleanup.
        }
    }
}
