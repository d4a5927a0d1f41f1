using System.Collections.Immutable;

namespace Guidebook.Generator.Diagnostics.Printers;

/// <summary>The output formats of diagnostics.</summary>
public enum DiagnosticFormat
{
    /// <summary>For people: one line each, then the source line with a caret under the location.</summary>
    Text,

    /// <summary>A JSON array.</summary>
    Json,

    /// <summary>SARIF 2.1.0 (OASIS), for code scanning.</summary>
    Sarif,

    /// <summary>Workflow commands, which GitHub Actions shows as annotations beside the lines.</summary>
    GitHub,
}

/// <summary>Prints diagnostics in one of the formats.</summary>
public static class DiagnosticPrinter
{
    /// <summary>Prints the diagnostics in the given order.</summary>
    /// <param name="colour">Whether the text format may use colours.</param>
    public static void Print(ImmutableArray<Diagnostic> diagnostics, DiagnosticFormat format, TextWriter writer, bool colour)
    {
        switch (format)
        {
            case DiagnosticFormat.Json: JsonPrinter.Print(diagnostics, writer); break;
            case DiagnosticFormat.Sarif: SarifPrinter.Print(diagnostics, writer); break;
            case DiagnosticFormat.GitHub: GitHubPrinter.Print(diagnostics, writer); break;
            default: new TextPrinter(writer, colour).Print(diagnostics); break;
        }
    }
}
