namespace Guidebook.Generator.Serving;

/// <summary>A folder for what is needed for a while.</summary>
internal static class TemporaryFolder
{
    /// <summary>Deletes it; where somebody still writes in it, the system will clear it away in time.</summary>
    public static void Delete(string path)
    {
        try
        {
            if (Directory.Exists(path)) Directory.Delete(path, recursive: true);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // Nobody needs to know.
        }
    }
}
