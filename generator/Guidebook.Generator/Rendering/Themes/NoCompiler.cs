using Guidebook.Generator.Diagnostics;
using Guidebook.Model;

namespace Guidebook.Generator.Rendering.Themes;

/// <summary>
/// The finding of a native program for a template. It hands guides with templates over when it starts, so that it finds only those that
/// came while it runs.
/// </summary>
internal static class NoCompiler
{
    /// <summary>Reports a template.</summary>
    public static void Report(string name, DiagnosticBag diagnostics) =>
        diagnostics.Report(Codes.TemplateBroken, SourceSpan.Whole(name),
            "The guide had no templates when this program started, and so it runs without the compiler for them. Start it again.");
}
