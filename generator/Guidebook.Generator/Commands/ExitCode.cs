using System.Collections.Immutable;
using Guidebook.Generator.Diagnostics;

namespace Guidebook.Generator.Commands;

/// <summary>The exit codes of the program.</summary>
public static class ExitCode
{
    /// <summary>No errors.</summary>
    public const int Clean = 0;

    /// <summary>Errors in the content, and only these.</summary>
    public const int Mistakes = 1;

    /// <summary>A usage error on the command line.</summary>
    public const int Usage = 2;

    /// <summary>An environment error, such as a missing browser.</summary>
    public const int Machine = 3;

    /// <summary>A bug of the program.</summary>
    public const int Bug = 70;

    /// <summary>Ended by SIGINT (Ctrl+C): 128 and the number of the signal.</summary>
    public const int Interrupted = 130;

    /// <summary>Ended by SIGTERM: 128 and the number of the signal.</summary>
    public const int Terminated = 143;

    /// <summary>The exit code for diagnostics; errors in the content take precedence over environment errors.</summary>
    public static int From(ImmutableArray<Diagnostic> diagnostics) =>
        diagnostics.Any(diagnostic => diagnostic.Code.Severity is Severity.Error) ? Mistakes
        : diagnostics.Any(diagnostic => diagnostic.Code.Severity is Severity.Machine) ? Machine
        : Clean;
}
