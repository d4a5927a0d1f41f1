using static System.Environment;

namespace Guidebook.Generator.Reading.Files;

/// <summary>
/// The program's folders for this user, with what is fetched or compiled once for all guides. Nobody else can write there.
/// </summary>
internal static class UserFolder
{
    private const UnixFileMode Mine = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute;

    /// <summary>The path of a folder, which may not exist yet.</summary>
    public static string PathOf(string name) => Path.Combine(Root(), "guidebook", name);

    /// <summary>The user's folder for the data of programs; without a home, a folder of their own among the temporary ones.</summary>
    private static string Root()
    {
        // Verified, a folder that is not there yet would be no path at all.
        var data = GetFolderPath(SpecialFolder.LocalApplicationData, SpecialFolderOption.DoNotVerify);
        var home = GetFolderPath(SpecialFolder.UserProfile, SpecialFolderOption.DoNotVerify);
        var hasHome = Directory.Exists(home) && home != Path.GetPathRoot(home);
        if (Directory.Exists(data) || (data.Length > 0 && hasHome)) return data;
        var own = Path.Combine(Path.GetTempPath(), $"guidebook-{UserName}");
        if (OperatingSystem.IsWindows()) return own;
        Directory.CreateDirectory(own, Mine);
        return File.GetUnixFileMode(own) == Mine ? own : Directory.CreateTempSubdirectory("guidebook-").FullName;
    }
}
