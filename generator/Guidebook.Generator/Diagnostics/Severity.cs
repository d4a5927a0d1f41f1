namespace Guidebook.Generator.Diagnostics;

/// <summary>How grave a finding is.</summary>
public enum Severity
{
    /// <summary>Worth a look; the build goes on and succeeds.</summary>
    Warning,

    /// <summary>A mistake: the build ends with exit code 1 and the old output stays.</summary>
    Error,

    /// <summary>The machine lacks something: what can be made is made, and the build ends with exit code 3.</summary>
    Machine,
}
