using System.Collections.Immutable;

namespace Guidebook.Model;

/// <summary>A text of an entry or of the settings, prose or plain, with its location.</summary>
public readonly record struct LocatedText
{
    /// <summary>The prose; null for plain text.</summary>
    public Passage? Passage { get; private init; }

    /// <summary>The plain text; empty for prose.</summary>
    public string Words { get; private init; }

    /// <summary>The start of the text, or the nearest known location.</summary>
    public SourceSpan Span { get; private init; }

    /// <summary>Whether the whole text is speech.</summary>
    public bool IsSpoken { get; private init; }

    /// <summary>The sections of the text; default if the text is not divided.</summary>
    public ImmutableArray<Section> Sections { get; private init; }

    /// <summary>The part of the entry that contains the text; null for the entry itself.</summary>
    public EntryPart? Part { get; init; }

    /// <summary>The references in the text.</summary>
    public ImmutableArray<Reference> References => Passage?.References ?? [];

    /// <summary>The pictures in the text.</summary>
    public ImmutableArray<Picture> Pictures => Passage?.Pictures ?? [];

    /// <summary>The files that the text links to.</summary>
    public ImmutableArray<FileReference> Files => Passage?.Files ?? [];

    /// <summary>Creates prose; null values are skipped.</summary>
    public static IEnumerable<LocatedText> Prose(params IEnumerable<Passage?> passages) =>
        passages.OfType<Passage>().Select(passage => InSections(passage, default));

    /// <summary>Creates plain texts; null and empty values are skipped.</summary>
    public static IEnumerable<LocatedText> Plain(SourceSpan span, params IEnumerable<string?> texts) =>
        texts.Where(text => !string.IsNullOrEmpty(text)).Select(text => OfWords(text!, span));

    /// <summary>Creates a plain text.</summary>
    public static LocatedText OfWords(string words, SourceSpan span) => new() { Words = words, Span = span };

    /// <summary>Creates prose that is speech; null values are skipped.</summary>
    public static IEnumerable<LocatedText> Spoken(params IEnumerable<Passage?> passages) =>
        Prose(passages).Select(text => text with { IsSpoken = true });

    /// <summary>Creates prose with sections.</summary>
    public static LocatedText InSections(Passage passage, ImmutableArray<Section> sections) =>
        new() { Passage = passage, Words = "", Span = passage.Span, Sections = sections };

    /// <summary>The part at a location in the text: the last section that starts at or before it, or else the part of the text.</summary>
    public EntryPart? PartAt(SourceSpan span)
    {
        if (Sections.IsDefaultOrEmpty) return Part;
        var (low, high) = (0, Sections.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (Sections[middle].Span <= span) low = middle + 1;
            else high = middle;
        }

        return low == 0 ? Part : Sections[low - 1];
    }
}
