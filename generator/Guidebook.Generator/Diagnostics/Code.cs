namespace Guidebook.Generator.Diagnostics;

/// <summary>A diagnostic code with its severity and title.</summary>
/// <param name="Id">The id, for example <c>GB1101</c>, as <c>guidebook explain GB1101</c> takes it.</param>
/// <param name="Title">The problem in a few words.</param>
public sealed record Code(string Id, Severity Severity, string Title)
{
    /// <summary>Whether an environment error stops what an error in the content would stop.</summary>
    public bool StopsBuild { get; init; }

    /// <summary>Whether nothing is published with it.</summary>
    public bool IsError => Severity is Severity.Error || StopsBuild;
}
