namespace Guidebook.Generator.Starting;

/// <summary>The result of a command that writes files: what it wrote, or why it wrote nothing and what to do.</summary>
public sealed record Outcome(bool IsDone, string Message)
{
    /// <summary>The files are written.</summary>
    public static Outcome Done(string message) => new(true, message);

    /// <summary>Nothing is written.</summary>
    public static Outcome Refused(string message) => new(false, message);
}
