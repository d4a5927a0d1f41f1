namespace Guidebook.Generator.Diagnostics;

/// <summary>Identifies a diagnostic after its message has been discarded.</summary>
/// <param name="Text">A hash of the message.</param>
public readonly record struct Fingerprint(int Line, int Column, int Length, ulong Text)
{
    /// <summary>The 64-bit FNV-1a hash of a text, over UTF-16 code units.</summary>
    public static ulong Hash(string text)
    {
        var hash = 14695981039346656037UL;
        foreach (var letter in text) hash = (hash ^ letter) * 1099511628211UL;
        return hash;
    }
}
