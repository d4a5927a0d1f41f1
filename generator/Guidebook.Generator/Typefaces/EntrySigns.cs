using Guidebook.Model;

namespace Guidebook.Generator.Typefaces;

/// <summary>
/// The signs of a text or an entry that need a typeface, each with its first location: in prose without those of Latin 1.
/// </summary>
internal sealed class EntrySigns
{
    /// <summary>The signs of text; null for none, as most entries have.</summary>
    public Dictionary<int, SourceSpan>? Text { get; private set; }

    /// <summary>The signs of code, which has a typeface of its own; null for none.</summary>
    public Dictionary<int, SourceSpan>? Code { get; private set; }

    /// <summary>The signs of an entry, with its topics and other names, which indexes show.</summary>
    public static EntrySigns Of(Entry entry)
    {
        var signs = new EntrySigns();
        foreach (var words in entry.AllTexts) signs.Add(words);
        foreach (var topic in entry.ListedUnder) signs.Add(topic.Value, topic.Span);
        foreach (var name in entry.Also) signs.Add(name, entry.Span);
        return signs;
    }

    /// <summary>Adds a plain text.</summary>
    public void Add(string words, SourceSpan span) => SignScanner.Scan(words, (sign, _) => (Text ??= []).TryAdd(sign, span));

    /// <summary>Adds a text, plain or prose.</summary>
    public void Add(LocatedText words)
    {
        if (words.Passage is { } passage) new SignWalker(passage, this).Walk();
        else Add(words.Words, words.Span);
    }

    /// <summary>Adds a sign of text.</summary>
    public void AddText(int sign, SourceSpan span) => (Text ??= []).Add(sign, span);

    /// <summary>Adds a sign of code.</summary>
    public void AddCode(int sign, SourceSpan span) => (Code ??= []).Add(sign, span);
}
