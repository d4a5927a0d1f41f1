using Guidebook.Model;

namespace Guidebook.Generator.Typefaces;

/// <summary>
/// The signs of a text or an entry that need a typeface, each with its first location: in prose without those of Latin 1.
/// </summary>
internal sealed class EntrySigns
{
    /// <summary>The signs of text.</summary>
    public Dictionary<int, SourceSpan> Text { get; } = [];

    /// <summary>The signs of code, which has a typeface of its own.</summary>
    public Dictionary<int, SourceSpan> Code { get; } = [];

    /// <summary>Adds a plain text.</summary>
    public void Add(string words, SourceSpan span) => SignScanner.Scan(words, (sign, _) => Text.TryAdd(sign, span));

    /// <summary>Adds a text, plain or prose.</summary>
    public void Add(LocatedText text)
    {
        if (text.Passage is { } passage) new SignWalker(passage, this).Walk();
        else Add(text.Words, text.Span);
    }
}
