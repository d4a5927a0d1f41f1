namespace Guidebook.Generator.Diagnostics;

/// <summary>The common cause of several diagnostics: one correction resolves all of them.</summary>
/// <param name="Name">The key of the cause, equal for all its diagnostics, such as <c>id i-message</c>.</param>
/// <param name="IsRoot">Whether the diagnostic reports the cause itself; it is printed first.</param>
public sealed record Cause(string Name, bool IsRoot = false)
{
    /// <summary>The cause of all diagnostics about one id.</summary>
    public static Cause OfId(string id) => new($"id {id}");

    /// <summary>The cause of equal messages in one file, such as a key that every item of a list lacks.</summary>
    public static Cause OfFile(string file, string message) => new($"{file}: {message}");
}
