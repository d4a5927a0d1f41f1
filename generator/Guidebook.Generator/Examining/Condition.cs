namespace Guidebook.Generator.Examining;

/// <summary>Something that the program uses, and whether the machine has it.</summary>
/// <param name="Name">What it is.</param>
/// <param name="Purpose">What it is for.</param>
/// <param name="Found">What is there, such as a version; null if it is missing.</param>
/// <param name="Way">How to get it.</param>
public sealed record Condition(string Name, string Purpose, string? Found, string Way)
{
    /// <summary>Whether the program cannot do all its work without it.</summary>
    public bool IsNeeded { get; init; } = true;

    /// <summary>Gets it, and returns what went wrong; null if nobody but a person can.</summary>
    internal Func<Task<string?>>? Fix { get; init; }

    /// <summary>Whether it is missing and needed.</summary>
    public bool IsLack => Found is null && IsNeeded;
}
