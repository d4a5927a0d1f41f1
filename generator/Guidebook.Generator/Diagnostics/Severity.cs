namespace Guidebook.Generator.Diagnostics;

/// <summary>The severity of a diagnostic.</summary>
public enum Severity
{
    /// <summary>A warning: the build continues and succeeds.</summary>
    Warning,

    /// <summary>
    /// An error: the build ends with exit code 1 and keeps the old output; an error in a document to print keeps back only that document.
    /// </summary>
    Error,

    /// <summary>An environment error: the build makes as much of the output as it can and ends with exit code 3.</summary>
    Machine,
}
