namespace Guidebook.Generator.Diagnostics;

/// <summary>What several findings have in common: mending one thing mends them all.</summary>
/// <param name="Name">The same for all of them, such as <c>id i-message</c>.</param>
/// <param name="IsRoot">Whether the finding is the cause itself, which is told first.</param>
public sealed record Cause(string Name, bool IsRoot = false)
{
    /// <summary>An id, whoever names it.</summary>
    public static Cause OfId(string id) => new($"id {id}");

    /// <summary>The same sentence again and again in one file: a key that every item of a list lacks.</summary>
    public static Cause OfFile(string file, string message) => new($"{file}: {message}");
}
