using System.ComponentModel;
using System.Diagnostics;

namespace Guidebook.Generator.Serving;

/// <summary>Opens addresses in the system's default browser.</summary>
internal static class SystemBrowser
{
    /// <summary>Opens an address; false if there is no browser.</summary>
    public static bool Open(string address)
    {
        var start = OperatingSystem.IsWindows() ? new ProcessStartInfo(address) { UseShellExecute = true }
            : new ProcessStartInfo(OperatingSystem.IsMacOS() ? "open" : "xdg-open", [address])
            { RedirectStandardOutput = true, RedirectStandardError = true };
        try
        {
            using var process = Process.Start(start);
            return true;
        }
        catch (Exception exception) when (exception is Win32Exception or InvalidOperationException)
        {
            return false;
        }
    }
}
