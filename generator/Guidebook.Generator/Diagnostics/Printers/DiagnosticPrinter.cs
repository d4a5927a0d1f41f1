using System.Collections.Immutable;

namespace Guidebook.Generator.Diagnostics.Printers;

/// <summary>The forms in which findings are printed.</summary>
public enum DiagnosticFormat
{
    /// <summary>For people: a line each, then the author's line with a caret under the spot.</summary>
    Text,

    /// <summary>A JSON array.</summary>
    Json,

    /// <summary>SARIF 2.1.0 (OASIS), for code scanning.</summary>
    Sarif,

    /// <summary>Workflow commands that GitHub Actions turns into notes beside the lines.</summary>
    GitHub,
}

/// <summary>Prints findings, all at once, in one of the forms.</summary>
public static class DiagnosticPrinter
{
    /// <summary>Prints the findings in the order given.</summary>
    /// <param name="colour">Whether the text form may use colours.</param>
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
