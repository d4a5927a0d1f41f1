using Guidebook.Generator.Diagnostics;
using Guidebook.Generator.Editions.Hosting;
using Guidebook.Generator.Publishing;
using Guidebook.Model;

namespace Guidebook.Generator;

/// <summary>Writes what a server reads and no visitor: it lies beside the website, not in it.</summary>
internal static class HostFiles
{
    private const string ForNginx = "nginx.conf";

    /// <summary>The file in an output folder.</summary>
    public static string PathBeside(string output) => Path.Combine(output, ForNginx);

    /// <summary>Writes the rules for nginx; a failure leaves the published website as it is.</summary>
    public static void WriteBeside(OutputFolder output, Settings settings, DiagnosticBag diagnostics) =>
        output.WriteBeside(ForNginx, ServerRules.WriteNginx(settings), diagnostics);
}
