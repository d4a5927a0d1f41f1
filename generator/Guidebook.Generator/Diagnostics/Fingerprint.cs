namespace Guidebook.Generator.Diagnostics;

/// <summary>By what a finding is known again when its text is gone.</summary>
/// <param name="Text">A hash of the text.</param>
public readonly record struct Fingerprint(int Line, int Column, int Length, ulong Text)
{
    /// <summary>The hash of a text: FNV-1a of 64 bits, over UTF-16 units.</summary>
    public static ulong Hash(string text)
    {
        var hash = 14695981039346656037UL;
        foreach (var letter in text) hash = (hash ^ letter) * 1099511628211UL;
        return hash;
    }
}
