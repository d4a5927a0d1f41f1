using System.Collections.Immutable;
using Guidebook.Generator.Diagnostics;

namespace Guidebook.Generator.Commands;

/// <summary>The exit codes of the program.</summary>
public static class ExitCode
{
    /// <summary>No errors.</summary>
    public const int Clean = 0;

    /// <summary>Errors in the content.</summary>
    public const int Mistakes = 1;

    /// <summary>A usage error on the command line.</summary>
    public const int Usage = 2;

    /// <summary>An environment error, such as a missing browser.</summary>
    public const int Machine = 3;

    /// <summary>The exit code for diagnostics; errors in the content take precedence over environment errors.</summary>
    public static int From(ImmutableArray<Diagnostic> diagnostics) =>
        diagnostics.Any(diagnostic => diagnostic.Code.Severity is Severity.Error) ? Mistakes
        : diagnostics.Any(diagnostic => diagnostic.Code.Severity is Severity.Machine) ? Machine
        : Clean;
}
