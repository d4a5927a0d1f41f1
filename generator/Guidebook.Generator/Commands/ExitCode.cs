using System.Collections.Immutable;
using Guidebook.Generator.Diagnostics;

namespace Guidebook.Generator.Commands;

/// <summary>How the program ends.</summary>
public static class ExitCode
{
    /// <summary>No mistakes.</summary>
    public const int Clean = 0;

    /// <summary>Mistakes in the content.</summary>
    public const int Mistakes = 1;

    /// <summary>The command line was wrong.</summary>
    public const int Usage = 2;

    /// <summary>The machine lacks something, such as a browser.</summary>
    public const int Machine = 3;

    /// <summary>The code for what was found: mistakes weigh more than a lack of the machine.</summary>
    public static int From(ImmutableArray<Diagnostic> diagnostics) =>
        diagnostics.Any(diagnostic => diagnostic.Code.Severity is Severity.Error) ? Mistakes
        : diagnostics.Any(diagnostic => diagnostic.Code.Severity is Severity.Machine) ? Machine
        : Clean;
}
